package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;

/**
 * Groups the phrases of a sentence around its verbs, from left to right.
 *
 * <p>A phrase without preposition is the subject of the verb after it or the object of the verb
 * before it; one with a preposition belongs to the verb last read, or before any verb to the next.
 * Relative and participial clauses modify the phrase before them; coordinated verbs share their
 * subject.
 */
final class ClauseReader {
  /** Adjectives whose content follows as a clause. */
  private static final Set<String> SURE = Set.of("sure", "certain", "clear");

  /** Words that tell, before an infinitive, what will be. */
  private static final Set<String> COMING =
      Set.of(
          "bound",
          "certain",
          "due",
          "expected",
          "likely",
          "planned",
          "poised",
          "ready",
          "scheduled",
          "set",
          "slated",
          "sure");

  private final ClauseGrammar grammar;
  private final ReadingState state;
  private final PhraseAttachment phrases;
  private final FiniteClauseReader finite;
  private final NonfiniteClauseReader nonfinite;

  private ClauseReader(ClauseGrammar grammar, ReadingState state) {
    this.grammar = grammar;
    this.state = state;
    this.phrases = new PhraseAttachment(grammar, state);
    this.finite = new FiniteClauseReader(grammar, state);
    this.nonfinite = new NonfiniteClauseReader(grammar, state);
  }

  /** Clauses in text order. */
  static List<Clause> read(List<Word> words, ClauseGrammar grammar) {
    ReadingState state = new ReadingState(words);
    new ClauseReader(grammar, state).run();
    state.drafts.forEach(draft -> draft.becomesBarred(grammar));
    state.drafts.forEach(draft -> draft.becomesBan(grammar));
    return state.drafts.stream().map(draft -> draft.clause(state.drafts, words)).toList();
  }

  private void run() {
    while (state.at < state.words.size()) {
      int opener = purposeOpener();
      state.purpose |= opener > 0;
      state.at += opener;
      int past = pastExcluded();
      if (past > state.at) {
        state.at = past;
        continue;
      }
      if (setOff()) {
        state.at++;
        continue;
      }
      Word word = state.words.get(state.at);
      Optional<VerbGroup> group = grammar.verbs().at(state.words, state.at);
      Optional<Markers.Marker> marks = grammar.markers().at(state.words, state.at);
      boolean doing = marks.isPresent() && group.isPresent() && beforeGerund(marks.get());
      if (marks.isPresent() && beginsClause(word)) {
        other(word);
      } else if (doing) {
        verb(group.get());
      } else if (marks.isPresent() && !beforeRelative(state.at + marks.get().words().size())) {
        marker(marks.get());
      } else if (marks.isPresent()) {
        state.relativeRole = Optional.of(marks.get().role());
        state.at += marks.get().words().size();
      } else if (group.isPresent()) {
        verb(group.get());
      } else if (grammar.phrases().starts(state.words, state.at)) {
        phrases.phrase();
      } else {
        other(word);
      }
    }
    for (Draft draft : state.dangling) {
      draft.joins(state.main);
    }
    state.close();
  }

  /**
   * applies to banks, but not to shops: where the phrase ends that a clause says it is not said of.
   */
  private int pastExcluded() {
    int not = state.at + 1;
    if (not + 1 >= state.words.size()
        || state.words.get(state.at).tag() != Tag.CONJUNCTION
        || !state.words.get(not).is("not")) {
      return state.at;
    }
    int phrase =
        not + 1 + grammar.markers().at(state.words, not + 1).map(m -> m.words().size()).orElse(0);
    if (!grammar.phrases().starts(state.words, phrase)) {
      return state.at;
    }
    int next = grammar.phrases().read(state.words, phrase, true, true).next();
    return grammar.verbs().finiteAt(state.words, next) ? state.at : next;
  }

  /**
   * The rules, due to take effect in May, apply to banks: what is set off tells of the subject what
   * it is going to do, and the verb of the sentence comes after the comma.
   */
  private boolean setOff() {
    boolean opens =
        state.comma
            && !state.conjunction
            && state.at + 1 < state.words.size()
            && COMING.contains(state.words.get(state.at).lower())
            && state.words.get(state.at + 1).tag() == Tag.TO;
    if (opens
        && state.floating == null
        && state.current != null
        && state.last != null
        && !state.current.verb.lemma().equals("be")) {
      // opened the desk, due to close in May: of what was named last
      state.comingOf = state.last;
      state.comma = false;
      return true;
    }
    opens &= state.floating != null && state.current == null;
    if (opens) {
      state.waiting.push(new ReadingState.Waiting(state.floating, state.pending));
      state.pending = new ArrayList<>();
      state.comingOf = state.floating;
      state.floating = null;
      state.comma = false;
    }
    return opens;
  }

