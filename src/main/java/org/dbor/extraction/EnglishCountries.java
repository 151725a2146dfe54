package org.dbor.extraction;

import java.util.HashMap;
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
  private static final String ARROW = " → ";

  private final Names names;
  private final Map<String, String> adjectives = new HashMap<>();
  private final Pattern organ;

  EnglishCountries(Names names, Lexicon lexicon) {
    this.names = names;
    for (String pair : lexicon.set("country-adjective")) {
      String[] sides = pair.split(ARROW);
      adjectives.put(sides[0], sides[1]);
    }
    this.organ =
        Pattern.compile(
            "^(?i:the )?(?<country>\\p{Lu}[\\p{L}. ]*?)(?:['’]s?)? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}(?i:"
                + Alternation.of(lexicon.set("country-organ"))
                + ")$");
  }

  /** Whether a phrase up to its first preposition is an organ of a country. */
  boolean organ(Span core, SentenceReading reading) {
    return country(core, reading).isPresent();
  }

  /** The country that a phrase speaks for, where one is wanted. */
  Optional<FilledRole> find(
      Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    if (!wanted.classes().contains(COUNTRY)) {
      return Optional.empty();
    }
    return country(core, reading)
        .flatMap(
            written ->
                names
                    .known(adjectives.getOrDefault(written, written), List.of(COUNTRY), discourse)
                    .filter(entity -> names.isA(entity, List.of(COUNTRY)))
                    .map(country -> FilledRole.of(country, written)));
  }

  private Optional<String> country(Span core, SentenceReading reading) {
    Matcher matcher = organ.matcher(reading.withoutAsides(core).strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String written = matcher.group("country");
    boolean known =
        adjectives.containsKey(written)
            || reading.atomsIn(core).stream()
                .filter(Mention.Named.class::isInstance)
                .map(Mention.Named.class::cast)
                .anyMatch(
                    named ->
                        named.text().equals(written)
                            && names.isA(named.entity(), List.of(COUNTRY)));
    return Optional.of(written).filter(country -> known);
  }
}
