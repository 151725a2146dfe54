package org.dbor.document;

import java.lang.Character.UnicodeScript;

/** Tells Korean from English by script; enough for the two languages documents come in. */
final class Languages {
  private static final int SAMPLE = 20_000;

  private Languages() {}

  /** {@code ko}, {@code en}, or {@code und} where neither script prevails. */
  static String of(String text) {
    int hangul = 0;
    int latin = 0;
    int other = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      switch (UnicodeScript.of(c)) {
        case HANGUL -> hangul++;
        case LATIN -> latin++;
        default -> other++;
      }
    }
    int letters = hangul + latin + other;
    // A Korean text may be half Latin by letters: names, abbreviations, addresses.
    if (hangul * 4 > letters) {
      return "ko";
    }
    return latin * 2 > letters ? "en" : "und";
  }
}
