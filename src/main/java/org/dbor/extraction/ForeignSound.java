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

  /** 오코로, 밀라: behind a given name these end a family name, and are no particles. */
  private static final Set<String> NAME_ENDS = Set.of("로", "라", "나", "도");

  /** Surname and given name have three syllables. */
  private static final int KOREAN_NAME = 3;

  private final Set<String> syllables;
  private final Set<String> surnames;
  private final Set<String> given;

  ForeignSound(Lexicon lexicon) {
    this.given = lexicon.set("foreign-given-name");
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

  /** 데이비드 오쿠무: the first word is a name in much of the world. */
  boolean given(SentenceText sentence, Span name) {
    Matcher words = WORD.matcher(sentence.text()).region(name.start(), name.end());
    if (!words.find() || !given.contains(words.group())) {
      return false;
    }
    while (words.find()) {
      Span word = new Span(words.start(), words.end());
      if (sentence.grammatical(word)
          && !sentence.miscut(word)
          && !has(words.group())
          && !NAME_ENDS.contains(sentence.lastMorpheme(word))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is such a name. */
  boolean given(String word) {
    return given.contains(word);
  }

  /** 노마사 은들로부, 쩐 티 마이: words that the analyser cannot cut, and none that it knows. */
  boolean uncut(SentenceText sentence, Span name) {
    boolean miscut = false;
    Matcher words = WORD.matcher(sentence.text()).region(name.start(), name.end());
    while (words.find()) {
      Span word = new Span(words.start(), words.end());
      boolean own = sentence.miscut(word);
      if (sentence.particle(word.start())
          || !own
              && (word.length() > 2 && sentence.dictionaryNoun(word)
                  || sentence.compound(word)
                  || korean(words.group())
                  || sentence.grammatical(word))) {
        return false;
      }
      miscut |= own;
    }
    return miscut;
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