  /** an act, aimed at creating trust: here the participle is a verb. */
  private boolean beforeGerund(Markers.Marker marker) {
    int next = state.at + marker.words().size();
    return state.words.get(state.at).tag() == Tag.PARTICIPLE
        && next < state.words.size()
        && state.words.get(next).tag() == Tag.GERUND;
  }

  /** in order to, in a bid to: how many words stand before an infinitive that add nothing to it. */
  private int purposeOpener() {
    for (String opener : grammar.purposeOpeners()) {
      String[] parts = opener.split(" ");
      int k = 0;
      while (k < parts.length
          && state.at + k < state.words.size()
          && state.words.get(state.at + k).is(parts[k])) {
        k++;
      }
      int to = state.at + parts.length;
      if (k == parts.length && to < state.words.size() && state.words.get(to).tag() == Tag.TO) {
        return parts.length;
      }
    }
    return 0;
  }

  /** after the firms signed: a conjunction, where after the meeting is a preposition. */
  private boolean beginsClause(Word word) {
    if (word.tag() != Tag.SUBORDINATOR || !grammar.phrases().starts(state.words, state.at + 1)) {
      return false;
    }
    // As part of the drive, A and B will …: what the sentence tells of is no part of its opening.
    Word opening = state.words.get(state.at + 1);
    boolean lists = !word.is("as") || !(opening.is("part") || opening.is("a") || opening.is("an"));
    int next = grammar.phrases().read(state.words, state.at + 1, false, lists).next();
    return grammar.verbs().finiteAt(state.words, next);
  }

  /** in which, at whom. */
  private boolean beforeRelative(int i) {
    return i < state.words.size()
        && state.words.get(i).tag() == Tag.RELATIVE
        && !state.words.get(i).is("that");
  }

  private void other(Word word) {
    state.at++;
    switch (word.tag()) {
      case RELATIVE -> relative(word);
      case SUBORDINATOR -> subordinate(word);
      case CONJUNCTION -> state.conjunction = true;
      case PUNCTUATION -> punctuation(word);
      default -> {}
    }
  }

  private void punctuation(Word word) {
    boolean bracket = word.text().length() == 1 && "\"“”‘’".contains(word.text());
    if (bracket) {
      return;
    }
    if (word.is(",") || word.is("--") || word.is("–") || word.is("—")) {
      state.comma = true;
      if (state.current != null) {
        state.current.awaitsObject = false;
        if (state.current.dangling) {
          state.current = null;
        }
      }
      state.opened();
      return;
    }
    if (word.is(Atom.Kind.SPEECH)) {
      state.comma = true;
      return;
    }
    if (word.is(";") || word.is(":")) {
      state.flushPending();
      state.current = null;
      state.floating = null;
      state.comma = false;
      state.conjunction = false;
      state.relative = false;
    }
  }

  private void relative(Word word) {
    if (state.last == null) {
      return;
    }
    if (word.is("that") && state.at > 1 && SURE.contains(state.words.get(state.at - 2).lower())) {
      // make sure that all can see it: what is made sure of
      subordinate(word);
      return;
    }
    if (cleft(word)) {
      return;
    }
    if (state.floating != null && (state.current == null || state.floatingAfterBreak)) {
      state.waiting.push(new ReadingState.Waiting(state.floating, state.pending));
      state.pending = new ArrayList<>();
    }
    state.floating = null;
    state.relativeHead = modified();
    state.relative = true;
    if (word.is("where") || word.is("when")) {
      state.relativeRole = Optional.of(word.is("where") ? Case.IN : Case.OTHER);
    } else if (word.is("whose")) {
      state.relativeRole = Optional.of(Case.OTHER);
    }
    state.comma = false;
    state.conjunction = false;
  }

