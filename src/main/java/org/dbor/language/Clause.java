package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A predicate with the phrases that belong to it.
 *
 * @param phrases in text order; phrases that modify another phrase ({@code 을 위한}) included
 * @param head for an adnominal clause the phrase it modifies
 * @param governor for an adnominal clause the index of the clause that holds its head
 * @param previous index of the clause before it in the same chain, from which it inherits what it
 *     leaves out
 * @param next index of the clause that follows it in the same chain
 */
public record Clause(
    Predicate predicate,
    List<NounPhrase> phrases,
    Optional<NounPhrase> head,
    Optional<Integer> governor,
    Optional<Integer> previous,
    Optional<Integer> next) {
  public Clause {
    phrases = List.copyOf(phrases);
  }

  /** A clause without others beside it. */
  public static Clause alone(Predicate predicate, List<NounPhrase> phrases) {
    return new Clause(
        predicate, phrases, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Some of the clauses of a sentence, each led only to those that are left. */
  public static List<Clause> only(List<Clause> clauses, java.util.function.Predicate<Clause> kept) {
    List<Integer> places =
        IntStream.range(0, clauses.size()).boxed().filter(i -> kept.test(clauses.get(i))).toList();
    return places.stream()
        .map(clauses::get)
        .map(
            clause ->
                new Clause(
                    clause.predicate(),
                    clause.phrases(),
                    clause.head(),
                    moved(clause.governor(), places),
                    moved(clause.previous(), places),
                    moved(clause.next(), places)))
        .toList();
  }

  private static Optional<Integer> moved(Optional<Integer> place, List<Integer> places) {
    return place.map(places::indexOf).filter(index -> index >= 0);
  }

  /** The same with another predicate. */
  public Clause with(Predicate other) {
    return new Clause(other, phrases, head, governor, previous, next);
  }

  /** The same with other phrases. */
  public Clause with(List<NounPhrase> others) {
    return new Clause(predicate, others, head, governor, previous, next);
  }

  /** Phrases of a case, the one nearest to the predicate first. */
  public List<NounPhrase> phrases(Case role) {
    List<NounPhrase> found = new ArrayList<>();
    for (NounPhrase phrase : phrases.reversed()) {
      if (phrase.role() == role) {
        found.add(phrase);
      }
    }
    return found;
  }
}
