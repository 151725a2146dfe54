package org.dbor.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells Korean by its script, and English from other languages in Latin script by its function
 * words (resource {@code function-words-en.txt}).
 */
final class Languages {
  static final String UNDETERMINED = "und";

  private static final Set<String> READ = Set.of("ko", "en");
  private static final int SAMPLE = 20_000;

  /** In English prose every third word is one of them; in a neighbour language hardly any. */
  private static final int FUNCTION_WORD_SHARE = 12;

  /** Fewer words than this tell nothing. */
  private static final int ENOUGH_WORDS = 20;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> ENGLISH = words("function-words-en.txt");

  private Languages() {}

  /** Whether documents in a language are read; a region, as in {@code en-GB}, does not matter. */
  static boolean isRead(String language) {
    return READ.contains(primary(language));
  }

  /** The language of a text; what the document claims counts where the text does not tell. */
  static String of(String text, String claimed) {
    String told = of(text);
    return told.equals(UNDETERMINED) ? primary(claimed) : told;
  }

  private static String primary(String language) {
    return language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  /** {@code ko}, {@code en}, or {@code und} for anything else. */
  static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    int hangul = 0;
    int latin = 0;
    int other = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
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
    return latin * 2 > letters && mayBeEnglish(sample) ? "en" : UNDETERMINED;
  }

  private static boolean mayBeEnglish(String sample) {
    String[] words = NO_LETTERS.split(sample.strip().toLowerCase(Locale.ROOT));
    long known = 0;
    for (String word : words) {
      known += ENGLISH.contains(word) ? 1 : 0;
    }
    return words.length < ENOUGH_WORDS || known * FUNCTION_WORD_SHARE > words.length;
  }

  private static Set<String> words(String resource) {
    try (InputStream stream = Languages.class.getResourceAsStream(resource)) {
      return Set.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + ": cannot be read", e);
    }
  }
}
