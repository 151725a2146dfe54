package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * A statement about the thing of a page.
 *
 * @param inference where its rule is shown, if it is drawn by a rule and asserted nowhere
 * @param reference stands in the reference data, whose entries name their sources
 */
public record Fact(Value value, List<Claim> claims, Optional<String> inference, boolean reference) {
  public Fact {
    claims = List.copyOf(claims);
  }
}
