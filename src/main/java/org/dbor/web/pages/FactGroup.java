package org.dbor.web.pages;

import java.util.List;

/**
 * Statements with the same predicate.
 *
 * @param iri of the predicate
 * @param total how many there are; more than are listed where there are very many
 */
public record FactGroup(String iri, Value predicate, List<Fact> facts, int total) {
  public FactGroup {
    facts = List.copyOf(facts);
  }

  public boolean evidenced() {
    return facts.stream().anyMatch(fact -> !fact.claims().isEmpty());
  }
}
