package org.dbor.language;

import org.dbor.document.Span;

/**
 * A span that the phrase parser takes as one noun, whatever stands in it: a name, a quotation, a
 * date, a list item.
 */
public record Atom(Span span, Kind kind) {
  /** What the parser needs to know of an atom. */
  public enum Kind {
    NOUN,
    DATE,
    /** One item of a bulleted list. */
    ITEM,
    /** Quoted speech: neither noun nor clause of the sentence around it. */
    SPEECH,
    /** A parenthesis: says something of the noun before it, is no part of the phrase. */
    ASIDE
  }
}
