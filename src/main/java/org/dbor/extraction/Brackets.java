package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dbor.document.Span;

/** Finds what stands in brackets. */
final class Brackets {
  private Brackets() {}

  /** The outermost pairs, brackets included. */
  static List<Span> outermost(String text, String opening, String closing) {
    List<Span> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opening.indexOf(c) >= 0) {
        if (depth++ == 0) {
          start = i;
        }
      } else if (closing.indexOf(c) >= 0 && depth > 0 && --depth == 0) {
        found.add(new Span(start, i + 1));
      }
    }
    return found;
  }
}
