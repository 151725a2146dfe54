package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * How a statement is known.
 *
 * @param rule the rule that found it
 * @param modality how the text presents it
 * @param state of its review
 */
public record Claim(
    String href,
    List<Evidence> evidence,
    Optional<Value> rule,
    Optional<Text> modality,
    Optional<Text> state,
    String confidence) {
  public Claim {
    evidence = List.copyOf(evidence);
  }
}
