package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dbor.language.Atom;

/** The words tagged so far, and what they say of the clause that is being read. */
final class TaggedWords {
  private final Lookahead ahead;
  private final FunctionWords functionWords;
  private final List<Word> tagged = new ArrayList<>();

  /** Whether the clause being read has its finite verb; outer clauses wait below. */
  private boolean finite;

  private boolean outerFinite = true;
  private boolean inRelative;
  private Tag lastVerb = Tag.OTHER;
  private Tag lastFinite = Tag.OTHER;
  private boolean lastSingular;
  private boolean lastPlural;
  private String lastVerbLemma = "";

  TaggedWords(Lookahead ahead) {
    this.ahead = ahead;
    this.functionWords = ahead.functionWords();
  }

  List<Word> all() {
    return List.copyOf(tagged);
  }

  /** Adds the next word. */
  void add(Tag tag, String lemma) {
    int i = tagged.size();
    tagged.add(ahead.word(i).as(tag, lemma));
    if (tag.verb()) {
      lastVerbLemma = lemma;
    }
    follow(i, tag);
  }

  Word get(int i) {
    return tagged.get(i);
  }

  /** Whether the clause has its finite verb already. */
  boolean finite() {
    return finite;
  }

  /** Whether a relative clause is being read. */
  boolean inRelative() {
    return inRelative;
  }

  /** Whether a relative clause has its verb, and what it stands in has none yet. */
  boolean outerVerbMissing() {
    return inRelative && finite && !outerFinite;
  }

  /** Whether a conjunction stands among the words since the last verb or stop. */
  boolean coordinated() {
    for (Word word : tagged.reversed()) {
      if (word.tag().verb() || word.is(";") || word.tag() == Tag.SUBORDINATOR) {
        return false;
      }
      if (word.is("and")) {
        return true;
      }
    }
    return false;
  }

  /** will on Monday launch: whether a modal stands before the day that was read last. */
  boolean modalBeforeDate() {
    int at = tagged.size() - 1;
    while (at > 0
        && (tagged.get(at).is(Atom.Kind.DATE) || tagged.get(at).tag() == Tag.PREPOSITION)) {
      at--;
    }
    return at >= 0
        && at < tagged.size() - 1
        && tagged.getLast().is(Atom.Kind.DATE)
        && tagged.get(at).tag() == Tag.MODAL;
  }

  /** Whether a comma was read. */
  private boolean commaBefore;

  /** Form of the last verb. */
  Tag lastVerb() {
    return lastVerb;
  }

  /**
   * Form of the last verb that a word which is no participle may go on from: show the chance of
   * winning and set a limit.
   */
  Tag lastVerbChain() {
    return tagged.reversed().stream()
        .map(Word::tag)
        .filter(TaggedWords::mayGoOn)
        .findFirst()
        .orElse(Tag.OTHER);
  }

  /** Whether a verb may be the first of several: no gerund and no participle, which stand apart. */
  private static boolean mayGoOn(Tag tag) {
    return tag.verb() && tag != Tag.GERUND && tag != Tag.PARTICIPLE;
  }

  /**
   * Whether the last verb is an infinitive that a comma joins to one before: check ages, delete
   * profiles.
   */
  boolean listOfVerbs() {
    for (int i = tagged.size() - 1; i > 0; i--) {
      Tag tag = tagged.get(i).tag();
      if (mayGoOn(tag)) {
        return tag == Tag.BASE && tagged.get(i - 1).is(",");
      }
    }
    return false;
  }

  /** warn users before they pay, …: an infinitive goes on behind the clause that stands in it. */
  boolean infinitiveAroundClause() {
    boolean inside = true;
    for (Word word : tagged.reversed()) {
      Tag tag = word.tag();
      if (inside) {
        if (tag == Tag.MODAL || tag == Tag.BASE) {
          return false;
        }
        inside = tag != Tag.SUBORDINATOR && tag != Tag.RELATIVE;
      } else if (mayGoOn(tag)) {
        return tag == Tag.BASE;
      }
    }
    return false;
  }

  /** Form of the last finite verb. */
  Tag lastFinite() {
    return lastFinite;
  }

  /** Whether the last finite verb ends as the third person does. */
  boolean lastSingular() {
    return lastSingular;
  }

