package org.dbor.extraction;

import org.dbor.document.Span;

/**
 * A value told in a sentence.
 *
 * @param span in the article's text
 */
public record ValueMention(Kind kind, Span span) {

  /** What is told. */
  public enum Kind {
    DATE("Date"),
    MONEY("Money"),
    COUNT("Count");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name that role types of rules and gold mentions use. */
    public String label() {
      return label;
    }
  }
}
