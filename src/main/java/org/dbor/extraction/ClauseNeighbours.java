package org.dbor.extraction;

import java.util.Optional;
import java.util.Set;
import org.dbor.extraction.ClauseArguments.Voice;
import org.dbor.language.Case;
import org.dbor.language.Clause;

/** What the clauses around a clause are to it: where its roles may stand, and how it is meant. */
final class ClauseNeighbours {
  /** The ending between clauses of which each stands for itself. */
  private static final String AND = "고";

  /** How a verb ends before a noun where it is not done yet: 시작하는 방안. */
  private static final String TO_COME = "는";

  private ClauseNeighbours() {}

  static Optional<Clause> at(RoleSpec.Where where, Clause clause, SentenceReading reading) {
    return switch (where) {
      case HERE, OWN -> Optional.of(clause);
      // 정부가 돈을 내고, 대학은 사업을 맡는다: whoever acts next acts for itself.
      case NEXT ->
          clause
              .next()
              .map(reading.clauses()::get)
              .filter(
                  next ->
                      !clause.predicate().ending().equals(AND)
                          || clause.phrases(Case.SUBJECT).isEmpty()
                          || next.phrases(Case.TOPIC).isEmpty());
      // 추진하지 않는다고 밝혔다: of what is not done nothing is told.
      case PREVIOUS ->
          clause
              .previous()
              .map(reading.clauses()::get)
              .filter(previous -> !previous.predicate().negated());
      // 제정안을 공개하고 의견을 듣는다고 밝혔다: both are told.
      case EARLIER ->
          at(RoleSpec.Where.PREVIOUS, clause, reading)
              .flatMap(previous -> at(RoleSpec.Where.PREVIOUS, previous, reading));
      case GOVERNOR -> clause.governor().map(reading.clauses()::get);
      case SERVED ->
          lastPurpose(clause, reading)
              .filter(last -> !servesInner(last, reading))
              .flatMap(Clause::next)
              .map(reading.clauses()::get);
    };
  }

  /** 권리를 보장하고 피해를 막기 위해: the clause that tells of how many what they tell is the purpose. */
  private static Optional<Clause> lastPurpose(Clause clause, SentenceReading reading) {
    if (clause.predicate().purpose()) {
      return Optional.of(clause);
    }
    return clause
        .next()
        .map(reading.clauses()::get)
        .filter(next -> clause.predicate().ending().equals(AND))
        .filter(next -> next.phrases(Case.SUBJECT).isEmpty())
        .flatMap(next -> lastPurpose(next, reading));
  }

  /** A frame's own voice holds for its own clause; a neighbour has the voice of its verb. */
  static Voice voiceOf(Clause there, Clause own, Voice voice) {
    if (there == own) {
      return voice;
    }
    return there.predicate().activeLemmas().isEmpty() ? Voice.ACTIVE : Voice.PASSIVE;
  }

  /** 가치를 실현하도록 시민이 추구할 질서를 밝혔다: the purpose is that of a clause inside. */
  private static boolean servesInner(Clause clause, SentenceReading reading) {
    int after = reading.clauses().indexOf(clause) + 1;
    return after < reading.clauses().size()
        && reading.clauses().get(after).predicate().adnominal()
        && !reading.clauses().get(after).phrases(Case.SUBJECT).isEmpty();
  }

  /** 열려던 공청회를 취소했다: what the clause tells did not come about. */
  static boolean cancelled(Clause clause, SentenceReading reading, Set<String> cancelling) {
    return clause
        .governor()
        .map(reading.clauses()::get)
        .filter(
            around ->
                around.predicate().lemmas().stream().anyMatch(cancelling::contains)
                    || weighed(clause, around, reading, cancelling))
        .isPresent();
  }

  /** 시작하는 방안을 검토했다: what is only weighed, with the noun that is, is no more. */
  private static boolean weighed(
      Clause clause, Clause around, SentenceReading reading, Set<String> cancelling) {
    String text = reading.text().text();
    return clause.predicate().ending().equals(TO_COME)
        && clause
            .head()
            .map(head -> text.substring(head.last().head().start(), head.wordEnd(text)))
            .filter(
                noun ->
                    around.predicate().lemmas().stream()
                        .anyMatch(verb -> cancelling.contains(noun + " " + verb)))
            .isPresent();
  }

  /** A plan stated last holds for the clauses before it, unless they are past. */
  static Modality modality(Clause clause, SentenceReading reading) {
    Clause current = clause;
    boolean past = clause.predicate().past();
    // A clause inside another may be one that the other leads to, so the way up can be a circle.
    for (int steps = 0; steps < reading.clauses().size(); steps++) {
      if (current.predicate().reported()) {
        return Modality.ATTRIBUTED;
      }
      if (current.predicate().planned() && !past) {
        return Modality.PLANNED;
      }
      Optional<Integer> next = current.governor().or(current::next);
      if (next.isEmpty()) {
        return Modality.ASSERTED;
      }
      current = reading.clauses().get(next.get());
    }
    return Modality.ASSERTED;
  }
}