  /** runs a course in Busan, for which …: a place named in passing is not what is meant. */
  private NounPhrase modified() {
    Draft current = state.current;
    boolean passing =
        state.relativeRole.isPresent()
            && current != null
            && current.object().isPresent()
            && current.phrases.stream()
                .filter(phrase -> phrase.role() == Case.IN || phrase.role() == Case.AT)
                .anyMatch(phrase -> phrase.span().equals(state.last.span()));
    return passing ? current.object().get() : state.modifiable();
  }

  /** It was in May that the city opened it: what is set off belongs to the clause after that. */
  private boolean cleft(Word word) {
    Draft be = state.current;
    boolean set =
        word.is("that")
            && be != null
            && be.verb.lemma().equals("be")
            && be.subject != null
            && state.pronoun(be.subject)
            && !be.has(Case.OBJECT)
            && be.phrases.size() > 1;
    if (set) {
      NounPhrase it = be.subject;
      be.phrases.stream()
          .filter(phrase -> !phrase.span().equals(it.span()))
          .forEach(state.pending::add);
      state.drafts.remove(be);
      state.current = null;
      state.main = null;
      state.floating = null;
    }
    return set;
  }

  private void subordinate(Word word) {
    boolean complement = word.is("that");
    if (complement
        && state.current != null
        && grammar.reporting().contains(state.current.verb.lemma())) {
      state.reported = true;
    }
    boolean pledged =
        complement
            && state.current != null
            && (grammar.pledging().contains(state.current.verb.lemma())
                || state.current.has(Case.OBJECT) && state.current.verb.lemma().equals("give"));
    state.pledge = pledged ? state.current : null;
    state.content =
        complement && state.current != null && state.current.verb.next() == state.at - 1
            ? state.current
            : null;
    if (complement) {
      state.opens(state.current);
    }
    asks(word);
    if (grammar.conditions().contains(word.lower()) && elliptic()) {
      // If passed, the bill would …: it is told all the same.
      state.at += 2;
      state.reported = false;
    } else {
      state.hypothetical = grammar.conditions().contains(word.lower());
    }
    if (!complement && state.comma && state.floating != null && state.current == null) {
      // The study, as it is known, begins in March.
      state.waiting.push(new ReadingState.Waiting(state.floating, state.pending));
    }
    if (!complement) {
      state.flushPending();
    }
    if (state.current != null) {
      state.current.awaitsObject = false;
    }
    state.current = null;
    state.floating = null;
    state.comma = false;
    state.conjunction = false;
    state.relative = false;
  }

  /** check how fast complaints are handled: what is asked is the object of the verb. */
  private void asks(Word word) {
    boolean asked =
        grammar.questions().contains(word.lower())
            && state.current != null
            && state.current.verb.next() == state.at - 1
            && !state.current.verb.passive();
    state.asking = asked ? state.current : null;
    state.questionStart = word.span().start();
  }

  /** A condition of one word and a comma. */
  private boolean elliptic() {
    return state.at + 1 < state.words.size()
        && !state.words.get(state.at).tag().nominal()
        && state.words.get(state.at + 1).is(",");
  }

  private void marker(Markers.Marker found) {
    state.at += found.words().size();
    state.marker = Optional.of(found.role());
    state.markerWord = String.join(" ", found.words());
    if (!grammar.phrases().starts(state.words, state.at)) {
      Optional<VerbGroup> gerund =
          grammar
              .verbs()
              .at(state.words, state.at)
              .filter(group -> group.form() == VerbGroup.Form.GERUND);
      if (gerund.isEmpty()) {
        state.marker = Optional.empty();
      }
    }
  }

  private void verb(VerbGroup group) {
    state.at = group.next();
    switch (group.form()) {
      case FINITE -> finite.finite(group);
      case INFINITIVE -> nonfinite.infinitive(group);
      case PARTICIPLE -> nonfinite.participle(group);
      case GERUND -> nonfinite.gerund(group);
      case BASE -> nonfinite.base(group);
    }
    datesInside(group);
    state.comma = false;
    state.conjunction = false;
    state.marker = Optional.empty();
  }

  /** has today adopted: the day inside a verb group is told of its clause. */
  private void datesInside(VerbGroup group) {
    if (state.current == null) {
      return;
    }
    for (int i = group.from() + 1; i < group.main(); i++) {
      Word word = state.words.get(i);
      if (word.is(Atom.Kind.DATE)) {
        Case role = state.words.get(i - 1).is("from") ? Case.FROM : Case.TIME;
        state.current.phrases.add(NounPhrase.simple(word.span(), role));
      }
    }
  }
}
