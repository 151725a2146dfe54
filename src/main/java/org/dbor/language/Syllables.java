package org.dbor.language;

/** How Unicode orders Korean syllables: those with the same beginning by their final consonant. */
public final class Syllables {
  /** Of 28 final consonants the first is none. */
  private static final int FINALS = 28;

  private Syllables() {}

  /** Number of the final consonant of a syllable; 0 if it has none. */
  public static int last(char syllable) {
    return (syllable - '가') % FINALS;
  }
}
