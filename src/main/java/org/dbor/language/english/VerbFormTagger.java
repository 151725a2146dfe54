package org.dbor.language.english;

import java.util.Map;
import java.util.Set;
import org.dbor.language.Atom;

/** Tells which form of the verb a word is that is a verb. */
final class VerbFormTagger {
  private static final Set<String> NAMING = Set.of("called", "dubbed", "named", "titled");

  private final Lookahead ahead;
  private final TaggedWords sofar;
  private final FunctionWords functionWords;
  private final FiniteVerbFinder verbs;

  VerbFormTagger(Lookahead ahead, TaggedWords sofar) {
    this.ahead = ahead;
    this.sofar = sofar;
    this.functionWords = ahead.functionWords();
    this.verbs = new FiniteVerbFinder(ahead);
  }

  Tag tag(int i, Map<Tag, String> may) {
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
    Tag before = sofar.beforeTag();
    if ((before == Tag.CONJUNCTION || before == Tag.PUNCTUATION)
        && sofar.lastVerb() == Tag.BASE
        && may.containsKey(Tag.BASE)) {
      return Tag.BASE;
    }
    return may.containsKey(Tag.PRESENT) ? Tag.PRESENT : Tag.BASE;
  }

  private Tag pastOrParticiple(int i) {
    Tag before = sofar.beforeTag();
    if (inNounList(i, before)) {
      return Tag.ADJECTIVE;
    }
    Word next = i + 1 < ahead.words().size() ? ahead.word(i + 1) : null;
    int by = afterDay(i + 1);
    if (next != null
        && by < ahead.words().size()
        && ahead.word(by).is("by")
        && !ahead.dateAt(by + 1)) {
      return Tag.PARTICIPLE;
    }
    if (functionWords.mostlyParticiple(ahead.word(i).lower()) && ahead.prepositionFollows(i)) {
      return Tag.PARTICIPLE;
    }
    if (!sofar.finite()
        && before.nominal()
        && ahead.infinitiveFollows(i)
        && functionWords.planning(ahead.may(i).get(Tag.PAST))) {
      return Tag.PAST;
    }
    if (before == Tag.CONJUNCTION) {
      return sofar.lastVerb() == Tag.PARTICIPLE && !ahead.objectFollows(i)
          ? Tag.PARTICIPLE
          : Tag.PAST;
    }
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return Tag.PAST;
    }
    if (before == Tag.PUNCTUATION && !sofar.finite() && sofar.subjectBefore()) {
      return verbs.laterFinite(i) || verbs.laterPlural(i) ? Tag.PARTICIPLE : Tag.PAST;
    }
    if (!before.nominal()) {
      return before == Tag.PUNCTUATION && ahead.objectFollows(i) && sofar.finite()
          ? Tag.PAST
          : Tag.PARTICIPLE;
    }
    if (sofar.finite() || naming(i, next)) {
      return Tag.PARTICIPLE;
    }
    if (ahead.objectFollows(i) && (!ahead.dateAt(i + 1) || ahead.owningDayFollows(i))) {
      return Tag.PAST;
    }
    if (sofar.inRelative() && ahead.endsBeforeVerb(i + 1)) {
      // which the ministry published in March, sets out
      return Tag.PAST;
    }
    return verbs.laterFinite(i) ? Tag.PARTICIPLE : Tag.PAST;
  }

  /** published today by, issued on Monday by: where the words for the day end. */
  private int afterDay(int i) {
    boolean preposition =
        i < ahead.words().size()
            && functionWords.tag(ahead.word(i).lower()) == Tag.PREPOSITION
            && ahead.dateAt(i + 1);
    int day = preposition ? i + 1 : i;
    return ahead.dateAt(day) ? day + 1 : i;
  }

  /** a project called Bridge Forward starts in May: whoever calls it so is not told. */
  private boolean naming(int i, Word next) {
    return NAMING.contains(ahead.word(i).lower())
        && next != null
        && next.is(Atom.Kind.NOUN)
        && sofar.before().atom() == null
        && i > 1
        && !ahead.word(i - 2).is("the");
  }

  /**
   * offers bundles, refurbished phones and a helpdesk: a further noun of the list, where no verb of
   * the past comes before or behind that this could go on from.
   */
  private boolean inNounList(int i, Tag before) {
    // locally made materials
    int first = before == Tag.ADVERB ? i - 1 : i;
    boolean joined = before == Tag.CONJUNCTION || first > 0 && ahead.word(first - 1).is(",");
    return joined
        && sofar.lastFinite() != Tag.OTHER
        && (sofar.lastFinite() != Tag.PAST
            || before != Tag.CONJUNCTION && sofar.finite() && ahead.listGoesOnWithoutPast(i))
        && sofar.lastVerb() != Tag.PARTICIPLE
        && ahead.nounFollows(i)
        && !ahead.determinerFollows(i);
  }
}
