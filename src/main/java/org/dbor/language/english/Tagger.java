package org.dbor.language.english;

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
      sofar.add(tag, lemma != null ? lemma : ahead.may(i).getOrDefault(tag, word.lower()));
    }
    return sofar.all();
  }

  private Map<Tag, String> readings(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.atom() != null || !Character.isLetter(word.text().charAt(0))) {
      return Map.of();
    }
    Map<Tag, String> readings = dictionary.readings(word.text());
    // would bar companies: after a modal even a word that is mostly a noun is a verb.
    boolean modal = i > 0 && functionWords.tag(words.get(i - 1).lower()) == Tag.MODAL;
    if (!modal && functionWords.neverVerb(word.lower())) {
      readings.keySet().removeIf(Tag::verb);
    }
    return readings;
  }

  private static Tag atom(Word word) {
    return word.is(Atom.Kind.SPEECH) ? Tag.PUNCTUATION : Tag.NOUN;
  }
}
