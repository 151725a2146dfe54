package org.dbor.extraction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one name have in common: NFC, no white space, one kind of middle dot, lower
 * case.
 */
public final class NameKey {
  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
  private static final String MIDDLE_DOTS = "・‧•ㆍ･∙⋅";

  private static final int LONGEST_ACRONYM = 8;

  private NameKey() {}

  public static String of(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder key = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      int folded = fold(c);
      if (folded >= 0) {
        key.appendCodePoint(folded);
      }
      i += Character.charCount(c);
    }
    return key.toString();
  }

  /** The folded character, or -1 for one that does not count. */
  static int fold(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return -1;
    }
    return MIDDLE_DOTS.indexOf(c) >= 0 ? '·' : Character.toLowerCase(c);
  }

  /**
   * Where a name ends in a text that begins at an offset, by its key; -1 if it does not stand
   * there.
   */
  static int endOf(String text, int at, String key) {
    int matched = 0;
    for (int i = at; i < text.length() && matched < key.length(); i++) {
      if (matched > 0 && text.charAt(i) != key.charAt(matched)) {
        i = afterAcronym(text, i);
        if (i == text.length()) {
          return -1;
        }
      }
      int folded = fold(text.charAt(i));
      if (folded < 0) {
        continue;
      }
      if ((char) folded != key.charAt(matched)) {
        return -1;
      }
      if (++matched == key.length()) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * Where a text goes on behind an acronym in brackets: {@code 인공지능(AI) 기본법} is the name without
   * it.
   *
   * @return the offset itself if none stands there
   */
  static int afterAcronym(String text, int at) {
    if (text.charAt(at) != '(') {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && acronymLetter(text.charAt(end)) && end - at <= LONGEST_ACRONYM) {
      end++;
    }
    boolean closed = end > at + 1 && end < text.length() && text.charAt(end) == ')';
    return closed ? end + 1 : at;
  }

  private static boolean acronymLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  /** The first character of a text from an offset that counts in a name, folded; 0 if none does. */
  static char firstFrom(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      int folded = fold(text.charAt(i));
      if (folded >= 0) {
        return (char) folded;
      }
    }
    return 0;
  }

  /** A slug part in Latin letters, digits and hyphens. */
  static String kebab(String name) {
    return HUMP.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
  }
}
