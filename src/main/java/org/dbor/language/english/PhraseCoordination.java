package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.NounPhrase;
import org.dbor.language.english.PhraseMembers.Reach;

/** Joins the members of a coordination: {@code A, B and C}, {@code firms such as A and B}. */
final class PhraseCoordination {
  private final Phrases phrases;
  private final List<Word> words;
  private final boolean afterVerb;
  private final boolean lists;
  private final PhraseMembers members;

  PhraseCoordination(Phrases phrases, List<Word> words, boolean afterVerb, boolean lists) {
    this.phrases = phrases;
    this.words = words;
    this.afterVerb = afterVerb;
    this.lists = lists;
    this.members = new PhraseMembers(phrases, words, afterVerb, lists);
  }

  Phrases.Read read(int i) {
    List<Conjunct> conjuncts = new ArrayList<>();
    int at = coordination(i, conjuncts);
    int examplesAt = exampleStart(at);
    if (examplesAt > 0 && setApart(i, at, examplesAt)) {
      examplesAt = 0;
    }
    if (examplesAt > 0 && phrases.starts(words, examplesAt)) {
      List<Conjunct> examples = new ArrayList<>();
      at = coordination(examplesAt, examples);
      Conjunct last = conjuncts.removeLast();
      List<Span> spans = examples.stream().map(Conjunct::span).toList();
      conjuncts.add(
          new Conjunct(
              new Span(last.span().start(), spans.getLast().end()),
              spans,
              last.head(),
              last.joinedBy()));
    }
    Span span = new Span(conjuncts.getFirst().span().start(), conjuncts.getLast().span().end());
    return new Phrases.Read(
        new NounPhrase(span, conjuncts, Case.BARE, false), at, members.swallowed());
  }

  private int coordination(int i, List<Conjunct> conjuncts) {
    PhraseMembers.Member member = members.at(i, Reach.WHOLE);
    conjuncts.add(conjunct(member, ""));
    int at = member.end();
    while (true) {
      Optional<Joint> joint = joint(at, member);
      if (joint.isEmpty()) {
        return at;
      }
      int next = joint.get().next();
      member = members.at(next, joint.get().reach());
      conjuncts.add(conjunct(member, words.get(next - 1).lower()));
      at = member.end();
    }
  }

  /**
   * Where the next member begins.
   *
   * @param reach how much of what follows is taken for a part of it
   */
  private record Joint(int next, Reach reach) {}

  private Conjunct conjunct(PhraseMembers.Member member, String joint) {
    return new Conjunct(
        members.span(member.from(), member.end()),
        List.of(),
        members.span(member.from(), member.headEnd()),
        joint);
  }

