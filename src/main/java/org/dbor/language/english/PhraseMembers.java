package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dbor.document.Span;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.NounPhrase;

/**
 * The members of a coordination of noun phrases in one sentence, each with its postmodifiers:
 * {@code of …}, {@code for …}, an infinitive.
 */
final class PhraseMembers {
  private final Phrases phrases;
  private final List<Word> words;
  private final boolean afterVerb;
  private final boolean lists;
  private final List<NounPhrase> swallowed = new ArrayList<>();

  /** experts from A, the B and C: members may begin as they like. */
  private boolean delegates;

  private Reach reach = Reach.WHOLE;

  PhraseMembers(Phrases phrases, List<Word> words, boolean afterVerb, boolean lists) {
    this.phrases = phrases;
    this.words = words;
    this.afterVerb = afterVerb;
    this.lists = lists;
  }

  /**
   * A member by the indices of its words, ends exclusive.
   *
   * @param headEnd where it ends without what follows its last noun
   */
  record Member(int from, int headEnd, int end) {}

  /** How much of what follows its noun is taken for a part of a member. */
  enum Reach {
    /** training of teachers and parents: what is coordinated inside it too. */
    WHOLE,
    /** helplines, training of teachers and open labs: and belongs to the list. */
    CLOSE,
    /** labels, replies to complaints within a day and reports: whatever has a preposition. */
    LOOSE
  }

  /** Phrases with preposition that the members read so far hold. */
  List<NounPhrase> swallowed() {
    return swallowed.stream().distinct().toList();
  }

  /** The member that begins at a word. */
  Member at(int i, Reach howFar) {
    Reach before = reach;
    reach = howFar;
    Member member = at(i);
    reach = before;
    return member;
  }

  private Member at(int i) {
    int headEnd = ownSubject(i, NounChunk.end(words, i));
    int end = headEnd;
    if (words.get(i).tag() == Tag.PRONOUN || words.get(i).is(Atom.Kind.DATE)) {
      return new Member(i, headEnd, end);
    }
    while (true) {
      int extended = extension(i, end, headEnd);
      if (extended == end) {
        return new Member(i, headEnd, end);
      }
      end = extended;
    }
  }

  Span span(int from, int end) {
    return new Span(words.get(from).span().start(), words.get(end - 1).span().end());
  }

  boolean finiteAt(int i) {
    int at = i;
    while (at < words.size()
        && (words.get(at).tag() == Tag.ADVERB || words.get(at).is(Atom.Kind.DATE))) {
      at++;
    }
    return phrases
        .verbs()
        .at(words, at)
        .filter(group -> group.form() == VerbGroup.Form.FINITE)
        .isPresent();
  }

  /** At the colloquium Tak will …: the name after the noun is the subject of the verb after it. */
  private int ownSubject(int start, int headEnd) {
    Word last = words.get(headEnd - 1);
    boolean subject =
        !lists
            && headEnd - 2 > start
            && last.is(Atom.Kind.NOUN)
            && last.capitalized()
            && words.get(headEnd - 2).atom() == null
            && words.get(headEnd - 2).tag().nominal()
            && !words.get(headEnd - 2).capitalized()
            && finiteAt(headEnd);
    return subject ? headEnd - 1 : headEnd;
  }

