package org.dbor.extraction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Tells names from elsewhere by how they sound: the analyser cuts them into whatever looks like
 * Korean ({@code 마리케 판데르발}, {@code 티나 코르호넨}), but hardly a Korean word has such syllables.
 */
final class ForeignSound {
  private static final Pattern WORD = Pattern.compile("[가-힣A-Z]+");

  /** 밴스 in JD 밴스. */
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{1,2}");

  /** Surname and given name have three syllables. */
  private static final int KOREAN_NAME = 3;

  private final Set<String> syllables;
  private final Set<String> surnames;

  ForeignSound(Lexicon lexicon) {
    this.surnames = lexicon.set("surname");
    this.syllables = lexicon.set("foreign-syllable");
  }

  /** Whether a word of a name has such a syllable, and none is a word of the dictionary. */
  boolean sounds(SentenceText sentence, Span name) {
    boolean foreign = false;
    Matcher words = WORD.matcher(sentence.text()).region(name.start(), name.end());
    while (words.find()) {
      Span word = new Span(words.start(), words.end());
      boolean own = has(words.group());
      if (!INITIALS.matcher(words.group()).matches()
          && (sentence.dictionaryNoun(word) && !chance(words.group(), sentence.of(name))
              || sentence.compound(word)
              || !own && korean(words.group())
              || sentence.grammatical(word) && !has(sentence.lastMorpheme(word)))) {
        return false;
      }
      foreign |= own;
    }
    return foreign;
  }

  /**
   * 소피 벨라르: beside what can only be a name, one or two syllables are a word of the dictionary by
   * chance.
   */
  private boolean chance(String word, String name) {
    return word.length() <= 2 && !has(word) && count(name) > 1;
  }

  /** 테크나루 최하늘: a body and a Korean name. */
  private boolean korean(String word) {
    return word.length() == KOREAN_NAME && surnames.contains(word.substring(0, 1));
  }

  private boolean has(String word) {
    return count(word) > 0;
  }

  private long count(String word) {
    return word.codePoints().filter(c -> syllables.contains(Character.toString(c))).count();
  }
}
