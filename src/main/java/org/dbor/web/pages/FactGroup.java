package org.dbor.web.pages;

import java.util.List;

/**
 * Statements with the same predicate.
 *
 * @param total how many there are; more than are listed where there are very many
 */
public record FactGroup(Value predicate, List<Fact> facts, int total) {
  public FactGroup {
    facts = List.copyOf(facts);
  }
}
