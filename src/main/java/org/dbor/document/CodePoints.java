package org.dbor.document;

/** Turns UTF-16 offsets of one text into Unicode code points, the unit of the graph. */
public final class CodePoints {
  private final String text;
  private final boolean basicPlaneOnly;

  public CodePoints(String text) {
    this.text = text;
    this.basicPlaneOnly = text.codePointCount(0, text.length()) == text.length();
  }

  /** The code point offset of a UTF-16 offset. */
  public int at(int offset) {
    return basicPlaneOnly ? offset : text.codePointCount(0, offset);
  }

  /** The same span in code points. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
