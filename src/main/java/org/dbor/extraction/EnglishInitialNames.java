package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;

/**
 * Finds names that the initials in brackets after them spell out, whatever words stand inside:
 * {@code Council of State Chief Data Officers (CSCDO)}.
 */
final class EnglishInitialNames {
  private static final Pattern INITIALS = Pattern.compile(" \\([“\"]?(\\p{Lu}{3,10})[”\"]?\\)");

  /** The word before a place, of a name: no comma or bracket stands inside. */
  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}'’&.-]+$");

  private EnglishInitialNames() {}

  /** Spans of such names in text order. */
  static List<Span> find(String text) {
    if (text.indexOf('(') < 0) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Matcher initials = INITIALS.matcher(text);
    while (initials.find()) {
      int start = start(text, initials.start(), initials.group(1));
      if (start >= 0) {
        found.add(new Span(start, initials.start()));
      }
    }
    return found;
  }

  /** Where the words begin whose initials are spelt, or -1 if none do. */
  private static int start(String text, int end, String initials) {
    int at = initials.length();
    int place = end;
    while (at > 0 && place > 0) {
      Matcher word = WORD_BEFORE.matcher(text).region(0, place);
      if (!word.find()) {
        return -1;
      }
      char first = text.charAt(word.start());
      boolean spelt = Character.toUpperCase(first) == initials.charAt(at - 1);
      if (Character.isUpperCase(first) ? !spelt : word.group().length() > 3 && !spelt) {
        return -1;
      }
      if (spelt) {
        at--;
      }
      place = word.start();
      if (at == 0) {
        return Character.isUpperCase(first) ? place : -1;
      }
      if (place < 2 || text.charAt(place - 1) != ' ') {
        return -1;
      }
      place--;
    }
    return -1;
  }
}
