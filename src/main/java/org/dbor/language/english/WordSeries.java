package org.dbor.language.english;

import java.util.Map;
import org.dbor.language.Atom;

/**
 * Tells whether a word goes on with what and, or or a comma joins it to: a list of nouns or of
 * verbs.
 */
final class WordSeries {
  private final Lookahead ahead;
  private final TaggedWords sofar;
  private final FunctionWords functionWords;
  private final FiniteVerbFinder verbs;

  WordSeries(Lookahead ahead, TaggedWords sofar, FiniteVerbFinder verbs) {
    this.ahead = ahead;
    this.sofar = sofar;
    this.functionWords = ahead.functionWords();
    this.verbs = verbs;
  }

  /** Whether a verb before, with and or a comma between, may go on with this word. */
  boolean inVerbList(int i, Tag before) {
    boolean conjunction = before == Tag.CONJUNCTION;
    if (!conjunction && !(before == Tag.PUNCTUATION && ahead.word(i - 1).is(","))) {
      return false;
    }
    if (ahead.determinerFollows(i) || ahead.longVerb(i)) {
      return true;
    }
    if (conjunction) {
      return ahead.word(i - 2).is(",") && ahead.nounFollows(i)
          || ahead.verbOfList(i)
          || sofar.listOfVerbs() && complemented(i);
    }
    boolean likely = ahead.likelyVerbOfList(i) || ahead.spokenVerb(i);
    return likely && ahead.verbAfterAnd(i) || ahead.surelyVerbOfList(i);
  }

  /** check ages, delete profiles and report scams: after verbs joined by commas, and ends them. */
  private boolean complemented(int i) {
    return ahead.objectFollows(i) || ahead.spokenVerb(i);
  }

  /** took effect, requiring employers to: no list goes on after what the verb is said of. */
  boolean pluralFollows(int i) {
    return i + 2 < ahead.words().size()
        && ahead.word(i + 1).atom() == null
        && ahead.may(i + 1).containsKey(Tag.PLURAL);
  }

  boolean listedNext(int i) {
    Word after = ahead.word(i + 2);
    return after.is(",") || functionWords.tag(after.lower()) == Tag.CONJUNCTION;
  }

  /** welfare, policing and hiring; curb trafficking: a member of a list, or all of an object. */
  boolean listed(int i) {
    Tag before = sofar.beforeTag();
    Word next = i + 1 < ahead.words().size() ? ahead.word(i + 1) : null;
    boolean ends =
        next == null
            || next.is(",")
            || next.is(".")
            || functionWords.tag(next.lower()) == Tag.CONJUNCTION;
    boolean object = before.verb() && !functionWords.auxiliary(sofar.before().lower());
    return ends && (before == Tag.PUNCTUATION || before == Tag.CONJUNCTION || object);
  }

  /** offers labs, libraries and mentoring by engineers: who does what ends a list of nouns. */
  boolean doneBySomebody(int i) {
    return sofar.beforeTag() == Tag.CONJUNCTION
        && ahead.byFollows(i)
        && i > 1
        && sofar.get(i - 2).tag().nominal()
        && sofar.lastVerb() != Tag.GERUND
        && i + 2 < ahead.words().size()
        && !ahead.gerundAt(i + 2);
  }

  /**
   * binds banks, finance companies and lenders: a word that does not end in s between a comma and
   * an and that no verb follows.
   */
  boolean listOfNouns(int i) {
    return !ahead.word(i).lower().endsWith("s")
        && ahead.nounFollows(i)
        && !ahead.determinerFollows(i)
        && !ahead.atomFollows(i)
        && ahead.listGoesOnWithoutVerb(i);
  }

  /** A and B form the plan: several subjects have a verb without s. */
  boolean coordinated(int i, Map<Tag, String> may) {
    Word next = i + 1 < ahead.words().size() ? ahead.word(i + 1) : null;
    return may.containsKey(Tag.PRESENT)
        && !ahead.word(i).lower().endsWith("s")
        && sofar.coordinated()
        && !itemOfObject(i)
        && next != null
        && (ahead.determinerFollows(i)
            || ahead.longVerb(i)
            || next.is(Atom.Kind.NOUN)
            || functionWords.tag(next.lower()) == Tag.PREPOSITION && !next.is("of"))
        && !verbs.laterFinite(i);
  }

  /** features dashboards and a chat filter in Korean: the noun of what a verb before is said of. */
  private boolean itemOfObject(int i) {
    return i > 1
        && sofar.lastFinite() != Tag.OTHER
        && (ahead.word(i - 2).is("a") || ahead.word(i - 2).is("an"));
  }

  /** was published on 4 March and binds importers: no noun goes on from a day. */
  boolean afterDate(int i, Map<Tag, String> may) {
    return i > 1
        && ahead.dateAt(i - 2)
        && may.containsKey(Tag.PRESENT)
        && ahead.word(i).lower().endsWith("s");
  }

  /**
   * obliges sites to remove it and bars parents from: mostly a noun, but nouns are no subject of
   * to.
   */
  boolean secondVerb(int i) {
    return sofar.beforeTag() == Tag.CONJUNCTION
        && functionWords.neverVerb(ahead.word(i).lower())
        && ahead.word(i).lower().endsWith("s")
        && sofar.lastFinite() == Tag.PRESENT
        && sofar.lastSingular()
        && controls(i);
  }

  /** … and bars parents from, … and gives users a right: what a verb and no noun is followed by. */
  private boolean controls(int i) {
    return i + 2 < ahead.words().size()
        && ahead.pluralAt(i + 1)
        && (ahead.word(i + 2).is("to")
            || ahead.word(i + 2).is("from")
            || functionWords.determiner(ahead.word(i + 2).lower()));
  }

  /** … and aims to: goes on with a verb of the same form. */
  boolean parallel(int i, Map<Tag, String> may) {
    return sofar.beforeTag() == Tag.CONJUNCTION
        && may.containsKey(Tag.PRESENT)
        && (sofar.lastFinite() == Tag.PRESENT
                && ahead.word(i).lower().endsWith("s") == sofar.lastSingular()
                && (ahead.determinerFollows(i) || ahead.toFollows(i) || controls(i))
            || ahead.word(i).lower().endsWith("s")
                && (ahead.longVerb(i)
                    || afterName(i)
                    || i > 1
                        && ahead.word(i - 2).is(",")
                        && ahead.toFollows(i)
                        && ahead.baseMayFollow(i + 2)));
  }

  /**
   * was drafted by Opole University and draws on the charter: no list of names ends in several
   * things on something.
   */
  private boolean afterName(int i) {
    int last = i > 2 && ahead.word(i - 2).is(",") ? i - 3 : i - 2;
    return last > 0
        && ahead.word(last).is(Atom.Kind.NOUN)
        && ahead.word(last).capitalized()
        && sofar.lastFinite() != Tag.OTHER
        && i + 2 < ahead.words().size()
        && (ahead.word(i + 1).is("on") || ahead.word(i + 1).is("upon"))
        && ahead.nounMayStart(i + 2)
        && !verbs.laterFinite(i);
  }
}
