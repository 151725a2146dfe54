package org.dbor.language.english;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dbor.language.Atom;

/**
 * Tells the part of speech of every word of a sentence: function words by list, others by what the
 * dictionary allows and by what stands before and after.
 *
 * <p>One pass from left to right; only past tense and participle, which look alike, are told apart
 * by looking ahead for the verb that the sentence would otherwise lack.
 */
final class Tagger {
  private final EnglishDictionary dictionary;
  private final FunctionWords functionWords;

  Tagger(EnglishDictionary dictionary, FunctionWords functionWords) {
    this.dictionary = dictionary;
    this.functionWords = functionWords;
  }

  List<Word> tag(List<Word> words) {
    Lookahead ahead =
        new Lookahead(
            words,
            IntStream.range(0, words.size()).mapToObj(i -> readings(words, i)).toList(),
            functionWords);
    TaggedWords sofar = new TaggedWords(ahead);
    ClosedClassTagger closed = new ClosedClassTagger(ahead, sofar);
    OpenClassTagger open = new OpenClassTagger(ahead, sofar);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Tag tag = word.atom() != null ? atom(word) : closed.tag(i);
      if (tag == null) {
        tag = open.tag(i);
      }
      String lemma = functionWords.lemma(word.lower());
      sofar.add(tag, lemma != null ? lemma : lemma(word, tag, ahead.may(i)));
    }
    return sofar.all();
  }

  private Map<Tag, String> readings(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.atom() != null || !Character.isLetter(word.text().charAt(0))) {
      return Map.of();
    }
    Map<Tag, String> readings = dictionary.readings(word.text());
    if (!surelyVerb(words, i) && functionWords.neverVerb(word.lower())) {
      readings.keySet().removeIf(Tag::verb);
    }
    if (functionWords.neverNoun(word.lower())) {
      readings.keySet().removeIf(Tag::nominal);
    }
    return readings;
  }

  private String lemma(Word word, Tag tag, Map<Tag, String> may) {
    String lemma = may.get(tag);
    boolean unlikely = lemma == null && word.atom() == null && tag.verb();
    return unlikely
        ? dictionary.readings(word.text()).getOrDefault(tag, word.lower())
        : lemma == null ? word.lower() : lemma;
  }

  /** would bar companies, finally lands on: even a word that is mostly a noun is a verb there. */
  private boolean surelyVerb(List<Word> words, int i) {
    if (i == 0 || words.get(i - 1).atom() != null) {
      return false;
    }
    String before = words.get(i - 1).lower();
    // to phase out: a verb that goes on with a particle
    boolean goesOn =
        i + 2 < words.size()
            && functionWords.particle(words.get(i + 1).lower())
            && Character.isLetter(words.get(i + 2).text().charAt(0));
    return goesOn && before.equals("to")
        || functionWords.tag(before) == Tag.MODAL
        || before.endsWith("ly")
            && dictionary.readings(before).keySet().equals(EnumSet.of(Tag.ADVERB));
  }

  private static Tag atom(Word word) {
    return word.is(Atom.Kind.SPEECH) ? Tag.PUNCTUATION : Tag.NOUN;
  }
}