  /** Where the phrase ends with what follows its head: of …, for …, to …. */
  private int extension(int start, int end, int headEnd) {
    if (end >= words.size() || words.get(end).atom() != null) {
      return end;
    }
    int fixed = phrases.fixedAfter(words, end);
    if (fixed > 0) {
      return end + fixed;
    }
    Word word = words.get(end);
    Word head = words.get(headEnd - 1);
    if (word.is("of") && phrases.starts(words, end + 1) && !words.get(end + 1).is(Atom.Kind.DATE)) {
      return object(start, end + 1);
    }
    if (word.is("of")
        && end + 3 < words.size()
        && words.get(end + 1).is("up")
        && words.get(end + 2).is("to")
        && phrases.starts(words, end + 3)) {
      // loans of up to eight weeks
      return object(start, end + 3);
    }
    if (shielded(start) && (word.is("from") || word.is("against"))) {
      // protects users from fraud
      return end;
    }
    if (phrases.delegateNouns().contains(head.lower())
        && (word.is("from") || word.is("at"))
        && phrases.starts(words, end + 1)
        && !words.get(end + 1).is(Atom.Kind.DATE)) {
      delegates = true;
      int goesTo = object(start, end + 1);
      delegates = false;
      if (word.is("at")) {
        // presented to regulators at the forum: it may be told of the verb as well.
        swallowed.add(swallowed(end + 1, goesTo, Case.AT));
      }
      return goesTo;
    }
    if (start == 0
        && word.is("in")
        && phrases.organNouns().contains(head.lower())
        && end + 1 < words.size()
        && words.get(end + 1).is(Atom.Kind.NOUN)
        && finiteAt(end + 2)) {
      // Lawmakers in Chile approved: whose they are, and not where they did so.
      return end + 2;
    }
    if (reach == Reach.LOOSE
        && word.tag() == Tag.PREPOSITION
        && phrases.starts(words, end + 1)
        && (!words.get(end + 1).is(Atom.Kind.DATE) || word.is("for") || word.is("within"))) {
      // free counselling for two years, open labs and prizes
      return object(start, end + 1);
    }
    if (reach == Reach.LOOSE
        && end + 1 < words.size()
        && (word.tag() == Tag.PREPOSITION || word.tag() == Tag.SUBORDINATOR)
        && words.get(end + 1).lower().endsWith("ing")) {
      // counselling after leaving, labs and prizes
      int next = phrases.verbs().at(words, end + 1).map(VerbGroup::next).orElse(end + 2);
      return phrases.starts(words, next) && !words.get(next).is(Atom.Kind.DATE)
          ? at(next).end()
          : next;
    }
    if (head.atom() != null && head.text().chars().anyMatch(Character::isUpperCase)) {
      return end;
    }
    if (word.tag() == Tag.TO && phrases.infinitiveNouns().contains(head.lemma())) {
      Optional<VerbGroup> group = phrases.verbs().at(words, end);
      if (group.isPresent()) {
        int next = afterParticle(group.get().next());
        if (asks(next)) {
          return questionEnd(next);
        }
        return phrases.starts(words, next) && !words.get(next).is(Atom.Kind.DATE)
            ? at(next).end()
            : next;
      }
    }
    if (phrases.extending().contains(word.lower())
        && end + 1 < words.size()
        && words.get(end + 1).tag() == Tag.GERUND) {
      // rules for labeling content
      int next = phrases.verbs().at(words, end + 1).map(VerbGroup::next).orElse(end + 2);
      return phrases.starts(words, next) && !words.get(next).is(Atom.Kind.DATE)
          ? at(next).end()
          : next;
    }
    Optional<Markers.Marker> marker = phrases.markers().at(words, end);
    int after = marker.map(m -> end + m.words().size()).orElse(end + 1);
    if (after > end + 1 || !phrases.starts(words, after) || words.get(after).is(Atom.Kind.DATE)) {
      return end;
    }
    boolean keptFrom = word.is("from") && words.get(after).lower().endsWith("ing");
    boolean goesOn =
        !keptFrom && phrases.extending().contains(word.lower())
            || !keptFrom && phrases.extendingCommon().contains(word.lower()) && !holdsAtom(after)
            || word.is("with") && phrases.withNouns().contains(head.lemma()) && !shared(start)
            || word.is("on") && phrases.topicNouns().contains(head.lower())
            || word.is("to") && phrases.infinitiveNouns().contains(head.lemma());
    if (!goesOn) {
      return end;
    }
    int objectEnd = object(start, after);
    marker.ifPresent(m -> swallowed.add(swallowed(after, objectEnd, m.role())));
    return objectEnd;
  }

  /** a right to switch off, a duty to report back: the index after a particle that ends a verb. */
  private int afterParticle(int i) {
    boolean ends =
        i < words.size()
            && phrases.particles().contains(words.get(i).lower())
            && (i + 1 == words.size()
                || words.get(i + 1).tag() == Tag.PUNCTUATION
                || words.get(i + 1).tag() == Tag.CONJUNCTION);
    return ends ? i + 1 : i;
  }

  /** the right to see who has opened it: a word that begins a question. */
  private boolean asks(int i) {
    return i < words.size() && phrases.questions().contains(words.get(i).lower());
  }

