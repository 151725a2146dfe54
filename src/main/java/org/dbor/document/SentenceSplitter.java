package org.dbor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences: after {@code . ? ! …} that white space or the end follows,
 * outside quotes and brackets.
 *
 * <p>What is longer than any sentence has a quote that never closes: it is cut again without regard
 * to quotes. What is still too long is no sentence and left out, so that a file without sentence
 * ends costs no more than its size.
 *
 * <p>Not handled: sentences without final punctuation on one line.
 */
final class SentenceSplitter {
  /** UTF-16 code units; the longest sentences of laws and treaties have about 3000. */
  private static final int MAX_LENGTH = 5000;

  private static final String OPENING = "“‘「『《〈([{【";
  private static final String CLOSING = "”’」』》〉)]}】";
  private static final String FINAL = ".?!。";

  /** A number, a letter or the syllable that counts like one; a bullet may stand before it. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:[A-Z]?\\d{1,2}(?:-\\d{1,2})?|\\d+|[가나다라마바사아자차카타파하]|하나|\\p{Nl})\\.");

  /** Month and day up to the last point. */
  private static final Pattern DATE_END =
      Pattern.compile("(?<!\\d)(?:0?[1-9]|1[0-2])\\. ?(?:0?[1-9]|[12]\\d|3[01])$");

  private SentenceSplitter() {}

  static List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    for (Span sentence : split(text, paragraph, true)) {
      if (sentence.length() <= MAX_LENGTH) {
        sentences.add(sentence);
      } else {
        split(text, sentence, false).stream()
            .filter(part -> part.length() <= MAX_LENGTH)
            .forEach(sentences::add);
      }
    }
    return sentences;
  }

  private static List<Span> split(String text, Span paragraph, boolean nested) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int depth = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (nested && OPENING.indexOf(c) >= 0 && !shortYear(text, i)) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 && !apostrophe(text, i)) {
        depth = Math.max(0, depth - 1);
      } else if (FINAL.indexOf(c) >= 0 && depth == 0 && ends(text, i, paragraph)) {
        int end = i + 1;
        while (end < paragraph.end() && (FINAL + CLOSING + "\"'").indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(sentences, new Span(start, end).trimmed(text));
        start = end;
        i = end - 1;
      }
    }
    add(sentences, new Span(start, paragraph.end()).trimmed(text));
    return sentences;
  }

  /** {@code ’} closes a quote, but not in {@code world’s}. */
  private static boolean apostrophe(String text, int at) {
    return shortYear(text, at)
        || text.charAt(at) == '’'
            && at > 0
            && at + 1 < text.length()
            && isLatin(text.charAt(at - 1))
            && isLatin(text.charAt(at + 1));
  }

  /**
   * {@code ’24. 5. 21.}: the mark stands for the century, and so does the other one ({@code ‘24}).
   */
  private static boolean shortYear(String text, int at) {
    return (text.charAt(at) == '’' || text.charAt(at) == '‘') && ShortYear.after(text, at);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean ends(String text, int at, Span paragraph) {
    int next = at + 1;
    while (next < paragraph.end() && (FINAL + CLOSING + "\"'").indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < paragraph.end() && !Character.isWhitespace(text.charAt(next))) {
      return followsHangul(text, at) && hangul(text.charAt(next));
    }
    boolean initial =
        at > paragraph.start()
            && Character.isUpperCase(text.charAt(at - 1))
            && (at - 1 == paragraph.start() || !Character.isLetter(text.charAt(at - 2)));
    return !initial
        && !numbering(text, at, paragraph)
        && !datePart(text, at, paragraph)
        && !Abbreviations.at(text, at, next);
  }

  /**
   * {@code 2025. 4. 24.}: a number of one to four digits, and another number after the space, or
   * Hangul after month and day ({@code 4. 24. 시행}).
   */
  private static boolean datePart(String text, int at, Span paragraph) {
    int next = at + 1;
    while (next < paragraph.end() && text.charAt(next) == ' ') {
      next++;
    }
    int digits = at;
    while (digits > paragraph.start() && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    boolean number = at > digits && at - digits <= 4;
    return number
        && next < paragraph.end()
        && (Character.isDigit(text.charAt(next))
            || hangul(text.charAt(next))
                && DATE_END.matcher(text).region(Math.max(paragraph.start(), at - 8), at).find());
  }

  /** {@code 12.}, {@code 가.}, {@code Ⅲ.}, {@code Q1.} at the start of a paragraph. */
  private static boolean numbering(String text, int at, Span paragraph) {
    return NUMBERING.matcher(text).region(paragraph.start(), at + 1).matches();
  }

  /** 했다.이날: a missing space between two Korean sentences. */
  private static boolean followsHangul(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '다';
  }

  /** Whether a character is a syllable. */
  static boolean hangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static void add(List<Span> sentences, Span span) {
    if (!span.isEmpty()) {
      sentences.add(span);
    }
  }
}
