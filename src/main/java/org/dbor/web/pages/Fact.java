package org.dbor.web.pages;

import java.util.List;

/**
 * A statement about the thing of a page.
 *
 * @param inferred drawn by a rule of the ontology, asserted nowhere
 * @param reference stands in the reference data, whose entries name their sources
 */
public record Fact(Value value, List<Claim> claims, boolean inferred, boolean reference) {
  public Fact {
    claims = List.copyOf(claims);
  }
}
