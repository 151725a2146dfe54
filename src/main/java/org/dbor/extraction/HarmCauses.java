package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Finds what a harm comes from where the noun for it says nothing itself: {@code 사칭 문자로 인한 피해},
 * {@code 무단 열람에 대한 우려}.
 */
final class HarmCauses {
  private static final String RISK = Iris.TERMS + "Risk";

  private final Lexicon lexicon;

  HarmCauses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The phrase that names the cause, if a risk is wanted and the phrase itself names none. */
  Optional<NounPhrase> of(NounPhrase phrase, RoleSpec.Filler.Open wanted, SentenceReading reading) {
    if (!wanted.classIri().equals(RISK)
        || phrase.conjuncts().size() > 1
        || !harm(reading.text().of(phrase.last().head()).strip())) {
      return Optional.empty();
    }
    return caused(phrase, reading).or(() -> feared(phrase, reading));
  }

  private boolean harm(String text) {
    return lexicon.set("harm-noun").contains(text.substring(text.lastIndexOf(' ') + 1))
        && text.split(" ").length <= 2;
  }

  /** 문자로 인한 피해: by what the harm is done. */
  private Optional<NounPhrase> caused(NounPhrase phrase, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.head().filter(phrase::equals).isPresent())
        .filter(
            clause ->
                clause.predicate().lemmas().stream().anyMatch(lexicon.set("verb-cause")::contains))
        .flatMap(clause -> causes(clause).stream())
        .findFirst();
  }

  private static List<NounPhrase> causes(Clause clause) {
    List<NounPhrase> causes = clause.phrases(Case.BY);
    return causes.isEmpty() ? clause.phrases(Case.AT) : causes;
  }

  /** 열람에 대한 우려: about what it is. */
  private static Optional<NounPhrase> feared(NounPhrase phrase, SentenceReading reading) {
    int before = reading.elements().indexOf(phrase) - 1;
    return before >= 0
            && reading.elements().get(before) instanceof NounPhrase about
            && about.role() == Case.ABOUT
            && about.modifies()
        ? Optional.of(about)
        : Optional.empty();
  }
}
