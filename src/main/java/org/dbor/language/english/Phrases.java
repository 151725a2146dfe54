package org.dbor.language.english;

import java.util.List;
import java.util.Set;
import org.dbor.language.Atom;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;

/**
 * Reads noun phrases with what belongs to them: {@code the duties of the state and companies},
 * {@code A, B and C}, {@code firms such as A and B}.
 *
 * <p>The head of a conjunct is the phrase up to its last noun, its span goes on with {@code of …},
 * {@code for …}.
 *
 * @param extending prepositions that go on with a phrase
 * @param extendingCommon those that do so before common nouns only
 * @param withNouns nouns that {@code with} goes on with
 * @param infinitiveNouns nouns that {@code to} goes on with
 * @param delegateNouns nouns for who comes from somewhere
 * @param shieldingVerbs verbs of protection, whose from belongs to no noun
 * @param organNouns nouns for who acts for a country
 * @param topicNouns nouns of documents, whose topic {@code on} tells
 * @param exampleMarkers words before examples
 * @param fixed phrases that go on with any noun: {@code by default}
 * @param questions words that begin what is asked: {@code who}
 * @param particles words that may end a verb: {@code off}
 * @param sharingVerbs verbs whose {@code with} belongs to no noun
 */
record Phrases(
    Markers markers,
    VerbGroups verbs,
    Set<String> extending,
    Set<String> extendingCommon,
    Set<String> withNouns,
    Set<String> infinitiveNouns,
    Set<String> delegateNouns,
    Set<String> shieldingVerbs,
    Set<String> organNouns,
    Set<String> topicNouns,
    Set<String> exampleMarkers,
    Set<String> fixed,
    Set<String> questions,
    Set<String> particles,
    Set<String> sharingVerbs) {

  static Phrases of(Lexicon lexicon, Markers markers, VerbGroups verbs) {
    return new Phrases(
        markers,
        verbs,
        lexicon.set("noun-preposition"),
        lexicon.set("noun-preposition-common"),
        lexicon.set("noun-with-partner"),
        lexicon.set("noun-with-infinitive"),
        lexicon.set("delegate-noun"),
        lexicon.set("verb-shield"),
        lexicon.set("country-organ"),
        lexicon.set("work-noun"),
        lexicon.set("example-marker"),
        lexicon.set("fixed-postmodifier"),
        lexicon.set("asking-word"),
        lexicon.set("phrasal-particle"),
        lexicon.set("sharing-verb"));
  }

  /**
   * A phrase as read.
   *
   * @param next index of the word after it
   * @param swallowed phrases with preposition that its members hold
   */
  record Read(NounPhrase phrase, int next, List<NounPhrase> swallowed) {}

  boolean starts(List<Word> words, int i) {
    if (i >= words.size()) {
      return false;
    }
    Word word = words.get(i);
    if (word.atom() != null) {
      return word.is(Atom.Kind.NOUN) || word.is(Atom.Kind.DATE) || word.is(Atom.Kind.ITEM);
    }
    return switch (word.tag()) {
      case NOUN, PLURAL, PRONOUN, ADJECTIVE, NUMBER, DETERMINER -> true;
      case ADVERB ->
          i + 1 < words.size()
              && (words.get(i + 1).tag() == Tag.ADJECTIVE || words.get(i + 1).tag() == Tag.NUMBER);
      default -> false;
    };
  }

  /**
   * The phrase that begins at a word.
   *
   * @param afterVerb whether it follows a verb: what then is followed by another finite verb is the
   *     subject of a new clause, no member
   * @param lists whether commas may join members; not after a preposition that opens a sentence
   */
  Read read(List<Word> words, int i, boolean afterVerb, boolean lists) {
    return new PhraseCoordination(this, words, afterVerb, lists).read(i);
  }

  /** Number of words of a fixed phrase that stands at a word; 0 if none does. */
  int fixedAfter(List<Word> words, int at) {
    for (String phrase : fixed) {
      String[] parts = phrase.split(" ");
      int k = 0;
      while (k < parts.length && at + k < words.size() && words.get(at + k).is(parts[k])) {
        k++;
      }
      if (k == parts.length) {
        return k;
      }
    }
    return 0;
  }

  /** Index after and, or, as well as; 0 if none stands here. */
  static int afterConjunction(List<Word> words, int at) {
    if (at >= words.size() || words.get(at).atom() != null) {
      return 0;
    }
    Word word = words.get(at);
    if (word.tag() == Tag.CONJUNCTION && !word.is("but")) {
      return at + 1;
    }
    if (word.is("as")
        && at + 2 < words.size()
        && words.get(at + 1).is("well")
        && words.get(at + 2).is("as")) {
      return at + 3;
    }
    return 0;
  }
}
