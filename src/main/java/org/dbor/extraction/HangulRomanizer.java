package org.dbor.extraction;

import com.ibm.icu.text.Transliterator;

/**
 * Romanises as ICU's {@code Hangul-Latin} does, but asks ICU for each syllable, and for what it
 * puts between two, only once: it goes through its rules at every letter.
 *
 * <p>Safe for use by several threads.
 */
final class HangulRomanizer {
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int FINALS = 28;

  /** Vowels with their finals: what the place before a syllable depends on. */
  private static final int RHYMES = 21 * FINALS;

  /** Initials with their vowels: what the place after a syllable depends on. */
  private static final int ONSETS = 19 * 21;

  private final Transliterator icu = Transliterator.getInstance("Hangul-Latin");
  private final String[] syllables = new String[LAST - FIRST + 1];
  private final String[] seams = new String[RHYMES * ONSETS];

  synchronized String romanize(String name) {
    StringBuilder latin = new StringBuilder(name.length() * 3);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (hangul(c)) {
        if (i > 0 && hangul(name.charAt(i - 1))) {
          latin.append(seam(name.charAt(i - 1), c));
        }
        latin.append(syllable(c));
      } else if (c == ' ' || c >= '0' && c <= '9') {
        latin.append(c);
      } else {
        // Beside other letters a syllable may be set off from them.
        return icu.transliterate(name);
      }
    }
    return latin.toString();
  }

  private static boolean hangul(char c) {
    return c >= FIRST && c <= LAST;
  }

  private String syllable(char c) {
    int index = c - FIRST;
    if (syllables[index] == null) {
      syllables[index] = icu.transliterate(String.valueOf(c));
    }
    return syllables[index];
  }

  /** What stands between two syllables: mostly nothing, a hyphen where they could be misread. */
  private String seam(char before, char after) {
    int index = (before - FIRST) % RHYMES * ONSETS + (after - FIRST) / FINALS;
    if (seams[index] == null) {
      String both = icu.transliterate("" + before + after);
      seams[index] =
          both.substring(syllable(before).length(), both.length() - syllable(after).length());
    }
    return seams[index];
  }
}
