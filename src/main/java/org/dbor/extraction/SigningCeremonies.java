package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Reads the day and place of a ceremony that a document speaks of later: {@code 두 나라는 14일 나래회관에서
 * 양해각서에 서명했다. 서명식에는 …}.
 */
final class SigningCeremonies {
  private static final String LABEL = "예식:";
  private static final Set<Case> WHEN_AND_WHERE = Set.of(Case.TIME, Case.IN);

  private final Set<String> signing;
  private final Pattern spoken;

  /** 열린 협약식, 협약식을 열었다: a ceremony whose day and place are told with itself. */
  private final Pattern told;

  /**
   * A reader.
   *
   * @param ceremonies nouns for ceremonies of signing
   * @param signing verbs of signing
   */
  SigningCeremonies(Set<String> ceremonies, Set<String> signing) {
    String noun = "(?<noun>" + Alternation.of(ceremonies) + ")";
    this.signing = Set.copyOf(signing);
    this.spoken = Pattern.compile("(?<![가-힣])" + noun + "(?=에|을|에서|의|도|이| )");
    this.told =
        Pattern.compile(
            "(?:열린|연|가진|개최한|[’'”」]) ?"
                + noun
                + "|"
                + noun.replace("noun", "held")
                + "(?:을|를|이|은|도)? ?(?:[가-힣0-9]+ ){0,4}?(?:열|개최|진행|가[졌지짐]|갖)");
  }

  /** The noun for the ceremony that a document speaks of, unless it tells of it apart. */
  Optional<String> find(List<String> sentences) {
    Optional<String> found = Optional.empty();
    for (String sentence : sentences) {
      if (told.matcher(sentence).find()) {
        return Optional.empty();
      }
      Matcher matcher = spoken.matcher(sentence);
      if (found.isEmpty() && matcher.find()) {
        found = Optional.of(matcher.group("noun"));
      }
    }
    return found;
  }

  /** The clause that tells of the ceremony, where the sentence tells of the signing. */
  Optional<Clause> read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (!clause.predicate().negated()
          && Stream.of(clause.predicate().lemmas(), clause.predicate().activeLemmas())
              .flatMap(List::stream)
              .anyMatch(signing::contains)) {
        List<NounPhrase> phrases = new ArrayList<>(clause.phrases());
        // 18일 파리에서 배움을 돕는 협약을 맺었다: what stands before the clause about the pact may be of both.
        clauses.stream()
            .filter(one -> one.head().filter(clause.phrases()::contains).isPresent())
            .forEach(one -> phrases.addAll(one.phrases()));
        phrases.removeIf(phrase -> !WHEN_AND_WHERE.contains(phrase.role()));
        if (!phrases.isEmpty()) {
          return Optional.of(
              Clause.alone(Predicate.label(clause.predicate().span(), LABEL), phrases));
        }
      }
    }
    return Optional.empty();
  }
}