  /** Whether the last verb is finite and may be what several do: require; set, if not past. */
  boolean lastPlural() {
    return lastPlural;
  }

  /** ministries of education: the last noun belongs to one before it that is plural. */
  boolean pluralWithComplement() {
    int at = tagged.size() - 2;
    return at > 0
        && tagged.get(at).tag() == Tag.PREPOSITION
        && tagged.get(at - 1).tag() == Tag.PLURAL;
  }

  /** a campaign against scams: the last noun belongs to one before it that is singular. */
  boolean singularWithComplement() {
    int at = tagged.size() - 2;
    return at > 0
        && tagged.get(at).tag() == Tag.PREPOSITION
        && tagged.get(at - 1).tag() == Tag.NOUN
        && tagged.get(at - 1).atom() == null;
  }

  /** Lemma of the last verb, empty before the first. */
  String lastVerbLemma() {
    return lastVerbLemma;
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
        String sign = ahead.word(i).text();
        if (sign.equals(";") || sign.equals(":")) {
          finite = false;
          inRelative = false;
        } else if (inRelative && finite) {
          finite = outerFinite;
          inRelative = false;
        } else if (finite
            && !commaBefore
            && (functionWords.opensClause(ahead.word(0).lower()) || ahead.word(0).is("to"))) {
          // Before the plan was adopted, the ministry held talks: the sentence begins anew.
          // To help schools keep records, the ministry launched a desk.
          finite = false;
        }
        commaBefore |= sign.equals(",");
      }
      case CONJUNCTION -> {
        if (ahead.nounMayStart(i + 1) && !endsList(i)) {
          finite = false;
        }
      }
      case MODAL, PAST, PRESENT -> {
        // said the plan lacks: a clause may follow without that.
        finite = tag == Tag.MODAL || !functionWords.reporting(tagged.getLast().lemma());
        lastVerb = tag;
        lastFinite = tag;
        lastSingular = ahead.word(i).lower().endsWith("s");
        lastPlural = tag != Tag.MODAL && ahead.may(i).containsKey(Tag.BASE);
      }
      case BASE, PARTICIPLE, GERUND -> {
        lastVerb = tag;
        lastPlural = false;
      }
      default -> {}
    }
  }

  /**
   * comprises a ship, a store of cable and satellite links for hospitals: the last of a list that
   * stands behind the verb, and no new clause.
   */
  private boolean endsList(int conjunction) {
    if (!finite || inRelative || ahead.word(conjunction - 1).is(",")) {
      return false;
    }
    int at = conjunction - 1;
    boolean comma = false;
    while (at >= 0 && !tagged.get(at).tag().verb()) {
      Word word = tagged.get(at);
      if (word.tag() == Tag.RELATIVE || word.tag() == Tag.SUBORDINATOR || word.is(Atom.Kind.DATE)) {
        return false;
      }
      comma |= word.is(",");
      at--;
    }
    return comma && at >= 0;
  }

  /** The word before, adverbs skipped; null at the start. */
  Word before() {
    int i = tagged.size() - 1;
    while (i >= 0 && (tagged.get(i).tag() == Tag.ADVERB || tagged.get(i).tag() == Tag.NEGATION)) {
      i--;
    }
    return i < 0 ? null : tagged.get(i);
  }

  Tag beforeTag() {
    Word before = before();
    return before == null ? Tag.PUNCTUATION : before.tag();
  }

  boolean afterAux(Set<String> forms) {
    Word before = before();
    return before != null && before.atom() == null && forms.contains(before.lower());
  }

  /** Whether an adjective before stands in a predicate: is ready to. */
  boolean predicative() {
    int i = tagged.size() - 1;
    while (i >= 0 && (tagged.get(i).tag() == Tag.ADVERB || tagged.get(i).tag() == Tag.ADJECTIVE)) {
      i--;
    }
    return i >= 0
        && beforeTag() == Tag.ADJECTIVE
        && functionWords.beForms().contains(tagged.get(i).lower());
  }

  /** Whether a noun that may be the subject stands before; what a colon announces has none. */
  boolean subjectBefore() {
    return tagged.stream().noneMatch(word -> word.is(":"))
        && tagged.stream().anyMatch(word -> word.tag().nominal() || word.tag() == Tag.PRONOUN);
  }
}
