package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;

/**
 * Finds the phrases that stand in a case of a clause, however the sentence is built: a topic may be
 * the subject or the object, a passive verb turns the two round, a relative clause lacks the one
 * that its head is, and a later clause leaves out the subject of the one before.
 */
final class ClauseArguments {
  private final Set<String> formalNouns;

  ClauseArguments(Set<String> formalNouns) {
    this.formalNouns = Set.copyOf(formalNouns);
  }

  /** Whether a frame's verb is in its own voice or turned round. */
  enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** Phrases of a case, the nearest to the predicate first. */
  List<NounPhrase> of(Clause clause, Case role, Voice voice, SentenceReading reading) {
    return switch (role) {
      case SUBJECT -> voice == Voice.ACTIVE ? subject(clause, reading) : clause.phrases(Case.AGENT);
      case OBJECT -> voice == Voice.ACTIVE ? object(clause) : undergoer(clause, reading);
      default -> clause.phrases(role);
    };
  }

  private List<NounPhrase> subject(Clause clause, SentenceReading reading) {
    List<NounPhrase> own = clause.phrases(Case.SUBJECT);
    if (!own.isEmpty()) {
      return own;
    }
    if (clause.predicate().adnominal()) {
      return headAsSubject(clause, reading);
    }
    List<NounPhrase> topic = clause.phrases(Case.TOPIC);
    if (!topic.isEmpty()) {
      return topic;
    }
    // 교육부도 포럼을 열었다: beside an object, 도 marks the subject.
    List<NounPhrase> also = clause.phrases(Case.ALSO);
    if (!also.isEmpty() && !clause.phrases(Case.OBJECT).isEmpty()) {
      return also;
    }
    return clause
        .previous()
        .map(index -> subject(reading.clauses().get(index), reading))
        .orElse(List.of());
  }

  /** The head of a relative clause that has an object; 것 stands for what the sentence is about. */
  private List<NounPhrase> headAsSubject(Clause clause, SentenceReading reading) {
    if (clause.head().filter(head -> !formal(head, reading)).isPresent()) {
      return clause.phrases(Case.OBJECT).isEmpty() ? List.of() : List.of(clause.head().get());
    }
    Optional<Clause> around =
        clause.governor().map(reading.clauses()::get).or(() -> copulaAfter(clause, reading));
    return around.map(outer -> subject(outer, reading)).orElse(List.of());
  }

  private boolean formal(NounPhrase head, SentenceReading reading) {
    return formalNouns.contains(reading.text().of(head.last().head()));
  }

  /** 구체화한 것이다: the copula holds the noun, so the clause has no head. */
  private static Optional<Clause> copulaAfter(Clause clause, SentenceReading reading) {
    int next = reading.clauses().indexOf(clause) + 1;
    return next < reading.clauses().size()
            && reading.clauses().get(next).predicate().lemmas().stream()
                .anyMatch(lemma -> lemma.endsWith("이다"))
        ? Optional.of(reading.clauses().get(next))
        : Optional.empty();
  }

  /** The subject of a passive verb; a relative clause without one modifies it. */
  private List<NounPhrase> undergoer(Clause clause, SentenceReading reading) {
    Optional<NounPhrase> head = clause.head().filter(noun -> !formal(noun, reading));
    return clause.predicate().adnominal()
            && clause.phrases(Case.SUBJECT).isEmpty()
            && head.isPresent()
        ? List.of(head.get())
        : subject(clause, reading);
  }

  private static List<NounPhrase> object(Clause clause) {
    List<NounPhrase> own = clause.phrases(Case.OBJECT);
    if (!own.isEmpty()) {
      return own;
    }
    List<NounPhrase> also = clause.phrases(Case.ALSO);
    if (!also.isEmpty()) {
      return also;
    }
    // 토론회는 협회가 주최했다: beside a subject the topic is the object.
    if (!clause.phrases(Case.SUBJECT).isEmpty() && !clause.phrases(Case.TOPIC).isEmpty()) {
      return clause.phrases(Case.TOPIC);
    }
    return clause.predicate().adnominal() ? clause.head().stream().toList() : List.of();
  }
}