  /** Where the next member of a coordination begins, if there is one. */
  private Optional<Joint> joint(int at, PhraseMembers.Member before) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Word word = words.get(at);
    if (words.get(before.from()).is(Atom.Kind.DATE)) {
      // by March 31, and report: no noun goes on from a day.
      return Optional.empty();
    }
    if (word.is(Atom.Kind.ITEM)) {
      return Optional.of(new Joint(at, Reach.WHOLE));
    }
    int conjunction = Phrases.afterConjunction(words, at);
    if (conjunction > 0) {
      return last(conjunction);
    }
    if (lists && (word.is(",") || word.is(";"))) {
      int next = at + 1;
      int afterAnd = Phrases.afterConjunction(words, next);
      if (afterAnd > 0) {
        // A, B, and C; but not: …, and the minister said.
        return last(afterAnd);
      }
      if (phrases.starts(words, next)
          && !opensMainClause(at, before.from())
          && !apposed(before, next)) {
        // Bright Start, a course for teachers in A and B: what explains a name is no list with it.
        boolean explains =
            (words.get(next).is("a") || words.get(next).is("an"))
                && (words.get(before.from()).is(Atom.Kind.NOUN)
                    || endsInNames(next) && !endsInName(before));
        return Stream.of(Reach.values())
            .filter(reach -> reach == Reach.WHOLE || !explains)
            .filter(reach -> listGoesOn(next, reach, 0))
            .map(reach -> new Joint(next, reach))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /**
   * Harbour Games, the studio behind A and B, launched: what is set off between two commas before
   * the verb tells who the name before it is.
   */
  private boolean apposed(PhraseMembers.Member before, int next) {
    if (!words.get(next).is("the")
        || !words.get(before.from()).is(Atom.Kind.NOUN)
        // Ofcom, the CMA and the FCA: names alone are a list
        || next + 1 < words.size()
            && words.get(next + 1).is(Atom.Kind.NOUN)
            && words.get(next + 1).capitalized()
            && Phrases.afterConjunction(words, next + 2) > 0) {
      return false;
    }
    PhraseMembers ahead = new PhraseMembers(phrases, words, afterVerb, lists);
    int end = ahead.at(next, Reach.LOOSE).end();
    int and = Phrases.afterConjunction(words, end);
    if (and > 0 && phrases.starts(words, and)) {
      end = ahead.at(and, Reach.LOOSE).end();
    }
    return end + 1 < words.size() && words.get(end).is(",") && members.finiteAt(end + 1);
  }

  /** records, a response to a string of cases in Texas and Idaho: the names are the last list. */
  private boolean endsInNames(int member) {
    int end = members.at(member, Reach.WHOLE).end();
    int next = Phrases.afterConjunction(words, end);
    return next > 0
        && next < words.size()
        && words.get(end - 1).is(Atom.Kind.NOUN)
        && words.get(next).is(Atom.Kind.NOUN);
  }

  private boolean endsInName(PhraseMembers.Member member) {
    return words.get(member.end() - 1).is(Atom.Kind.NOUN);
  }

  private Optional<Joint> last(int next) {
    return memberAt(next) ? Optional.of(new Joint(next, Reach.WHOLE)) : Optional.empty();
  }

  /**
   * To meet these needs, the ministry and the agency will …: the first comma after an infinitive
   * that opens the sentence ends it, where what follows begins unlike what is before.
   */
  private boolean opensMainClause(int comma, int before) {
    return words.getFirst().is("to")
        && comma + 1 < words.size()
        && words.get(comma + 1).is("the")
        && !words.get(before).is("the")
        && words.subList(0, comma).stream().noneMatch(word -> word.is(","));
  }

  /** Whether a noun phrase begins here that is no subject of its own. */
  private boolean memberAt(int i) {
    if (!phrases.starts(words, i) || words.get(i).is(Atom.Kind.DATE)) {
      return false;
    }
    int end = new PhraseMembers(phrases, words, afterVerb, lists).at(i, Reach.WHOLE).end();
    return !afterVerb || !members.finiteAt(end);
  }

  /** A, B and …: a comma belongs to a list only if the list comes to an end with and. */
  private boolean listGoesOn(int i, Reach reach, int depth) {
    if (depth > 40 || !phrases.starts(words, i) || words.get(i).is(Atom.Kind.DATE)) {
      return false;
    }
    int end = new PhraseMembers(phrases, words, afterVerb, lists).at(i, reach).end();
    if (Phrases.afterConjunction(words, end) > 0) {
      return memberAt(Phrases.afterConjunction(words, end));
    }
    if (end < words.size() && (words.get(end).is(",") || words.get(end).is(";"))) {
      int afterAnd = Phrases.afterConjunction(words, end + 1);
      return afterAnd > 0 ? memberAt(afterAnd) : listGoesOn(end + 1, reach, depth + 1);
    }
    return false;
  }

  /**
   * 300 guests are expected at the forum, including A: a name or one thing behind a preposition has
   * no examples that are named behind a comma, so they belong to what the sentence is about.
   */
  private boolean setApart(int start, int at, int examples) {
    Word last = words.get(at - 1);
    boolean day = words.get(start).is(Atom.Kind.DATE);
    boolean behind = start > 0 && words.get(start - 1).tag() == Tag.PREPOSITION;
    boolean name = last.is(Atom.Kind.NOUN) && last.capitalized();
    boolean one = last.tag() == Tag.NOUN && words.get(examples - 1).is("them");
    return words.get(at).is(",")
        && (day || behind && (name || one))
        && !words.get(examples - 1).is(":");
  }

  /** Index after such as, including, or a colon; 0 if no examples follow. */
  private int exampleStart(int at) {
    int i = at < words.size() && words.get(at).is(",") ? at + 1 : at;
    if (i >= words.size()) {
      return 0;
    }
    if (words.get(at).is(":")) {
      return at + 1;
    }
    for (String marker : phrases.exampleMarkers()) {
      String[] parts = marker.split(" ");
      boolean stands = i + parts.length < words.size();
      for (int k = 0; stands && k < parts.length; k++) {
        stands = words.get(i + k).is(parts[k]);
      }
      if (stands) {
        return i + parts.length;
      }
    }
    return 0;
  }
}
