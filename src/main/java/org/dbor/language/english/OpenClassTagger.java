package org.dbor.language.english;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells nouns, adjectives, adverbs and verbs by what the dictionary allows and what is around. */
final class OpenClassTagger {
  /** one-to-one, face-to-face, door-to-door */
  private static final Pattern TWOFOLD = Pattern.compile("(\\p{L}+)-(?:by|for|in|on|to)-\\1");

  private static final Pattern ADJECTIVE_END =
      Pattern.compile("(?:metric|ical|tive|able|ible|ous|less|ful)$");

  private static final Set<Tag> SINGULAR_SUBJECT = Set.of(Tag.NOUN, Tag.PRONOUN, Tag.RELATIVE);

  private final Lookahead ahead;
  private final TaggedWords sofar;
  private final FunctionWords functionWords;
  private final VerbFormTagger verbForms;
  private final FiniteVerbFinder verbs;
  private final WordSeries series;

  OpenClassTagger(Lookahead ahead, TaggedWords sofar) {
    this.ahead = ahead;
    this.sofar = sofar;
    this.functionWords = ahead.functionWords();
    this.verbs = new FiniteVerbFinder(ahead);
    this.series = new WordSeries(ahead, sofar, verbs);
    this.verbForms = new VerbFormTagger(ahead, sofar);
  }

