package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;

/** Tells what a risk is where it is more than a noun: {@code 얼굴이 학습에 쓰이는 것}, {@code 청소년의 과의존}. */
final class RiskPhrases {
  private static final String OF = "의 ";

  /** The ending of a word that tells how: 무분별하게. */
  private static final String HOW = "게";

  private RiskPhrases() {}

  /** 보행자의 얼굴이 무단으로 쓰이는 일을 막는다: what may happen, with who or what it happens to. */
  static Optional<Span> happening(NounPhrase phrase, Lexicon lexicon, SentenceReading reading) {
    if (phrase.conjuncts().size() != 1
        || phrase.role() != Case.OBJECT
        || !lexicon.set("happening-noun").contains(reading.text().of(phrase.last().head()))) {
      return Optional.empty();
    }
    return reading.clauses().stream()
        .filter(clause -> clause.head().filter(phrase::equals).isPresent())
        .filter(clause -> !clause.predicate().negated() && !clause.predicate().purpose())
        .findFirst()
        .flatMap(clause -> withSubject(clause, reading))
        .map(clause -> new Span(start(clause, reading), phrase.span().end()));
  }

  /** 정보가 무분별하게 수집되는 것: the subject may stand before what tells how. */
  private static Optional<Clause> withSubject(Clause clause, SentenceReading reading) {
    if (!clause.phrases(Case.SUBJECT).isEmpty()) {
      return Optional.of(clause);
    }
    int before = reading.clauses().indexOf(clause) - 1;
    return before < 0 || !clause.phrases().isEmpty()
        ? Optional.empty()
        : Optional.of(reading.clauses().get(before))
            .filter(how -> how.predicate().ending().endsWith(HOW) && how.head().isEmpty())
            .filter(how -> !how.phrases(Case.SUBJECT).isEmpty());
  }

  /** Where the clause begins, with what modifies its subject. */
  private static int start(Clause clause, SentenceReading reading) {
    return clause.phrases(Case.SUBJECT).stream()
        .flatMapToInt(
            subject ->
                IntStream.concat(
                    IntStream.of(subject.span().start()),
                    reading.clauses().stream()
                        .filter(inner -> inner.head().filter(subject::equals).isPresent())
                        .flatMap(inner -> own(inner))
                        .mapToInt(phrase -> phrase.span().start())))
        .min()
        .orElse(clause.predicate().span().start());
  }

  /** What stands in a clause that modifies a noun; its topic is that of the sentence. */
  private static Stream<NounPhrase> own(Clause clause) {
    return clause.phrases().stream().filter(phrase -> phrase.role() != Case.TOPIC);
  }

  /** 유아와 청소년의 과의존을 막는다: both are those who suffer it, and it is the risk. */
  static Optional<NounPhrase> ofPeople(
      NounPhrase phrase, Lexicon lexicon, SentenceReading reading) {
    List<Conjunct> conjuncts = phrase.conjuncts();
    String last = conjuncts.isEmpty() ? "" : reading.text().of(phrase.last().head());
    int of = last.indexOf(OF);
    boolean people =
        conjuncts.size() > 1
            && of > 0
            && Stream.concat(
                    conjuncts.stream()
                        .limit(conjuncts.size() - 1L)
                        .map(one -> reading.text().of(one.head())),
                    Stream.of(last.substring(0, of)))
                .allMatch(one -> lexicon.set("people-noun").stream().anyMatch(one::endsWith));
    Span head = phrase.conjuncts().isEmpty() ? phrase.span() : phrase.last().head();
    return people
        ? Optional.of(
            NounPhrase.simple(new Span(head.start() + of + OF.length(), head.end()), phrase.role()))
        : Optional.empty();
  }
}
