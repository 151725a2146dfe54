package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;

/**
 * Finds whose a noun is said to be: {@code its annual meeting}, {@code the Federation's congress},
 * {@code the general assembly of the Federation}. Whoever an event belongs to holds it.
 */
final class EnglishEventOwners {
  /** Whose something is said to be, as the subject would be called. */
  private static final Map<String, String> PRONOUNS = Map.of("its", "it", "their", "they");

  private static final String OURS = "our";
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s? ");
  private static final Pattern OF = Pattern.compile(" of (?:the )?");

  private final Names names;
  private final Lexicon lexicon;
  private final EnglishPronouns pronouns;

  EnglishEventOwners(Names names, Lexicon lexicon, EnglishPronouns pronouns) {
    this.names = names;
    this.lexicon = lexicon;
    this.pronouns = pronouns;
  }

  /** Whoever a phrase that ends in one of the nouns of a set belongs to. */
  List<FilledRole> find(
      NounPhrase phrase,
      RoleSpec.Filler.Owner owner,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    Span core = phrase.last().head();
    String text = reading.text().of(core);
    if (!lexicon.set(owner.labels()).contains(EnglishWords.last(text))) {
      return List.of();
    }
    String first = EnglishWords.first(text).toLowerCase(Locale.ROOT);
    Optional<FilledRole> found =
        PRONOUNS.containsKey(first) || first.equals(OURS)
            ? subject(phrase, wanted, reading)
                .or(
                    () ->
                        pronouns.referredTo(
                            PRONOUNS.getOrDefault(first, "we"), core, wanted, reading, discourse))
            : named(core, wanted, reading);
    return found.stream().toList();
  }

  /** At its meeting the Federation adopted the charter: the subject of the clause. */
  private Optional<FilledRole> subject(
      NounPhrase phrase, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.phrases().contains(phrase))
        .map(clause -> clause.phrases(Case.SUBJECT))
        .flatMap(List::stream)
        .flatMap(subject -> reading.atomAtEndOf(subject.last().head()).stream())
        .flatMap(atom -> fitting(atom, wanted).stream())
        .findFirst();
  }

  private Optional<FilledRole> named(
      Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    String whole = reading.text().text();
    for (Mention atom : reading.atoms()) {
      Matcher owns = POSSESSIVE.matcher(whole).region(atom.span().end(), whole.length());
      boolean possessor = core.contains(atom.span()) && owns.lookingAt();
      Matcher of = OF.matcher(whole).region(core.end(), Math.max(core.end(), atom.span().start()));
      if (possessor || atom.span().start() > core.end() && of.matches()) {
        return fitting(atom, wanted);
      }
    }
    return Optional.empty();
  }

  private Optional<FilledRole> fitting(Mention atom, RoleSpec.Filler.Typed wanted) {
    return atom instanceof Mention.Named named && names.isA(named.entity(), wanted.classes())
        ? Optional.of(FilledRole.of(named.entity(), named.text()))
        : Optional.empty();
  }
}
