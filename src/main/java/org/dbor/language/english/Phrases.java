package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;

/**
 * Reads noun phrases with what belongs to them: {@code the duties of the state and companies},
 * {@code A, B and C}, {@code firms such as A and B}.
 *
 * <p>The head of a conjunct is the phrase up to its last noun, its span goes on with {@code of …},
 * {@code for …}.
 */
final class Phrases {
  private final Markers markers;
  private final VerbGroups verbs;
  private final Set<String> extending;
  private final Set<String> extendingCommon;
  private final Set<String> withNouns;
  private final Set<String> infinitiveNouns;
  private final Set<String> exampleMarkers;
  private final Set<String> delegateNouns;

  Phrases(Lexicon lexicon, Markers markers, VerbGroups verbs) {
    this.markers = markers;
    this.verbs = verbs;
    this.extending = lexicon.set("noun-preposition");
    this.extendingCommon = lexicon.set("noun-preposition-common");
    this.withNouns = lexicon.set("noun-with-partner");
    this.infinitiveNouns = lexicon.set("noun-with-infinitive");
    this.delegateNouns = lexicon.set("delegate-noun");
    this.exampleMarkers = lexicon.set("example-marker");
  }

  /**
   * A phrase as read.
   *
   * @param next index of the word after it
   * @param swallowed phrases with preposition that its members hold
   */
  record Read(NounPhrase phrase, int next, List<NounPhrase> swallowed) {}

