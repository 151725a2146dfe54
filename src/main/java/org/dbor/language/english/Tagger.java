package org.dbor.language.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dbor.language.Atom;

/**
 * Tells the part of speech of every word of a sentence: function words by list, others by what the
 * dictionary allows and by what stands before and after.
 *
 * <p>One pass from left to right; only past tense and participle, which look alike, are told apart
 * by looking ahead for the verb that the sentence would otherwise lack.
 */
final class Tagger {
  private static final Set<Tag> OPENS_NOUN =
      EnumSet.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER, Tag.POSSESSIVE);

  private final EnglishDictionary dictionary;
  private final FunctionWords functionWords;

  Tagger(EnglishDictionary dictionary, FunctionWords functionWords) {
    this.dictionary = dictionary;
    this.functionWords = functionWords;
  }

  List<Word> tag(List<Word> words) {
    return new Pass(words).run();
  }

  private final class Pass {
    private final List<Word> words;
    private final List<Map<Tag, String>> readings = new ArrayList<>();
    private final List<Word> tagged = new ArrayList<>();

    /** Whether the clause being read has its finite verb; outer clauses wait below. */
    private boolean finite;

    private boolean outerFinite = true;
    private boolean inRelative;
    private Tag lastVerb = Tag.OTHER;
    private Tag lastFinite = Tag.OTHER;
    private boolean lastSingular;
    private String lastVerbLemma = "";

    Pass(List<Word> words) {
      this.words = words;
      for (Word word : words) {
        readings.add(open(word) ? dictionary.readings(word.text()) : Map.of());
      }
    }

    private boolean open(Word word) {
      return word.atom() == null && Character.isLetter(word.text().charAt(0));
    }

    List<Word> run() {
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        Tag tag = word.atom() != null ? atom(word) : closed(i);
        if (tag == null) {
          tag = chosen(i);
        }
        String lemma = functionWords.lemma(word.lower());
        tagged.add(word.as(tag, lemma != null ? lemma : lemma(i, tag)));
        if (tag.verb()) {
          lastVerbLemma = tagged.getLast().lemma();
        }
        follow(i, tag);
      }
      return tagged;
    }

    private String lemma(int i, Tag tag) {
      return readings.get(i).getOrDefault(tag, words.get(i).lower());
    }

    private static Tag atom(Word word) {
      return word.is(Atom.Kind.SPEECH) ? Tag.PUNCTUATION : Tag.NOUN;
    }

    /** Keeps track of the clause and its finite verb. */
    private void follow(int i, Tag tag) {
      switch (tag) {
        case RELATIVE -> {
          outerFinite = inRelative ? outerFinite : finite;
          finite = false;
          inRelative = true;
        }
        case SUBORDINATOR -> {
          finite = false;
          outerFinite = true;
          inRelative = false;
        }
        case PUNCTUATION -> {
          String sign = words.get(i).text();
          if (sign.equals(";") || sign.equals(":")) {
            finite = false;
            inRelative = false;
          } else if (inRelative && finite) {
            finite = outerFinite;
            inRelative = false;
          }
        }
        case CONJUNCTION -> {
          if (nounMayStart(i + 1)) {
            finite = false;
          }
        }
        case MODAL, PAST, PRESENT -> {
          // said the plan lacks: a clause may follow without that.
          finite = tag == Tag.MODAL || !functionWords.reporting(tagged.getLast().lemma());
          lastVerb = tag;
          lastFinite = tag;
          lastSingular = words.get(i).lower().endsWith("s");
        }
        case BASE, PARTICIPLE, GERUND -> lastVerb = tag;
        default -> {}
      }
    }

    private boolean nounMayStart(int i) {
      if (i >= words.size()) {
        return false;
      }
      Word word = words.get(i);
      return word.atom() != null
          || functionWords.determiner(word.lower())
          || functionWords.pronoun(word.lower())
          || Character.isDigit(word.text().charAt(0))
          || readings.get(i).containsKey(Tag.ADJECTIVE)
          || readings.get(i).containsKey(Tag.NOUN)
          || readings.get(i).containsKey(Tag.PLURAL)
          || word.capitalized();
    }

    /** The word before, adverbs skipped; null at the start. */
    private Word before() {
      int i = tagged.size() - 1;
      while (i >= 0 && (tagged.get(i).tag() == Tag.ADVERB || tagged.get(i).tag() == Tag.NEGATION)) {
        i--;
      }
      return i < 0 ? null : tagged.get(i);
    }

    private Tag beforeTag() {
      Word before = before();
      return before == null ? Tag.PUNCTUATION : before.tag();
    }

    private boolean afterAux(Set<String> forms) {
      Word before = before();
      return before != null && before.atom() == null && forms.contains(before.lower());
    }

    private Tag closed(int i) {
      Word word = words.get(i);
      String lower = word.lower();
      char first = word.text().charAt(0);
      if (Character.isDigit(first)) {
        return word.text().matches("\\d+(?:st|nd|rd|th)") ? Tag.ADJECTIVE : Tag.NUMBER;
      }
      if (lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’")) {
        Word before = before();
        return before != null && before.tag() == Tag.PRONOUN ? Tag.PRESENT : Tag.POSSESSIVE;
      }
      if (!Character.isLetter(first)) {
        return first == '&' ? Tag.CONJUNCTION : Tag.PUNCTUATION;
      }
      if (lower.equals("to")) {
        return baseMayFollow(i + 1) ? Tag.TO : Tag.PREPOSITION;
      }
      if (lower.equals("that")) {
        return that(i);
      }
      if (word.capitalized()
          && i > 0
          && word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT))
          && word.text().length() > 1) {
        return Tag.NOUN;
      }
      Tag tag = functionWords.tag(lower);
      boolean following = tag == Tag.PREPOSITION && lower.endsWith("ing");
      return following && beforeTag() == Tag.DETERMINER || attributive(i, tag)
          ? Tag.ADJECTIVE
          : tag;
    }

    /** online safety, by outside experts: what is an adverb elsewhere stands before its noun. */
    private boolean attributive(int i, Tag tag) {
      if (!functionWords.attributive(words.get(i).lower()) || !nounFollows(i)) {
        return false;
      }
      Tag before = beforeTag();
      boolean inNoun = OPENS_NOUN.contains(before) || before == Tag.PREPOSITION;
      return tag == Tag.ADVERB && (inNoun || before.verb() || before == Tag.CONJUNCTION)
          || tag == Tag.PREPOSITION && inNoun;
    }

    private boolean baseMayFollow(int i) {
      int at = i;
      while (at < words.size()
          && readings.get(at).containsKey(Tag.ADVERB)
          && !readings.get(at).containsKey(Tag.BASE)) {
        at++;
      }
      return at < words.size()
          && words.get(at).atom() == null
          && (readings.get(at).containsKey(Tag.BASE) || functionWords.base(words.get(at).lower()));
    }

    private Tag that(int i) {
      Tag before = beforeTag();
      if (before.verb() || before == Tag.ADJECTIVE) {
        return Tag.SUBORDINATOR;
      }
      if (before.nominal() && functionWords.telling(lastVerbLemma) && nounMayStart(i + 1)) {
        return Tag.SUBORDINATOR;
      }
      if (before.nominal() && i + 1 < words.size()) {
        return Tag.RELATIVE;
      }
      return nounMayStart(i + 1) ? Tag.DETERMINER : Tag.PRONOUN;
    }

    private Tag chosen(int i) {
      Word word = words.get(i);
      Map<Tag, String> may = readings.get(i);
      boolean sentenceStart = i == 0 || tagged.get(i - 1).tag() == Tag.PUNCTUATION && i == 1;
      if (word.capitalized() && !sentenceStart) {
        return Tag.NOUN;
      }
      if (may.isEmpty()) {
        return unknown(i, word);
      }
      boolean noun = may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL);
      Tag before = beforeTag();
      if (before == Tag.TO || before == Tag.MODAL || afterAux(functionWords.doForms())) {
        if (may.containsKey(Tag.BASE)) {
          return Tag.BASE;
        }
      }
      boolean baseList =
          beforeTag() == Tag.CONJUNCTION
              && lastVerb == Tag.BASE
              && may.containsKey(Tag.BASE)
              && i > 1
              && words.get(i - 2).is(",")
              && nounFollows(i);
      if (baseList) {
        return Tag.BASE;
      }
      if (functionWords.take(word.lower()) != null && !parallel(i, may)) {
        return functionWords.take(word.lower());
      }
      if (afterAux(functionWords.haveForms()) && may.containsKey(Tag.PARTICIPLE)) {
        return Tag.PARTICIPLE;
      }
      if (afterAux(functionWords.beForms())) {
        Tag afterBe = afterBe(i, may);
        if (afterBe != null) {
          return afterBe;
        }
      }
      if (OPENS_NOUN.contains(before) && !predicative()) {
        return nominal(i, may);
      }
      if (before == Tag.PREPOSITION) {
        return afterPreposition(i, may);
      }
      boolean verb = may.keySet().stream().anyMatch(Tag::verb);
      if (before.verb()
          && !functionWords.auxiliary(before().lower())
          && nounFollows(i)
          && (may.containsKey(Tag.PARTICIPLE) || may.containsKey(Tag.GERUND))
          && !may.containsKey(Tag.BASE)
          && !determinerFollows(i)
          && !(may.containsKey(Tag.GERUND) && !noun)) {
        return Tag.ADJECTIVE;
      }
      boolean onlyVerb = verb && !noun && !may.containsKey(Tag.ADJECTIVE);
      if (!verb) {
        return nominal(i, may);
      }
      if (onlyVerb) {
        return verbForm(i, may);
      }
      return noun || may.containsKey(Tag.ADJECTIVE) ? either(i, may, noun) : verbForm(i, may);
    }

    private Tag unknown(int i, Word word) {
      if (word.lower().endsWith("ly")) {
        return Tag.ADVERB;
      }
      return Tag.NOUN;
    }

    private Tag afterBe(int i, Map<Tag, String> may) {
      boolean nounFollows = i + 1 < words.size() && plainNoun(i + 1);
      if (may.containsKey(Tag.PARTICIPLE) && !nounFollows) {
        return Tag.PARTICIPLE;
      }
      if (may.containsKey(Tag.GERUND)) {
        return Tag.GERUND;
      }
      if (may.containsKey(Tag.PARTICIPLE)) {
        return Tag.PARTICIPLE;
      }
      return null;
    }

    /** Whether an adjective before stands in a predicate: is ready to. */
    private boolean predicative() {
      int i = tagged.size() - 1;
      while (i >= 0
          && (tagged.get(i).tag() == Tag.ADVERB || tagged.get(i).tag() == Tag.ADJECTIVE)) {
        i--;
      }
      return i >= 0
          && beforeTag() == Tag.ADJECTIVE
          && functionWords.beForms().contains(tagged.get(i).lower());
    }

    private boolean plainNoun(int i) {
      Map<Tag, String> may = readings.get(i);
      return words.get(i).atom() == null
          && (may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL))
          && !may.containsKey(Tag.ADVERB)
          && functionWords.tag(words.get(i).lower()) == null;
    }

    private boolean nounFollows(int i) {
      if (i + 1 >= words.size()) {
        return false;
      }
      Word next = words.get(i + 1);
      return next.atom() != null && next.is(Atom.Kind.NOUN)
          || functionWords.tag(next.lower()) == null
              && (readings.get(i + 1).containsKey(Tag.NOUN)
                  || readings.get(i + 1).containsKey(Tag.PLURAL)
                  || readings.get(i + 1).containsKey(Tag.ADJECTIVE)
                  || Character.isLetter(next.text().charAt(0)) && readings.get(i + 1).isEmpty());
    }

    private Tag nominal(int i, Map<Tag, String> may) {
      boolean more = nounFollows(i);
      boolean noun = may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL);
      if (may.containsKey(Tag.ADJECTIVE) && more && !noun) {
        return Tag.ADJECTIVE;
      }
      if (may.containsKey(Tag.PLURAL)) {
        return Tag.PLURAL;
      }
      if (may.containsKey(Tag.NOUN)) {
        return Tag.NOUN;
      }
      if (may.containsKey(Tag.ADJECTIVE)) {
        return Tag.ADJECTIVE;
      }
      if (may.containsKey(Tag.PARTICIPLE) || may.containsKey(Tag.GERUND)) {
        return more ? Tag.ADJECTIVE : Tag.NOUN;
      }
      if (may.containsKey(Tag.ADVERB)) {
        return Tag.ADVERB;
      }
      return may.keySet().iterator().next();
    }

    private Tag afterPreposition(int i, Map<Tag, String> may) {
      boolean noun = may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL);
      if (may.containsKey(Tag.GERUND)) {
        boolean determined =
            i + 1 < words.size()
                && (functionWords.determiner(words.get(i + 1).lower())
                    || words.get(i + 1).atom() != null);
        boolean mostlyNoun = functionWords.nounGerund(words.get(i).lower());
        return determined || !(noun && mostlyNoun) && nounFollows(i) ? Tag.GERUND : nominal(i, may);
      }
      return nominal(i, may);
    }

    /**
     * A word that may be noun, adjective or verb, after a noun, a verb, a comma or a conjunction.
     */
    private Tag either(int i, Map<Tag, String> may, boolean noun) {
      Tag before = beforeTag();
      boolean object = objectFollows(i);
      if (before == Tag.PRONOUN && !functionWords.objectPronoun(before().lower())
          || before == Tag.RELATIVE) {
        return verbForm(i, may);
      }
      if (before == Tag.SUBORDINATOR && may.containsKey(Tag.GERUND) && determinerFollows(i)) {
        return Tag.GERUND;
      }
      if (before == Tag.CONJUNCTION || before == Tag.PUNCTUATION) {
        if (before == Tag.CONJUNCTION && parallel(i, may)) {
          return Tag.PRESENT;
        }
        boolean main =
            before == Tag.PUNCTUATION
                && !finite
                && subjectBefore()
                && may.containsKey(Tag.PRESENT)
                && word(i).lower().endsWith("s")
                && (object || complementFollows(i) || longVerb(i));
        if (main) {
          return Tag.PRESENT;
        }
        boolean agreeing = lastVerb != Tag.PRESENT || word(i).lower().endsWith("s") == lastSingular;
        boolean sure = lastVerb != Tag.BASE || !noun || surely(i);
        if (may.containsKey(lastVerb) && object && lastVerb != Tag.OTHER && agreeing && sure) {
          return lastVerb == Tag.PAST || lastVerb == Tag.PARTICIPLE ? verbForm(i, may) : lastVerb;
        }
        if (may.containsKey(Tag.GERUND) && determinerFollows(i)) {
          return Tag.GERUND;
        }
        boolean participle =
            may.containsKey(Tag.PARTICIPLE)
                && !noun
                && (!nounFollows(i) || before == Tag.PUNCTUATION && !finite && subjectBefore());
        return participle ? verbForm(i, may) : nominal(i, may);
      }
      if (before.nominal()) {
        if (may.containsKey(Tag.PARTICIPLE) && !noun) {
          return verbForm(i, may);
        }
        boolean singular = before == Tag.NOUN;
        boolean agrees =
            may.containsKey(Tag.PRESENT)
                && (singular == words.get(i).lower().endsWith("s") || before().atom() != null);
        boolean followed = object || complementFollows(i) || longVerb(i);
        if (!finite && (agrees || may.containsKey(Tag.PAST)) && followed) {
          return verbForm(i, may);
        }
        if (may.containsKey(Tag.GERUND)
            && (determinerFollows(i) || atomFollows(i) || longVerb(i))) {
          return Tag.GERUND;
        }
      }
      return nominal(i, may);
    }

    /** … and aims to: goes on with a verb of the same form. */
    private boolean parallel(int i, Map<Tag, String> may) {
      return beforeTag() == Tag.CONJUNCTION
          && may.containsKey(Tag.PRESENT)
          && (lastFinite == Tag.PRESENT
                  && word(i).lower().endsWith("s") == lastSingular
                  && (determinerFollows(i) || toFollows(i))
              || word(i).lower().endsWith("s") && longVerb(i));
    }

    /** Whether what follows is no part of a compound noun that would begin here. */
    private boolean surely(int i) {
      Word next = words.get(i + 1);
      return determinerFollows(i)
          || next.is(Atom.Kind.NOUN)
          || Character.isDigit(next.text().charAt(0))
          || !plainNoun(i + 1)
          || i > 1 && words.get(i - 1).is("and") && words.get(i - 2).is(",");
    }

    private Word word(int i) {
      return words.get(i);
    }

    private boolean toFollows(int i) {
      return i + 1 < words.size() && words.get(i + 1).is("to");
    }

    /** consists of, sets out: the two words are one verb. */
    private boolean longVerb(int i) {
      return i + 1 < words.size()
          && readings.get(i).entrySet().stream()
              .filter(reading -> reading.getKey().verb())
              .anyMatch(
                  reading ->
                      functionWords.longVerb(reading.getValue() + " " + words.get(i + 1).lower()));
    }

    private boolean atomFollows(int i) {
      return i + 1 < words.size() && words.get(i + 1).is(Atom.Kind.NOUN);
    }

    private boolean determinerFollows(int i) {
      return i + 1 < words.size() && functionWords.determiner(words.get(i + 1).lower());
    }

    private boolean objectFollows(int i) {
      return i + 1 < words.size()
          && (determinerFollows(i)
              || words.get(i + 1).is(Atom.Kind.NOUN)
              || Character.isDigit(words.get(i + 1).text().charAt(0))
              || nounFollows(i)
              || readings.get(i + 1).containsKey(Tag.PARTICIPLE) && nounFollows(i + 1));
    }

    /** plans to, aims at, calls for; not: plans of, plans and, plans. */
    private boolean complementFollows(int i) {
      if (i + 1 >= words.size()) {
        return false;
      }
      Word next = words.get(i + 1);
      Tag tag = next.atom() != null ? Tag.NOUN : functionWords.tag(next.lower());
      return next.lower().equals("to")
          || next.lower().equals("that")
          || tag == Tag.PREPOSITION && !next.lower().equals("of")
          || next.is(Atom.Kind.DATE)
          || readings.get(i + 1).containsKey(Tag.ADVERB);
    }

    private Tag verbForm(int i, Map<Tag, String> may) {
      boolean past = may.containsKey(Tag.PAST);
      boolean participle = may.containsKey(Tag.PARTICIPLE);
      if (past && participle) {
        return pastOrParticiple(i);
      }
      if (past) {
        return Tag.PAST;
      }
      if (participle && !may.containsKey(Tag.BASE)) {
        return Tag.PARTICIPLE;
      }
      if (may.containsKey(Tag.GERUND)) {
        return Tag.GERUND;
      }
      Tag before = beforeTag();
      if ((before == Tag.CONJUNCTION || before == Tag.PUNCTUATION)
          && lastVerb == Tag.BASE
          && may.containsKey(Tag.BASE)) {
        return Tag.BASE;
      }
      return may.containsKey(Tag.PRESENT) ? Tag.PRESENT : Tag.BASE;
    }

    private Tag pastOrParticiple(int i) {
      Tag before = beforeTag();
      Word next = i + 1 < words.size() ? words.get(i + 1) : null;
      if (next != null && next.is("by") && !dateAt(i + 2)) {
        return Tag.PARTICIPLE;
      }
      if (!finite
          && before.nominal()
          && toFollows(i)
          && baseMayFollow(i + 2)
          && functionWords.planning(readings.get(i).get(Tag.PAST))) {
        return Tag.PAST;
      }
      if (before == Tag.CONJUNCTION) {
        return lastVerb == Tag.PARTICIPLE && !objectFollows(i) ? Tag.PARTICIPLE : Tag.PAST;
      }
      if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
        return Tag.PAST;
      }
      if (before == Tag.PUNCTUATION && !finite && subjectBefore()) {
        return laterFinite(i) ? Tag.PARTICIPLE : Tag.PAST;
      }
      if (!before.nominal()) {
        return before == Tag.PUNCTUATION && objectFollows(i) && finite ? Tag.PAST : Tag.PARTICIPLE;
      }
      if (finite) {
        return Tag.PARTICIPLE;
      }
      if (objectFollows(i) && !dateAt(i + 1)) {
        return Tag.PAST;
      }
      return laterFinite(i) ? Tag.PARTICIPLE : Tag.PAST;
    }

    private boolean subjectBefore() {
      return tagged.stream().anyMatch(word -> word.tag().nominal() || word.tag() == Tag.PRONOUN);
    }

    private boolean dateAt(int i) {
      return i < words.size() && words.get(i).is(Atom.Kind.DATE);
    }

    /** Whether the same clause has a surer finite verb later on that has no subject of its own. */
    private boolean laterFinite(int i) {
      for (int j = i + 1; j < words.size(); j++) {
        Word word = words.get(j);
        if (word.atom() != null) {
          continue;
        }
        Tag tag = functionWords.tag(word.lower());
        if (tag == Tag.RELATIVE
            || tag == Tag.SUBORDINATOR
            || word.is(";")
            || word.is(":")
            || word.is("that")
            || tag == Tag.CONJUNCTION && j + 1 < words.size() && finiteAt(j + 1)) {
          return false;
        }
        if (finiteAt(j)) {
          return !ownSubject(i, j);
        }
      }
      return false;
    }

    private boolean finiteAt(int j) {
      Word word = words.get(j);
      if (word.atom() != null) {
        return false;
      }
      if (functionWords.finite(word.lower())) {
        return true;
      }
      Map<Tag, String> may = readings.get(j);
      boolean noun = may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL);
      boolean finiteForm = may.containsKey(Tag.PAST) || may.containsKey(Tag.PRESENT);
      Tag closedTag = functionWords.tag(word.lower());
      if (!finiteForm || closedTag != null || j > 0 && words.get(j - 1).is("to")) {
        return false;
      }
      Tag before = j > 0 ? functionWords.tag(words.get(j - 1).lower()) : null;
      if (before == Tag.DETERMINER || before == Tag.PREPOSITION) {
        return false;
      }
      if (may.containsKey(Tag.PAST)) {
        return !may.containsKey(Tag.PARTICIPLE) && !noun || !noun && objectFollows(j);
      }
      return word.lower().endsWith("s") && (!noun || objectFollows(j) && determinerFollows(j));
    }

    /**
     * The verb said on Tuesday THE PLAN will: what stands before it is no object of a preposition.
     */
    private boolean ownSubject(int verb, int later) {
      int j = later - 1;
      while (j > verb
          && (words.get(j).is(Atom.Kind.NOUN)
              || functionWords.tag(words.get(j).lower()) == null
                  && words.get(j).atom() == null
                  && Character.isLetterOrDigit(words.get(j).text().charAt(0))
              || functionWords.determiner(words.get(j).lower()))) {
        j--;
      }
      if (j == later - 1) {
        return false;
      }
      Word word = words.get(j);
      return j == verb || word.is(Atom.Kind.DATE) || functionWords.tag(word.lower()) == Tag.PRONOUN;
    }
  }
}
