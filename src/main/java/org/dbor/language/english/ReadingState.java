package org.dbor.language.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.NounPhrase;

/** How far a sentence has been grouped into clauses, and what still waits for its verb. */
final class ReadingState {
  final List<Word> words;

  /** Clauses begun so far. */
  final List<Draft> drafts = new ArrayList<>();

  /** Subjects whose verbs relative clauses keep waiting, the innermost first. */
  final Deque<Waiting> waiting = new ArrayDeque<>();

  /** Phrases before a verb that has not come yet. */
  List<NounPhrase> pending = new ArrayList<>();

  /** Clauses that open the sentence and wait for the one they belong to. */
  List<Draft> dangling = new ArrayList<>();

  /**
   * Infinitives that open the sentence while a clause inside them is read: To make sure that all
   * can see it, the city will …
   */
  List<Draft> opening = new ArrayList<>();

  /** A phrase without preposition that may become the subject of the next verb. */
  NounPhrase floating;

  /** Whether a comma or conjunction stood before it. */
  boolean floatingAfterBreak;

  /** An object that stands before the subject: Such a register we shall set up. */
  NounPhrase fronted;

  /** Of what a phrase that is set off tells what it will do: the rules, due to take effect, */
  NounPhrase comingOf;

  /** A verb of pledging whose content follows as a clause with that. */
  Draft pledge;

  /** A verb right before that, and the clause after it. */
  Draft content;

  /** A verb whose question follows, and where that begins: check whether. */
  Draft asking;

  int questionStart;

  /** The phrase read last. */
  NounPhrase last;

  /** What a relative pronoun stands for, and the case its preposition gives it. */
  NounPhrase relativeHead;

  Optional<Case> relativeRole = Optional.empty();

  /** Whether a relative clause has begun and lacks its verb. */
  boolean relative;

  /** The clause that takes what comes next. */
  Draft current;

  /** The main clause. */
  Draft main;

  /** What was read just before. */
  boolean comma;

  boolean conjunction;

  /** Whether in order, in a bid stood before the infinitive that comes. */
  boolean purpose;

  /** Whether what follows is somebody's words, or holds only under a condition. */
  boolean reported;

  boolean hypothetical;

  /** The preposition before the next phrase, and the one before the last. */
  Optional<Case> marker = Optional.empty();

  String markerWord = "";
  String lastMarker = "";

  /** What that preposition marks. */
  Case lastRole = Case.BARE;

  /** Index of the next word. */
  int at;

  ReadingState(List<Word> words) {
    this.words = words;
  }

  /** A subject whose verb a relative clause keeps waiting. */
  record Waiting(NounPhrase subject, List<NounPhrase> pending) {}

  /** Whether a phrase is one pronoun. */
  boolean pronoun(NounPhrase phrase) {
    return words.stream()
        .anyMatch(word -> word.span().equals(phrase.span()) && word.tag() == Tag.PRONOUN);
  }

  /** To help schools, to ensure that: the clause inside them ends at the comma, and so do they. */
  void opens(Draft draft) {
    if (draft != null
        && draft.dangling
        && draft.verb.form() == VerbGroup.Form.INFINITIVE
        && words.subList(at, words.size()).stream().anyMatch(word -> word.is(","))) {
      opening.addAll(dangling);
      dangling = new ArrayList<>();
    }
  }

  /** The comma behind what opens the sentence: what comes next is the sentence itself. */
  void opened() {
    if (!opening.isEmpty() && floating == null) {
      dangling.addAll(0, opening);
      opening = new ArrayList<>();
      current = null;
      main = null;
    }
  }

  /** What stood before a verb that never came belongs to the last clause, or to none. */
  void flushPending() {
    pending = new ArrayList<>();
  }

