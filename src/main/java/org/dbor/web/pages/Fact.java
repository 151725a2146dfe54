package org.dbor.web.pages;

import java.util.List;

/**
 * A statement about the thing of a page.
 *
 * @param inferred drawn by a rule of the ontology, asserted nowhere
 */
public record Fact(Value value, List<Claim> claims, boolean inferred) {
  public Fact {
    claims = List.copyOf(claims);
  }
}
