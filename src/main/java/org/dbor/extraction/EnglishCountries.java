package org.dbor.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Takes what speaks for a country for the country: {@code the UK government}, {@code Kenya's
 * cabinet}, {@code Australian lawmakers}.
 */
final class EnglishCountries {
  private static final String COUNTRY = Iris.TERMS + "Country";

  private final Names names;
  private final Map<String, String> adjectives;
  private final Pattern organ;
  private final Pattern organIn;

  EnglishCountries(Names names, Lexicon lexicon) {
    this.names = names;
    this.adjectives = lexicon.pairs("country-adjective");
    this.organ =
        Pattern.compile(
            "^(?i:the )?(?<country>\\p{Lu}[\\p{L}. ]*?)(?:['’]s?)? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}(?i:"
                + Alternation.of(lexicon.set("country-organ"))
                + ")$");
    this.organIn =
        Pattern.compile(
            "^(?i:the )?(?:\\p{Ll}[\\p{Ll}-]* ){0,2}(?i:"
                + Alternation.of(lexicon.set("country-organ"))
                + ") (?:in|of) (?:the )?(?<country>\\p{Lu}[\\p{L}. ]*)$");
  }

  /** The country of that name or adjective, where one is wanted. */
  Optional<FilledRole> country(String written, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    return wanted.classes().contains(COUNTRY)
        ? names
            .known(adjectives.getOrDefault(written, written), List.of(COUNTRY), discourse)
            .filter(entity -> names.isA(entity, List.of(COUNTRY)))
            .map(country -> FilledRole.of(country, written))
        : Optional.empty();
  }

  /**
   * The name or adjective of the country that a phrase speaks for: up to its first preposition, or
   * with where those are who speak, Lawmakers in Chile.
   */
  Optional<String> spokenFor(Span core, Span whole, SentenceReading reading) {
    Matcher matcher = organIn.matcher(reading.withoutAsides(whole).strip());
    if (!matcher.matches()) {
      matcher = organ.matcher(reading.withoutAsides(core).strip());
    }
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String written = matcher.group("country");
    boolean known =
        adjectives.containsKey(written)
            || reading.atomsIn(whole).stream()
                .filter(Mention.Named.class::isInstance)
                .map(Mention.Named.class::cast)
                .anyMatch(
                    named ->
                        named.text().equals(written)
                            && names.isA(named.entity(), List.of(COUNTRY)));
    return Optional.of(written).filter(country -> known);
  }
}
