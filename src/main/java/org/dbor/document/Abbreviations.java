package org.dbor.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a stop that abbreviates an English word from one that ends a sentence.
 *
 * <p>Forms of address and the like (resource {@code abbreviations-en.txt}) never end one; any other
 * word in Latin letters does unless a small letter follows.
 */
final class Abbreviations {
  private static final Set<String> NEVER_LAST = words();

  private Abbreviations() {}

  /**
   * Whether the stop abbreviates.
   *
   * @param next where the text goes on after the stop and what closes with it
   */
  static boolean at(String text, int stop, int next) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && latin(text.charAt(start - 1))) {
      start--;
    }
    if (start == stop) {
      return false;
    }
    int following = next;
    while (following < text.length() && Character.isWhitespace(text.charAt(following))) {
      following++;
    }
    if (following >= text.length()) {
      return false;
    }
    char c = text.charAt(following);
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    // The grant goes to a fund. 340 million …: a word of four small letters is no Sept.
    boolean small = text.charAt(start) >= 'a' && text.charAt(start) <= 'z';
    return NEVER_LAST.contains(word) && (latin(c) || Character.isDigit(c))
        || word.length() < 6 && next == stop + 1 && (c >= 'a' && c <= 'z')
        || word.length() < (small ? 4 : 5) && next == stop + 1 && Character.isDigit(c);
  }

  private static boolean latin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static Set<String> words() {
    String resource = "abbreviations-en.txt";
    try (InputStream stream = Abbreviations.class.getResourceAsStream(resource)) {
      return Set.of(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + ": cannot be read", e);
    }
  }
}
