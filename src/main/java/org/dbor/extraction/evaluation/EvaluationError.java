package org.dbor.extraction.evaluation;

import java.util.Optional;

/**
 * A claim that is wrong or missed.
 *
 * @param subject as extracted, or the preferred name in the gold
 * @param predicate local name
 * @param sentence the quoted sentence, or the gold's evidence
 * @param rule local part of the address of the rule that was wrong; empty for a missed claim
 */
public record EvaluationError(
    String document,
    Kind kind,
    ErrorCategory category,
    String subject,
    String predicate,
    String object,
    String sentence,
    Optional<String> rule) {

  /** Which side has the claim. */
  public enum Kind {
    /** Extracted and not in the gold: a false positive. */
    WRONG("wrong"),
    /** In the gold and not extracted: a false negative. */
    MISSED("missed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The claim in one line. */
  public String claim() {
    return subject + " | " + predicate + " | " + object;
  }
}
