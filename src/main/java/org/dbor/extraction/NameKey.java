package org.dbor.extraction;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one name have in common: NFC, no white space, one kind of middle dot, lower
 * case.
 */
public final class NameKey {
  private static final String MIDDLE_DOTS = "・‧•ㆍ･∙⋅";

  private NameKey() {}

  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(NameKey::fold)
        .filter(c -> c >= 0)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** The folded character, or -1 for one that does not count. */
  static int fold(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return -1;
    }
    return MIDDLE_DOTS.indexOf(c) >= 0 ? '·' : Character.toLowerCase(c);
  }

  /** A slug part in Latin letters, digits and hyphens. */
  static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
