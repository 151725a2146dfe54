package org.dbor.language.english;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells function words, numbers and signs, which are what they are by list or by shape. */
final class ClosedClassTagger {
  /** Prepositions that say of a sum or number that it is a rough one. */
  private static final Set<String> APPROXIMATE = Set.of("about", "around");

  private static final Pattern QUANTITY = Pattern.compile("\\p{Lu}{0,3}[\\p{Sc}\\d]");

  private final Lookahead ahead;
  private final TaggedWords sofar;
  private final FunctionWords functionWords;

  ClosedClassTagger(Lookahead ahead, TaggedWords sofar) {
    this.ahead = ahead;
    this.sofar = sofar;
    this.functionWords = ahead.functionWords();
  }

  /** The part of speech of a word of a closed class; null for any other word. */
  Tag tag(int i) {
    Word word = ahead.word(i);
    String lower = word.lower();
    char first = word.text().charAt(0);
    if (Character.isDigit(first)) {
      return word.text().matches("\\d+(?:st|nd|rd|th)") ? Tag.ADJECTIVE : Tag.NUMBER;
    }
    if (lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’")) {
      Word before = sofar.before();
      return before != null && before.tag() == Tag.PRONOUN ? Tag.PRESENT : Tag.POSSESSIVE;
    }
    if (!Character.isLetter(first) && functionWords.tag(lower) != null) {
      // we'll, they've
      return functionWords.tag(lower);
    }
    if (!Character.isLetter(first)) {
      return first == '&' ? Tag.CONJUNCTION : Tag.PUNCTUATION;
    }
    if (adverbOfTwo(i) || adverbOfTwo(i - 1)) {
      // so far, to date
      return Tag.ADVERB;
    }
    if (lower.equals("since")
        && sofar.afterAux(functionWords.haveForms())
        && ahead.may(Math.min(i + 1, ahead.words().size() - 1)).containsKey(Tag.PARTICIPLE)) {
      // has since removed them
      return Tag.ADVERB;
    }
    if (lower.equals("to")) {
      return ahead.baseMayFollow(i + 1) && !beforeNoun(i) ? Tag.TO : Tag.PREPOSITION;
    }
    if (lower.equals("that")) {
      return that(i);
    }
    if (word.capitalized()
        && i > 0
        && word.text().equals(word.text().toUpperCase(Locale.ROOT))
        && word.text().length() > 1) {
      return Tag.NOUN;
    }
    if (functionWords.floating(lower) && floats(i)) {
      return Tag.ADVERB;
    }
    Tag tag = functionWords.tag(lower);
    if (i == 0 && APPROXIMATE.contains(lower) && quantityAt(1)) {
      // About $3 million was spent
      return Tag.ADVERB;
    }
    if (tag == Tag.PREPOSITION
        && sofar.beforeTag() == Tag.TO
        && ahead.may(i).containsKey(Tag.BASE)) {
      // to back up files
      return null;
    }
    boolean following = tag == Tag.PREPOSITION && lower.endsWith("ing");
    return following && sofar.beforeTag() == Tag.DETERMINER || attributive(i, tag)
        ? Tag.ADJECTIVE
        : tag;
  }

  /** Whether a sum or number stands at a place, and no day. */
  private boolean quantityAt(int i) {
    return i < ahead.words().size()
        && !ahead.dateAt(i)
        && QUANTITY.matcher(ahead.word(i).text()).lookingAt();
  }

  /** applies to credit bureaus: after some verbs to is hardly ever that of an infinitive. */
  private boolean beforeNoun(int i) {
    Word before = sofar.before();
    return before != null
        && before.tag().verb()
        && functionWords.beforeTarget(before.lemma())
        && ahead.may(i + 1).containsKey(Tag.NOUN)
        && !functionWords.determiner(ahead.word(i + 1).lower())
        && ahead.pluralAt(i + 2);
  }

  /** Whether an adverb of two words begins at a place. */
  private boolean adverbOfTwo(int i) {
    return i >= 0
        && i + 1 < ahead.words().size()
        && functionWords.tag(ahead.word(i).lower() + " " + ahead.word(i + 1).lower()) == Tag.ADVERB;
  }

  /** A and B each pledged, A and B have both pledged: who is meant stands before. */
  private boolean floats(int i) {
    Word before = sofar.before();
    return before != null
        && (before.tag().nominal() || functionWords.auxiliary(before.lower()))
        && ahead.surelyVerb(i + 1);
  }

  /** online safety, by outside experts: what is an adverb elsewhere stands before its noun. */
  private boolean attributive(int i, Tag tag) {
    if (!functionWords.attributive(ahead.word(i).lower()) || !ahead.nounFollows(i)) {
      return false;
    }
    Tag before = sofar.beforeTag();
    boolean inNoun = Tag.OPENING_NOUN.contains(before) || before == Tag.PREPOSITION;
    boolean first = before == Tag.PUNCTUATION && (i == 0 || ahead.word(i - 1).is(","));
    return tag == Tag.ADVERB && (inNoun || first || before.verb() || before == Tag.CONJUNCTION)
        || tag == Tag.PREPOSITION && inNoun;
  }

  private Tag that(int i) {
    Tag before = sofar.beforeTag();
    if (before.verb() || before == Tag.ADJECTIVE || before == Tag.SUBORDINATOR) {
      return Tag.SUBORDINATOR;
    }
    if (i > 1
        && ahead.dateAt(i - 1)
        && sofar.finite()
        && i + 1 < ahead.words().size()
        && functionWords.finite(ahead.word(i + 1).lower())) {
      // unveiled rules on Tuesday that will force banks
      return Tag.RELATIVE;
    }
    if (i > 0 && ahead.dateAt(i - 1) && ahead.nounMayStart(i + 1)) {
      // announced on Monday that
      return Tag.SUBORDINATOR;
    }
    if ((before.nominal() || before == Tag.PRONOUN)
        && functionWords.telling(sofar.lastVerbLemma())
        && ahead.nounMayStart(i + 1)) {
      return Tag.SUBORDINATOR;
    }
    if (before.nominal()
        && ahead.nounMayStart(i + 1)
        && functionWords.clauseNoun(sofar.before().lemma())) {
      return Tag.SUBORDINATOR;
    }
    if (before.nominal() && i + 1 < ahead.words().size()) {
      return Tag.RELATIVE;
    }
    if (ahead.pluralAt(i + 1)) {
      // swore, again, that results will be online: that is no article of several
      return Tag.SUBORDINATOR;
    }
    return ahead.nounMayStart(i + 1) ? Tag.DETERMINER : Tag.PRONOUN;
  }
}