  private record Member(int from, int headEnd, int end) {}

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
    return new Pass(words, afterVerb, lists).read(i);
  }

  private final class Pass {
    private final List<Word> words;
    private final boolean afterVerb;
    private final boolean lists;
    private final List<NounPhrase> swallowed = new ArrayList<>();

    /** experts from A, the B and C: members may begin as they like. */
    private boolean delegates;

    Pass(List<Word> words, boolean afterVerb, boolean lists) {
      this.words = words;
      this.afterVerb = afterVerb;
      this.lists = lists;
    }

    Read read(int i) {
      List<Conjunct> conjuncts = new ArrayList<>();
      int at = coordination(i, conjuncts);
      int examplesAt = exampleStart(at);
      if (examplesAt > 0 && starts(words, examplesAt)) {
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
      return new Read(
          new NounPhrase(span, conjuncts, Case.BARE, false),
          at,
          swallowed.stream().distinct().toList());
    }

    private int coordination(int i, List<Conjunct> conjuncts) {
      Member member = member(i, false);
      conjuncts.add(conjunct(member, ""));
      int at = member.end();
      while (true) {
        Optional<int[]> joint = joint(at, member);
        if (joint.isEmpty()) {
          return at;
        }
        int next = joint.get()[0];
        member = member(next, false);
        conjuncts.add(conjunct(member, words.get(next - 1).lower()));
        at = member.end();
      }
    }

    private Conjunct conjunct(Member member, String joint) {
      return new Conjunct(
          span(member.from(), member.end()),
          List.of(),
          span(member.from(), member.headEnd()),
          joint);
    }

    private Span span(int from, int end) {
      return new Span(words.get(from).span().start(), words.get(end - 1).span().end());
    }

    /** Where the next member of a coordination begins, if there is one. */
    private Optional<int[]> joint(int at, Member before) {
      if (at >= words.size()) {
        return Optional.empty();
      }
      Word word = words.get(at);
      if (word.is(Atom.Kind.ITEM)) {
        return Optional.of(new int[] {at});
      }
      int conjunction = afterConjunction(at);
      if (conjunction > 0) {
        return memberAt(conjunction) ? Optional.of(new int[] {conjunction}) : Optional.empty();
      }
      if (lists && (word.is(",") || word.is(";"))) {
        int next = at + 1;
        int afterAnd = afterConjunction(next);
        if (afterAnd > 0) {
          // A, B, and C; but not: …, and the minister said.
          return memberAt(afterAnd) ? Optional.of(new int[] {afterAnd}) : Optional.empty();
        }
        if (starts(words, next) && listGoesOn(next, 0)) {
          return Optional.of(new int[] {next});
        }
      }
      return Optional.empty();
    }

    /** Index after and, or, as well as; 0 if none stands here. */
    private int afterConjunction(int at) {
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

    /** Whether a noun phrase begins here that is no subject of its own. */
    private boolean memberAt(int i) {
      if (!starts(words, i) || words.get(i).is(Atom.Kind.DATE)) {
        return false;
      }
      Pass probe = new Pass(words, afterVerb, lists);
      int end = probe.member(i, false).end();
      return !afterVerb || !finiteAt(end);
    }

    private boolean finiteAt(int i) {
      int at = i;
      while (at < words.size()
          && (words.get(at).tag() == Tag.ADVERB || words.get(at).is(Atom.Kind.DATE))) {
        at++;
      }
      return verbs.at(words, at).filter(group -> group.form() == VerbGroup.Form.FINITE).isPresent();
    }

    /** A, B and …: a comma belongs to a list only if the list comes to an end with and. */
    private boolean listGoesOn(int i, int depth) {
      if (depth > 40 || !starts(words, i) || words.get(i).is(Atom.Kind.DATE)) {
        return false;
      }
      int end = new Pass(words, afterVerb, lists).member(i, false).end();
      if (afterConjunction(end) > 0) {
        return memberAt(afterConjunction(end));
      }
      if (end < words.size() && (words.get(end).is(",") || words.get(end).is(";"))) {
        int afterAnd = afterConjunction(end + 1);
        return afterAnd > 0 ? memberAt(afterAnd) : listGoesOn(end + 1, depth + 1);
      }
      return false;
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
      for (String marker : exampleMarkers) {
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

    /**
     * One member.
     *
     * @param inner inside another: then no coordination of its own objects
     */
    private Member member(int i, boolean inner) {
      int headEnd = core(i);
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

    /** Where the phrase ends with what follows its head: of …, for …, to …. */
    private int extension(int start, int end, int headEnd) {
      if (end >= words.size() || words.get(end).atom() != null) {
        return end;
      }
      Word word = words.get(end);
      Word head = words.get(headEnd - 1);
      if (word.is("of") && starts(words, end + 1) && !words.get(end + 1).is(Atom.Kind.DATE)) {
        return object(end + 1);
      }
      if (delegateNouns.contains(head.lower())
          && (word.is("from") || word.is("at"))
          && starts(words, end + 1)
          && !words.get(end + 1).is(Atom.Kind.DATE)) {
        delegates = true;
        int goesTo = object(end + 1);
        delegates = false;
        return goesTo;
      }
      if (head.atom() != null && head.text().chars().anyMatch(Character::isUpperCase)) {
        return end;
      }
      if (word.tag() == Tag.TO && infinitiveNouns.contains(head.lemma())) {
        Optional<VerbGroup> group = verbs.at(words, end);
        if (group.isPresent()) {
          int next = group.get().next();
          return starts(words, next) && !words.get(next).is(Atom.Kind.DATE)
              ? member(next, true).end()
              : next;
        }
      }
      if (extending.contains(word.lower())
          && end + 1 < words.size()
          && words.get(end + 1).tag() == Tag.GERUND) {
        // rules for labeling content
        int next = verbs.at(words, end + 1).map(VerbGroup::next).orElse(end + 2);
        return starts(words, next) && !words.get(next).is(Atom.Kind.DATE)
            ? member(next, true).end()
            : next;
      }
      Optional<Markers.Marker> marker = markers.at(words, end);
      int after = marker.map(m -> end + m.words().size()).orElse(end + 1);
      if (after > end + 1 || !starts(words, after) || words.get(after).is(Atom.Kind.DATE)) {
        return end;
      }
      boolean goesOn =
          extending.contains(word.lower())
              || extendingCommon.contains(word.lower()) && !holdsAtom(after)
              || word.is("with") && withNouns.contains(head.lemma())
              || word.is("to") && infinitiveNouns.contains(head.lemma());
      if (!goesOn) {
        return end;
      }
      int objectEnd = object(after);
      marker.ifPresent(m -> swallowed.add(swallowed(after, objectEnd, m.role())));
      return objectEnd;
    }

    private NounPhrase swallowed(int from, int end, Case role) {
      Span span = span(from, end);
      List<Conjunct> conjuncts =
          new Pass(words, afterVerb, lists)
              .read(from).phrase().conjuncts().stream()
                  .filter(conjunct -> conjunct.span().end() <= span.end())
                  .toList();
      return conjuncts.isEmpty()
          ? new NounPhrase(
              span, List.of(new Conjunct(span, List.of(), span(from, core(from)), "")), role, false)
          : new NounPhrase(span, conjuncts, role, false);
    }

    private boolean holdsAtom(int i) {
      int end = core(i);
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
    private int object(int i) {
      Member first = member(i, true);
      int end = first.end();
      List<Integer> ends = new ArrayList<>();
      int at = end;
      while (at < words.size()) {
        int next = afterConjunction(at);
        boolean last = next > 0;
        if (!last) {
          if (!words.get(at).is(",")) {
            break;
          }
          next = at + 1;
          int and = afterConjunction(next);
          if (and > 0) {
            next = and;
            last = true;
          }
        }
        if (!starts(words, next) || !alike(i, next)) {
          break;
        }
        int headEnd = core(next);
        Member member = member(next, true);
        if (member.end() > headEnd || finiteAt(member.end()) && afterVerb) {
          return end;
        }
        if (last) {
          return member.end();
        }
        at = member.end();
        ends.add(at);
      }
      return end;
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

    /** Where the phrase up to its last noun ends. */
    private int core(int i) {
      int at = i;
      int nominalEnd = i;
      boolean noun = false;
      while (at < words.size()) {
        Word word = words.get(at);
        if (word.is(Atom.Kind.DATE) || word.is(Atom.Kind.ITEM)) {
          return at == i ? at + 1 : Math.max(nominalEnd, i + 1);
        }
        if (word.is(Atom.Kind.NOUN) || word.tag().nominal()) {
          noun = true;
          nominalEnd = ++at;
          continue;
        }
        if (word.tag() == Tag.PRONOUN) {
          return at == i ? at + 1 : Math.max(nominalEnd, at);
        }
        if (word.tag() == Tag.POSSESSIVE && noun) {
          noun = false;
          nominalEnd = ++at;
          continue;
        }
        if (word.tag() == Tag.DETERMINER && !noun && (at == i || quantified(at))) {
          nominalEnd = ++at;
          continue;
        }
        boolean modifies =
            word.tag() == Tag.ADJECTIVE
                || word.tag() == Tag.NUMBER
                || word.tag() == Tag.ADVERB
                    && !noun
                    && at + 1 < words.size()
                    && (words.get(at + 1).tag() == Tag.ADJECTIVE
                        || words.get(at + 1).tag() == Tag.NUMBER);
        if (modifies && !noun) {
          nominalEnd = ++at;
          continue;
        }
        if (modifies && word.tag() != Tag.ADVERB && nounAfter(at)) {
          at++;
          continue;
        }
        // safe and trusted AI, research and development budget
        if (!noun
            && word.tag() == Tag.CONJUNCTION
            && at > i
            && words.get(at - 1).tag() == Tag.ADJECTIVE
            && adjectiveAfter(at)) {
          at++;
          continue;
        }
        break;
      }
      return Math.max(nominalEnd, i + 1);
    }

    private boolean quantified(int at) {
      return words.get(at - 1).tag() == Tag.DETERMINER
          || words.get(at - 1).tag() == Tag.NUMBER
          || words.get(at - 1).tag() == Tag.POSSESSIVE;
    }

    private boolean nounAfter(int at) {
      int k = at + 1;
      while (k < words.size()
          && (words.get(k).tag() == Tag.ADJECTIVE || words.get(k).tag() == Tag.NUMBER)) {
        k++;
      }
      return k < words.size() && words.get(k).tag().nominal() && !words.get(k).is(Atom.Kind.DATE);
    }

    private boolean adjectiveAfter(int at) {
      return at + 1 < words.size() && words.get(at + 1).tag() == Tag.ADJECTIVE && nounAfter(at + 1);
    }
  }
}
