package org.dbor.language.english;

import java.util.List;
import org.dbor.language.Atom;

/**
 * The base noun phrase, up to its last noun and without what follows it: {@code the city's new data
 * trust}.
 */
final class NounChunk {
  private NounChunk() {}

  /** Index after the last noun of the phrase that begins at a word. */
  static int end(List<Word> words, int i) {
    int at = i;
    int nominalEnd = i;
    boolean noun = false;
    while (at < words.size()) {
      Word word = words.get(at);
      if (word.is(Atom.Kind.DATE) || word.is(Atom.Kind.ITEM)) {
        return at == i ? at + 1 : Math.max(nominalEnd, i + 1);
      }
      if (word.is(Atom.Kind.NOUN) || word.tag().nominal()) {
        noun = true;
        nominalEnd = ++at;
        continue;
      }
      if (word.is("than")
          && (at == i + 1 || at == i + 2 && words.get(i).is("no"))
          && at + 1 < words.size()
          && words.get(at + 1).tag() == Tag.NUMBER) {
        // more than 50 staff: a rough number, and no comparison
        noun = false;
        nominalEnd = ++at;
        continue;
      }
      if (word.tag() == Tag.CONJUNCTION
          && at > i
          && words.get(at - 1).tag() == Tag.NUMBER
          && at + 2 < words.size()
          && !words.get(at + 1).tag().nominal()
          && words.get(at + 1).tag() != Tag.NUMBER
          && words.get(at + 2).tag().nominal()
          && quantity(words.get(at + 1))) {
        // 25 or more staff
        at += 2;
        nominalEnd = at;
        continue;
      }
      if (word.tag() == Tag.PRONOUN) {
        return at == i ? at + 1 : Math.max(nominalEnd, at);
      }
      if (word.tag() == Tag.POSSESSIVE && noun) {
        noun = false;
        nominalEnd = ++at;
        continue;
      }
      if (word.tag() == Tag.DETERMINER && !noun && (at == i || quantified(words, at))) {
        nominalEnd = ++at;
        continue;
      }
      boolean modifies =
          word.tag() == Tag.ADJECTIVE
              || word.tag() == Tag.NUMBER
              || word.tag() == Tag.ADVERB
                  && !noun
                  && at + 1 < words.size()
                  && (words.get(at + 1).tag() == Tag.ADJECTIVE
                      || words.get(at + 1).tag() == Tag.NUMBER);
      // Article 5, Convention 108
      if (noun && word.tag() == Tag.NUMBER && words.get(at - 1).capitalized()) {
        nominalEnd = ++at;
        continue;
      }
      if (modifies && !noun) {
        nominalEnd = ++at;
        continue;
      }
      if (modifies && word.tag() != Tag.ADVERB && nounAfter(words, at)) {
        at++;
        continue;
      }
      // safe and trusted AI, research and development budget
      if (!noun
          && word.tag() == Tag.CONJUNCTION
          && at > i
          && words.get(at - 1).tag() == Tag.ADJECTIVE
          && adjectiveAfter(words, at)) {
        at++;
        continue;
      }
      if (!noun
          && word.is(",")
          && at > i
          && words.get(at - 1).tag() == Tag.ADJECTIVE
          && series(words, at)) {
        at++;
        continue;
      }
      if (!noun
          && word.tag() == Tag.CONJUNCTION
          && at > i
          && words.get(at - 1).is(",")
          && adjectiveAfter(words, at)) {
        at++;
        continue;
      }
      break;
    }
    return Math.max(nominalEnd, i + 1);
  }

  private static boolean quantity(Word word) {
    return word.tag() == Tag.ADJECTIVE || word.tag() == Tag.DETERMINER || word.tag() == Tag.ADVERB;
  }

  private static boolean quantified(List<Word> words, int at) {
    return words.get(at - 1).tag() == Tag.DETERMINER
        || words.get(at - 1).tag() == Tag.NUMBER
        || words.get(at - 1).tag() == Tag.POSSESSIVE;
  }

  private static boolean nounAfter(List<Word> words, int at) {
    int k = at + 1;
    while (k < words.size()
        && (words.get(k).tag() == Tag.ADJECTIVE || words.get(k).tag() == Tag.NUMBER)) {
      k++;
    }
    return k < words.size() && words.get(k).tag().nominal() && !words.get(k).is(Atom.Kind.DATE);
  }

  /** a uniform, modern and fair framework: adjectives with commas between them before a noun. */
  private static boolean series(List<Word> words, int comma) {
    int k = comma;
    boolean adjective = false;
    while (k < words.size()) {
      Word word = words.get(k);
      if (word.is(",") || word.tag() == Tag.CONJUNCTION && word.is("and")) {
        adjective = false;
      } else if (word.tag() == Tag.ADJECTIVE) {
        adjective = true;
      } else if (word.tag() != Tag.ADVERB) {
        break;
      }
      k++;
    }
    return adjective && k < words.size() && words.get(k).tag().nominal();
  }

  private static boolean adjectiveAfter(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at + 1).tag() == Tag.ADJECTIVE
        && nounAfter(words, at + 1);
  }
}
