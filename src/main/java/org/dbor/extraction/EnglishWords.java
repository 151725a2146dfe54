package org.dbor.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dbor.language.english.EnglishDictionary;

/** Tells common words from words that only names have. */
final class EnglishWords {
  static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]+");

  /** SafeStart, EU4Digital: no word, and so a name. */
  static final Pattern COINED = Pattern.compile("\\p{L}+\\p{Ll}[\\p{Lu}\\d]\\p{L}*");

  private final EnglishDictionary dictionary;

  EnglishWords(EnglishDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Whether a word is a common one and not written as an abbreviation. */
  boolean common(String word) {
    return !ACRONYM.matcher(word).matches() && dictionary.common(word.toLowerCase(Locale.ROOT));
  }

  /** Whether all words of a name, parted by spaces, are common ones. */
  boolean allCommon(String name) {
    return Arrays.stream(name.split(" ")).allMatch(this::common);
  }

  /** Whether no word of a name, parted by spaces, is a common one. */
  boolean noneCommon(String name) {
    return Arrays.stream(name.split(" ")).noneMatch(this::common);
  }

  /** The first word, in lower case. */
  static String first(String text) {
    return text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The last word, in lower case. */
  static String last(String text) {
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
