package org.dbor.extraction;

import java.util.List;
import org.dbor.document.Span;

/** A sentence in which each mention is one character, with the way back to the original. */
final class CodedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** A mention and the character that stands for it. */
  record Coded(Span span, char code) {}

  /**
   * Replaces mentions; several spaces become one.
   *
   * @param mentions in text order, not overlapping
   */
  CodedText(String sentence, List<Coded> mentions) {
    StringBuilder coded = new StringBuilder(sentence.length());
    int[] from = new int[sentence.length()];
    int[] to = new int[sentence.length()];
    int i = 0;
    int next = 0;
    while (i < sentence.length()) {
      Span span = new Span(i, i + 1);
      char c = sentence.charAt(i);
      if (next < mentions.size() && mentions.get(next).span().start() == i) {
        span = mentions.get(next).span();
        c = mentions.get(next++).code();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        c = ' ';
      }
      if (c == ' ' && !coded.isEmpty() && coded.charAt(coded.length() - 1) == ' ') {
        i++;
        continue;
      }
      from[coded.length()] = span.start();
      to[coded.length()] = span.end();
      coded.append(c);
      i = span.end();
    }
    this.text = coded.toString();
    this.starts = from;
    this.ends = to;
  }

  String text() {
    return text;
  }

  Span original(int start, int end) {
    int here = start == 0 ? 0 : ends[start - 1];
    return start == end ? new Span(here, here) : new Span(starts[start], ends[end - 1]);
  }
}