  /** Where a question that a noun holds ends: at the next stop, or where the infinitive goes on. */
  private int questionEnd(int i) {
    int at = i;
    while (at < words.size()
        && words.get(at).tag() != Tag.PUNCTUATION
        && !(words.get(at).tag() == Tag.CONJUNCTION
            && at + 1 < words.size()
            && (words.get(at + 1).tag() == Tag.TO || words.get(at + 1).tag() == Tag.DETERMINER))) {
      at++;
    }
    return at;
  }

  /**
   * share lists of apps with partners: with belongs to the verb, whatever noun stands before it.
   */
  private boolean shared(int start) {
    int at = start - 1;
    while (at >= 0
        && (words.get(at).tag().nominal()
            || words.get(at).is("of")
            || Tag.OPENING_NOUN.contains(words.get(at).tag()))) {
      at--;
    }
    return at >= 0 && phrases.sharingVerbs().contains(words.get(at).lemma());
  }

  /** Whether a phrase is the object of a verb of protection. */
  private boolean shielded(int start) {
    return start > 0 && phrases.shieldingVerbs().contains(words.get(start - 1).lemma());
  }

  private NounPhrase swallowed(int from, int end, Case role) {
    Span span = span(from, end);
    List<Conjunct> conjuncts =
        phrases.read(words, from, afterVerb, lists).phrase().conjuncts().stream()
            .filter(conjunct -> conjunct.span().end() <= span.end())
            .toList();
    return conjuncts.isEmpty()
        ? new NounPhrase(
            span,
            List.of(new Conjunct(span, List.of(), span(from, NounChunk.end(words, from)), "")),
            role,
            false)
        : new NounPhrase(span, conjuncts, role, false);
  }

  private boolean holdsAtom(int i) {
    int end = NounChunk.end(words, i);
    for (int k = i; k < end; k++) {
      if (words.get(k).atom() != null
          && words.get(k).text().chars().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The object of a preposition inside a phrase, with what is coordinated with it: principles of
   * freedom, fairness and safety; but not: training of teachers and opening of schools.
   */
  private int object(int outer, int i) {
    Member first = at(i);
    int end = first.end();
    if (reach != Reach.WHOLE) {
      return end;
    }
    int at = end;
    while (at < words.size()) {
      int next = Phrases.afterConjunction(words, at);
      boolean last = next > 0;
      if (!last) {
        if (!words.get(at).is(",")) {
          break;
        }
        next = at + 1;
        int and = Phrases.afterConjunction(words, next);
        if (and > 0) {
          next = and;
          last = true;
        }
      }
      if (!phrases.starts(words, next) || !alike(i, next) || likeOuter(outer, i, next)) {
        break;
      }
      int headEnd = NounChunk.end(words, next);
      Member member = at(next);
      // As part of the drive, A and B will …: after what opens a sentence comes its subject.
      if (member.end() > headEnd || finiteAt(member.end()) && (afterVerb || !lists)) {
        return end;
      }
      if (last) {
        return member.end();
      }
      at = member.end();
    }
    return end;
  }

  /**
   * a plan for each supplier and a yearly drill, a right to a reply and a right to appeal: what
   * begins as the phrase around it does, and not as what it would be listed with, or repeats the
   * noun, is listed with the phrase.
   */
  private boolean likeOuter(int outer, int first, int next) {
    return indefinite(outer)
        && indefinite(next)
        && (!indefinite(first) && words.get(first).tag() == Tag.DETERMINER
            || headOf(outer).equals(headOf(next)));
  }

  private boolean indefinite(int i) {
    return words.get(i).is("a") || words.get(i).is("an");
  }

  private String headOf(int i) {
    return words.get(NounChunk.end(words, i) - 1).lemma();
  }

  /** Members of one coordination begin alike: both with an article, or neither. */
  private boolean alike(int first, int second) {
    Word a = words.get(first);
    Word b = words.get(second);
    if (b.is(Atom.Kind.DATE) || b.tag() == Tag.PRONOUN) {
      return false;
    }
    if (delegates) {
      return true;
    }
    boolean determinedFirst = a.tag() == Tag.DETERMINER;
    boolean determinedSecond = b.tag() == Tag.DETERMINER;
    return determinedFirst || !determinedSecond;
  }
}
