package org.dbor.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** English word forms with lemma and part of speech. Safe for use by several threads. */
public final class EnglishDictionary {
  private static final String RESOURCE = "/org/languagetool/resource/en/english";

  /** Prefixes that make a verb of a verb: co-chaired, re-launched. */
  private static final Set<String> PREFIXES = Set.of("co", "re", "pre");

  private final ThreadLocal<DictionaryLookup> lookups;

  /**
   * Opens the dictionary on the class path.
   *
   * @throws UncheckedIOException if it is missing or broken
   */
  public EnglishDictionary() {
    Dictionary dictionary;
    try (InputStream words = EnglishDictionary.class.getResourceAsStream(RESOURCE + ".dict");
        InputStream format = EnglishDictionary.class.getResourceAsStream(RESOURCE + ".info")) {
      dictionary = Dictionary.read(words, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /** Whether a word is a common noun, verb or adjective. */
  public boolean common(String word) {
    return !readings(word).isEmpty();
  }

  /**
   * What a word may be, each with its lemma; empty for a word not listed. A capitalised word is
   * looked up in lower case too.
   */
  Map<Tag, String> readings(String word) {
    Map<Tag, String> readings = new EnumMap<>(Tag.class);
    String lower = word.toLowerCase(Locale.ROOT);
    collect(lower, readings);
    if (readings.isEmpty() && !lower.equals(word)) {
      collect(word, readings);
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && PREFIXES.contains(lower.substring(0, hyphen))) {
      return prefixed(lower, hyphen);
    }
    if (readings.isEmpty() && hyphen > 0 && hyphen < lower.length() - 1) {
      // voice-guided, easy-language: what the last part is.
      collect(lower.substring(hyphen + 1), readings);
      if (readings.containsKey(Tag.PARTICIPLE) || readings.containsKey(Tag.GERUND)) {
        readings.clear();
        readings.put(Tag.ADJECTIVE, lower);
      }
      readings.keySet().removeIf(Tag::verb);
    }
    return readings;
  }

  /** putting is of put, and of putt: the plainer verb. */
  private static final BinaryOperator<String> SHORTER =
      (first, second) -> second.length() < first.length() ? second : first;

  /** What the word without its prefix may be; the lemma keeps the prefix. */
  private Map<Tag, String> prefixed(String lower, int hyphen) {
    Map<Tag, String> readings = new EnumMap<>(Tag.class);
    collect(lower.substring(hyphen + 1), readings);
    readings.replaceAll((tag, lemma) -> lower.substring(0, hyphen + 1) + lemma);
    return readings;
  }

  /**
   * The guidelines lay down, terminals are installed: of two verbs the one that reports use, though
   * the other is shorter.
   */
  private static final Map<String, String> PLAIN_LEMMAS =
      Map.of("lay", "lay", "installed", "install", "installing", "install", "installs", "install");

  private void collect(String form, Map<Tag, String> readings) {
    for (WordData data : lookups.get().lookup(form)) {
      if (data.getTag() != null) {
        Tag.of(data.getTag().toString())
            .ifPresent(tag -> readings.merge(tag, data.getStem().toString(), SHORTER));
      }
    }
    if (PLAIN_LEMMAS.containsKey(form)) {
      readings.replaceAll((tag, lemma) -> tag.verb() ? PLAIN_LEMMAS.get(form) : lemma);
    }
  }
}