  /**
   * …, said Jane Roe, director in Kenya, at the forum: a name in apposition that no verb follows is
   * no subject, so what stands behind its comma belongs to the clause after all.
   */
  void close() {
    asked(null);
    if (main == null) {
      return;
    }
    Stream.concat(waiting.stream().flatMap(kept -> kept.pending().stream()), pending.stream())
        .filter(phrase -> phrase.span().start() > main.verb.span().end())
        .dropWhile(phrase -> !behindComma(phrase.span().start()))
        .forEach(main.phrases::add);
  }

  /** Ends what a verb asks, with the clause that says it or before the conjunction. */
  void asked(Draft clause) {
    if (asking == null) {
      return;
    }
    int last = clause == null ? words.size() - 1 : clause.verb.from() - 1;
    while (last >= 0 && ended(words.get(last), clause != null)) {
      last--;
    }
    boolean other = clause == null || conjunction;
    int end = words.get(Math.max(last, 0)).span().end();
    asking.question = new Draft.Question(questionStart, other ? end : 0, other ? null : clause);
    asking = null;
  }

  /**
   * What stands behind a question and is no part of it: its full stop, and before the next verb.
   */
  private static boolean ended(Word word, boolean verbFollows) {
    return word.tag() == Tag.PUNCTUATION
        || verbFollows && (word.tag() == Tag.CONJUNCTION || word.tag() == Tag.ADVERB);
  }

  /** Whether a comma stands before the preposition of a phrase that begins there. */
  private boolean behindComma(int start) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < start) {
      at++;
    }
    return at > 1
        && (words.get(at - 1).is(",")
            || words.get(at - 1).tag() == Tag.PREPOSITION && words.get(at - 2).is(","));
  }

  void attach(NounPhrase phrase) {
    boolean beforeVerb = current == null || floating != null || relative;
    (beforeVerb ? pending : current.phrases).add(phrase);
  }

  Draft open(VerbGroup group) {
    Draft draft = new Draft(group);
    draft.reported = reported;
    draft.negated |= hypothetical;
    if (current != null
        && conjunction
        && current.verb.next() == group.from() - 1
        && !current.undergone()
        && !draft.undergone()) {
      draft.sharesObject = current;
    }
    drafts.add(draft);
    return draft;
  }

  /**
   * What a clause right here says something of: rules on Tuesday that will force banks, a hearing
   * in Ghent on 3 June, hosted by an agency. It is no day.
   */
  NounPhrase modifiable() {
    Optional<NounPhrase> paid = paidFor();
    if (paid.isPresent()) {
      return paid.get();
    }
    if (last == null || current == null || !day(last)) {
      return last;
    }
    List<NounPhrase> before =
        current.phrases.stream()
            .filter(phrase -> phrase != current.subject)
            .filter(phrase -> phrase.span().start() > current.verb.span().start())
            .filter(phrase -> phrase.span().end() <= last.span().start())
            .filter(phrase -> !day(phrase))
            .sorted(Comparator.comparing(NounPhrase::span))
            .toList();
    return before.reversed().stream()
        .filter(phrase -> phrase.role() != Case.IN)
        .findFirst()
        .or(() -> before.reversed().stream().findFirst())
        .orElse(last);
  }

  /** has 3 billion won for the project, which will start in Leeds: the project, and no sum. */
  private Optional<NounPhrase> paidFor() {
    if (last == null || current == null || !opensWithNumber(last)) {
      return Optional.empty();
    }
    return current.phrases.stream()
        .filter(phrase -> phrase.role() == Case.PURPOSE)
        .filter(phrase -> phrase.span().end() == last.span().end())
        .filter(phrase -> phrase.span().start() > last.span().start())
        .findFirst();
  }

  private boolean opensWithNumber(NounPhrase phrase) {
    return words.stream()
        .filter(word -> word.span().start() == phrase.span().start())
        .anyMatch(
            word -> word.is(Atom.Kind.NOUN) && word.text().chars().anyMatch(Character::isDigit));
  }

  private boolean day(NounPhrase phrase) {
    return words.stream()
        .anyMatch(word -> word.is(Atom.Kind.DATE) && word.span().equals(phrase.span()));
  }
}
