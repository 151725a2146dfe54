package org.dbor.extraction.evaluation;

/** Why a claim is wrong or missed, as far as a comparison can tell. */
public enum ErrorCategory {
  WRONG_ARGUMENT("wrong argument", "same predicate, one end right, the other not"),
  WRONG_PREDICATE("wrong predicate", "both ends right, another predicate"),
  DUPLICATE("duplicate", "says again, of another entity or value, what a right claim says"),
  SPURIOUS("spurious", "extracted; nothing in the gold is like it"),
  SENTENCE_NOT_READ("sentence not read", "missed; no sentence of the document holds the evidence"),
  MISSING_MENTION(
      "missing mention", "missed; one end is a marked name or value that was not found"),
  RULE_INCOMPLETE(
      "rule incomplete", "missed; the sentence yields claims of the predicate, but not this one"),
  NO_RULE_FIRED("no rule fired", "missed; the sentence yields no claim of the predicate");

  private final String label;
  private final String description;

  ErrorCategory(String label, String description) {
    this.label = label;
    this.description = description;
  }

  public String label() {
    return label;
  }

  public String description() {
    return description;
  }
}