  Tag tag(int i) {
    Word word = ahead.word(i);
    Map<Tag, String> may = ahead.may(i);
    boolean sentenceStart = i == 0 || sofar.get(i - 1).tag() == Tag.PUNCTUATION && i == 1;
    if (word.capitalized() && !sentenceStart) {
      return Tag.NOUN;
    }
    if (TWOFOLD.matcher(word.lower()).matches() && i + 1 < ahead.words().size()) {
      // one-to-one mentoring
      return Tag.ADJECTIVE;
    }
    if (may.isEmpty()) {
      return unknown(i, word);
    }
    if (may.containsKey(Tag.PRESENT)
        && word.lower().endsWith("s")
        && sofar.beforeTag().nominal()
        && !sofar.finite()
        && ahead.reflexiveFollows(i)) {
      // The firm commits itself to: no noun stands before itself.
      return Tag.PRESENT;
    }
    boolean noun = may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL);
    Tag before = sofar.beforeTag();
    if ((Tag.OPENING_NOUN.contains(before) || before == Tag.PREPOSITION || before.verb())
        && (may.containsKey(Tag.ADJECTIVE) || may.containsKey(Tag.PARTICIPLE))
        && !functionWords.auxiliary(sofar.before().lower())
        && !sofar.predicative()
        && functionWords.take(word.lower()) != Tag.NOUN
        && ahead.adjectiveList(i)) {
      return Tag.ADJECTIVE;
    }
    if (i > 1
        && (before == Tag.CONJUNCTION || before == Tag.PUNCTUATION)
        && sofar.get(i - 2).tag() == Tag.ADJECTIVE
        && (may.containsKey(Tag.ADJECTIVE) || may.containsKey(Tag.PARTICIPLE))
        && !may.containsKey(Tag.BASE)
        && i + 1 < ahead.words().size()
        && ahead.plainNoun(i + 1)
        && !ahead.word(i - 1).is(";")) {
      // temporary and targeted relief
      return Tag.ADJECTIVE;
    }
    // will help create
    boolean bare = before.verb() && functionWords.bareInfinitive(sofar.before().lower());
    if (before == Tag.TO
        || before == Tag.MODAL
        || sofar.modalBeforeDate()
        || bare
        || sofar.afterAux(functionWords.doForms())) {
      if (may.containsKey(Tag.BASE)) {
        return Tag.BASE;
      }
    }
    if (may.containsKey(Tag.BASE)
        && sofar.before() == null
        && (ahead.verbOfList(i) || ahead.particleFollows(i))
        && !verbs.laterFinite(i)) {
      // • train local volunteers; • switch off recommendations
      return Tag.BASE;
    }
    if (sofar.before() == null
        && may.containsKey(Tag.PARTICIPLE)
        && i + 1 < ahead.words().size()
        && (ahead.plainNoun(i + 1) || ahead.atomFollows(i))
        && !ahead.plainVerb(i + 1)) {
      // Retired judge Jane Roe, Revised rules
      return Tag.ADJECTIVE;
    }
    if (i > 1 && may.containsKey(Tag.BASE) && series.inVerbList(i, before)) {
      if (sofar.lastVerb() == Tag.BASE
          || !may.containsKey(sofar.lastVerb()) && sofar.lastVerbChain() == Tag.BASE
          || ahead.word(i - 1).is(",") && sofar.infinitiveAroundClause()) {
        // create a helpline, fund a council and open labs
        return Tag.BASE;
      }
      if (sofar.lastPlural()) {
        // The rules set limits, ban cookies and require consent.
        return Tag.PRESENT;
      }
    }
    if (sofar.before() != null && sofar.before().is("whose")) {
      // whose stated purpose is, whose lives it changed
      return nominal(i, may);
    }
    if (sofar.afterAux(functionWords.haveForms())
        && may.containsKey(Tag.PARTICIPLE)
        && functionWords.take(word.lower()) == Tag.ADJECTIVE
        && ahead.objectFollows(i)) {
      // has so far failed two systems
      return Tag.PARTICIPLE;
    }
    if (functionWords.take(word.lower()) != null && !series.parallel(i, may)) {
      return functionWords.take(word.lower());
    }
    if (sofar.afterAux(functionWords.haveForms()) && may.containsKey(Tag.PARTICIPLE)) {
      return Tag.PARTICIPLE;
    }
    // the minister's opening: no form of be
    if (before != Tag.POSSESSIVE && sofar.afterAux(functionWords.beForms())) {
      Tag afterBe = afterBe(i, may);
      if (afterBe != null) {
        return afterBe;
      }
    }
    if (Tag.OPENING_NOUN.contains(before) && !sofar.predicative()) {
      return nominal(i, may);
    }
    if (before == Tag.PREPOSITION) {
      return afterPreposition(i, may);
    }
    boolean verb = may.keySet().stream().anyMatch(Tag::verb);
    if (before.verb()
        && !functionWords.auxiliary(sofar.before().lower())
        && ahead.nounFollows(i)
        && (may.containsKey(Tag.PARTICIPLE) || may.containsKey(Tag.GERUND))
        && !may.containsKey(Tag.BASE)
        && !ahead.determinerFollows(i)
        && !(may.containsKey(Tag.GERUND) && !noun && !functionWords.nounGerund(word.lower()))) {
      return Tag.ADJECTIVE;
    }
    if (before.verb()
        && may.containsKey(Tag.GERUND)
        && functionWords.objectControl(sofar.before().lemma())
        && ahead.nounFollows(i)) {
      // obliges dating apps to
      return Tag.ADJECTIVE;
    }
    if (before.verb() && may.containsKey(Tag.GERUND) && ahead.longVerb(i)) {
      // involves setting up labs
      return Tag.GERUND;
    }
    if (functionWords.nounGerund(word.lower())
        && before.nominal()
        && !noun
        && ahead.nounFollows(i)
        && !ahead.atomFollows(i)) {
      // the area voting bill
      return Tag.ADJECTIVE;
    }
    boolean onlyVerb = verb && !noun && !may.containsKey(Tag.ADJECTIVE);
    if (!verb) {
      return onlyVerbOfClause(i) || series.secondVerb(i) ? Tag.PRESENT : nominal(i, may);
    }
    if (onlyVerb && may.containsKey(Tag.GERUND) && (series.listed(i) || series.doneBySomebody(i))) {
      return Tag.NOUN;
    }
    if (onlyVerb) {
      return verbForms.tag(i, may);
    }
    return noun || may.containsKey(Tag.ADJECTIVE) ? either(i, may, noun) : verbForms.tag(i, may);
  }

  /** The act bars brokers from: mostly a noun, but the clause would have no other verb. */
  private boolean onlyVerbOfClause(int i) {
    return functionWords.neverVerb(ahead.word(i).lower())
        && ahead.word(i).lower().endsWith("s")
        && i > 0
        && SINGULAR_SUBJECT.contains(sofar.get(i - 1).tag())
        && !sofar.finite()
        && (ahead.determinerFollows(i) || ahead.atomFollows(i) || ahead.pluralAt(i + 1))
        && !verbs.laterFinite(i);
  }

  private Tag unknown(int i, Word word) {
    if (word.lower().endsWith("ly")) {
      return Tag.ADVERB;
    }
    if (ADJECTIVE_END.matcher(word.lower()).find() && ahead.nounFollows(i)) {
      // the biometric voting bill
      return Tag.ADJECTIVE;
    }
    if (word.lower().endsWith("ed") && ahead.nounFollows(i) && !ahead.atomFollows(i)) {
      // subsidised broadband
      return Tag.ADJECTIVE;
    }
    // initialled by: no dictionary has every verb
    return word.lower().endsWith("ed") && ahead.byFollows(i) ? Tag.PARTICIPLE : Tag.NOUN;
  }

  private Tag afterBe(int i, Map<Tag, String> may) {
    boolean nounFollows = i + 1 < ahead.words().size() && ahead.plainNoun(i + 1);
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

  private Tag nominal(int i, Map<Tag, String> may) {
    boolean more = ahead.nounFollows(i);
    boolean noun = may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL);
    boolean hyphened = ahead.word(i).text().indexOf('-') > 0;
    if (more
        && (may.containsKey(Tag.ADJECTIVE) && !noun || may.containsKey(Tag.NOUN) && hyphened)) {
      // cross-border online fraud
      return Tag.ADJECTIVE;
    }
    if (may.containsKey(Tag.PLURAL)) {
      return Tag.PLURAL;
    }
    if (may.containsKey(Tag.ADJECTIVE) && ahead.attributiveFollows(i)) {
      // illegal online gambling
      return Tag.ADJECTIVE;
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
          i + 1 < ahead.words().size()
              && (functionWords.determiner(ahead.word(i + 1).lower())
                  || ahead.word(i + 1).atom() != null);
      boolean mostlyNoun = functionWords.nounGerund(ahead.word(i).lower());
      return determined || !(noun && mostlyNoun) && ahead.nounFollows(i)
          ? Tag.GERUND
          : nominal(i, may);
    }
    return nominal(i, may);
  }

  /** A word that may be noun, adjective or verb, after a noun, a verb, a comma or a conjunction. */
  private Tag either(int i, Map<Tag, String> may, boolean noun) {
    Tag before = sofar.beforeTag();
    if (may.containsKey(Tag.PARTICIPLE)
        && (before == Tag.PUNCTUATION || before.nominal())
        && ahead.byFollows(i)) {
      return Tag.PARTICIPLE;
    }
    boolean object = ahead.objectFollows(i);
    if (before == Tag.PRONOUN && !functionWords.objectPronoun(sofar.before().lower())
        || before == Tag.RELATIVE) {
      return verbForms.tag(i, may);
    }
    if (before == Tag.SUBORDINATOR && may.containsKey(Tag.GERUND) && ahead.determinerFollows(i)) {
      return Tag.GERUND;
    }
    if (before == Tag.CONJUNCTION || before == Tag.PUNCTUATION) {
      if (before == Tag.CONJUNCTION && (series.parallel(i, may) || series.afterDate(i, may))) {
        return Tag.PRESENT;
      }
      boolean main =
          before == Tag.PUNCTUATION
              && !sofar.finite()
              && sofar.subjectBefore()
              && may.containsKey(Tag.PRESENT)
              && ahead.word(i).lower().endsWith("s")
              && (object || ahead.complementFollows(i) || ahead.longVerb(i));
      if (main) {
        return Tag.PRESENT;
      }
      if (noun && i > 0 && ahead.word(i - 1).is(",") && sofar.finite() && series.listOfNouns(i)) {
        // bind banks, finance companies and lenders
        return nominal(i, may);
      }
      boolean agreeing =
          sofar.lastVerb() != Tag.PRESENT
              || ahead.word(i).lower().endsWith("s") == sofar.lastSingular();
      boolean sure = sofar.lastVerb() != Tag.BASE || !noun || ahead.surely(i);
      if (may.containsKey(sofar.lastVerb())
          && object
          && sofar.lastVerb() != Tag.OTHER
          && agreeing
          && sure) {
        return sofar.lastVerb() == Tag.PAST || sofar.lastVerb() == Tag.PARTICIPLE
            ? verbForms.tag(i, may)
            : sofar.lastVerb();
      }
      boolean placed =
          before == Tag.PUNCTUATION
              && ahead.prepositionFollows(i)
              && !functionWords.nounGerund(ahead.word(i).lower());
      boolean resulting =
          before == Tag.PUNCTUATION
              && sofar.finite()
              && series.pluralFollows(i)
              && !series.listedNext(i);
      if (may.containsKey(Tag.GERUND)
          && (ahead.determinerFollows(i)
              || before == Tag.PUNCTUATION && ahead.thatFollows(i)
              || placed
              || resulting && !functionWords.nounGerund(ahead.word(i).lower()))) {
        return Tag.GERUND;
      }
      boolean participle =
          may.containsKey(Tag.PARTICIPLE)
              && !noun
              && (!ahead.nounFollows(i)
                  || before == Tag.PUNCTUATION && !sofar.finite() && sofar.subjectBefore());
      return participle ? verbForms.tag(i, may) : nominal(i, may);
    }
    if (before.nominal()) {
      if (may.containsKey(Tag.PARTICIPLE) && !noun) {
        return verbForms.tag(i, may);
      }
      boolean singular = before == Tag.NOUN;
      boolean agrees =
          may.containsKey(Tag.PRESENT)
              && (singular == ahead.word(i).lower().endsWith("s")
                  || sofar.before().atom() != null
                  || singular && sofar.pluralWithComplement() && !verbs.laterFinite(i)
                  // A campaign against scams starts in May.
                  || !singular
                      && ahead.word(i).lower().endsWith("s")
                      && sofar.singularWithComplement()
                      && !verbs.laterFinite(i));
      if (!sofar.finite() && series.coordinated(i, may)) {
        return Tag.PRESENT;
      }
      boolean followed =
          object
              || ahead.complementFollows(i)
              || ahead.longVerb(i)
              || ahead.verbPair(i)
              || ahead.saysWhatFollows(i);
      if (sofar.outerVerbMissing()
          && ahead.dateAt(i - 1)
          && agrees
          && (object || ahead.complementFollows(i))) {
        // The code that it put out on Tuesday covers routers.
        return Tag.PRESENT;
      }
      if (!sofar.finite() && (agrees || may.containsKey(Tag.PAST)) && followed) {
        return verbForms.tag(i, may);
      }
      if (may.containsKey(Tag.GERUND)
          && (ahead.determinerFollows(i)
              || ahead.atomFollows(i)
              || ahead.dayFollows(i)
              || ahead.longVerb(i))) {
        return Tag.GERUND;
      }
    }
    return nominal(i, may);
  }
}
