package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.NounPhrase;

/** Begins the clause of a finite verb: finds its subject, and what it is a relative clause of. */
final class FiniteClauseReader {
  private final ClauseGrammar grammar;
  private final ReadingState state;

  FiniteClauseReader(ClauseGrammar grammar, ReadingState state) {
    this.grammar = grammar;
    this.state = state;
  }

  void finite(VerbGroup group) {
    Draft draft = state.open(group);
    if (state.relative) {
      relativeClause(draft);
    } else if (state.floating != null) {
      boolean zeroRelative =
          state.current != null && !state.floatingAfterBreak && state.last == state.floating;
      draft.subject(state.floating);
      if (zeroRelative && state.current.object().isPresent()) {
        draft.head = state.current.object().get();
        draft.add(draft.head, Case.OBJECT);
        draft.governor = state.current;
        draft.awaitsObject = false;
      } else {
        state.main = draft;
      }
      draft.phrases.addAll(state.pending);
      state.pending = new ArrayList<>();
    } else if (!state.conjunction && !state.waiting.isEmpty()) {
      ReadingState.Waiting before = state.waiting.pop();
      draft.subject(before.subject());
      draft.phrases.addAll(before.pending());
      governs(draft, before.subject());
      state.main = draft;
    } else if (state.current != null && reinterpreted()) {
      NounPhrase object = state.current.object().get();
      state.current.phrases.removeIf(phrase -> phrase.span().equals(object.span()));
      draft.reported |= grammar.reporting().contains(state.current.verb.lemma());
      draft.subject(object);
      state.main = draft;
    } else {
      Draft sharing = Draft.finiteAncestor(state.current);
      if (state.comma && state.conjunction && sharing != null && sharing.head != null) {
        // A relative clause ends at the comma: …, and sets out.
        sharing = Draft.finiteAncestor(sharing.governor);
      }
      if (sharing == null) {
        sharing = state.main;
      }
      if (sharing != null) {
        draft.subject(sharing.subject);
        draft.reported |= sharing.reported;
        draft.previous = sharing;
        // On Monday it held a forum and adopted the charter.
        sharing.phrases.stream()
            .filter(phrase -> phrase.role() == Case.TIME)
            .filter(phrase -> phrase.span().end() <= draft.verb.span().start())
            .forEach(draft.phrases::add);
        if (sharing == state.main || sharing.governor == null) {
          state.main = draft;
        } else {
          draft.head = sharing.head;
          draft.governor = sharing.governor;
        }
      } else {
        state.main = draft;
      }
      draft.phrases.addAll(state.pending);
      state.pending = new ArrayList<>();
    }
    if (draft.subject == null) {
      draft.openers = state.dangling;
    }
    for (Draft waiter : state.dangling) {
      waiter.joins(draft);
    }
    if (state.fronted != null) {
      front(draft);
    }
    if (state.pledge != null) {
      pledged(draft);
    }
    aimedAt(draft);
    state.dangling = new ArrayList<>();
    state.floating = null;
    state.relative = false;
    state.current = draft;
  }

  /** Such a register we shall set up; the register we set up is open. */
  private void front(Draft draft) {
    draft.add(state.fronted, Case.OBJECT);
    draft.awaitsObject = false;
    state.waiting.push(new ReadingState.Waiting(state.fronted, new ArrayList<>()));
    state.fronted = null;
  }

  /** promised that they would publish it: a promise to publish it. */
  private void pledged(Draft draft) {
    Draft pledge = state.pledge;
    state.pledge = null;
    if (draft.subject != null && (state.pronoun(draft.subject) || draft.verb.planned())) {
      draft.matrix = pledge;
      draft.planned = true;
      pledge.complements.add(draft);
    }
  }

  /** Its goal is to build trust: said of whose goal it is. */
  private void aimedAt(Draft draft) {
    boolean toInfinitive =
        state.words.subList(draft.verb.from(), draft.verb.main()).stream()
            .anyMatch(word -> word.tag() == Tag.TO);
    if (!toInfinitive || draft.subject == null) {
      return;
    }
    NounPhrase goal = draft.subject;
    owner(goal, draft)
        .ifPresent(
            owner -> {
              draft.phrases.removeIf(phrase -> phrase.span().equals(goal.span()));
              draft.phrases.removeIf(phrase -> phrase.span().equals(owner.span()));
              draft.subject(owner);
              draft.aimedAt = grammar.aims().contains(draft.verb.lemma());
            });
  }

  /**
   * Whose aim a phrase tells: of the plan, the plan's, its, or what a relative pronoun stands for.
   */
  private Optional<NounPhrase> owner(NounPhrase goal, Draft draft) {
    Span head = goal.conjuncts().getFirst().head();
    List<Word> words =
        state.words.stream().filter(word -> goal.span().contains(word.span())).toList();
    boolean aim =
        words.stream()
            .filter(word -> word.span().end() == head.end())
            .anyMatch(word -> grammar.aimNouns().contains(word.lemma()));
    if (!aim) {
      return Optional.empty();
    }
    if (grammar.possessives().contains(words.getFirst().lower())) {
      return Optional.of(NounPhrase.simple(words.getFirst().span(), Case.BARE));
    }
    if (draft.head != null) {
      return Optional.of(draft.head);
    }
    Optional<Span> possessor =
        words.stream()
            .filter(word -> word.span().end() < head.end())
            .filter(word -> word.lower().endsWith("'s") || word.lower().endsWith("’s"))
            .findFirst()
            .map(word -> new Span(goal.span().start(), word.span().end() - 2));
    if (possessor.isPresent()) {
      return possessor.map(span -> NounPhrase.simple(span, Case.BARE));
    }
    return words.stream()
        .filter(word -> word.span().start() > head.end() && word.is("of"))
        .findFirst()
        .map(of -> new Span(of.span().end() + 1, goal.span().end()))
        .map(span -> NounPhrase.simple(span, Case.BARE));
  }

  /** What stood between a subject and its verb belongs to that verb's clause. */
  private void governs(Draft draft, NounPhrase subject) {
    for (Draft other : state.drafts) {
      boolean between =
          other.head == subject || other.matrix != null && other.matrix.head == subject;
      if (other != draft && other.governor == null && between) {
        other.governor = draft;
      }
    }
  }

  /** The ministry said the plan will: the object turns out to be a subject. */
  private boolean reinterpreted() {
    return !state.comma
        && !state.conjunction
        && !state.current.undergone()
        && state.current.object().isPresent()
        && state.last != null
        && state.last.span().equals(state.current.object().get().span());
  }

  private void relativeClause(Draft draft) {
    draft.governor = state.current;
    draft.head = state.relativeHead;
    if (state.floating != null) {
      draft.subject(state.floating);
      draft.phrases.addAll(state.pending);
      state.pending = new ArrayList<>();
      draft.add(state.relativeHead, state.relativeRole.orElse(Case.OBJECT));
      draft.awaitsObject = state.relativeRole.isPresent();
    } else {
      draft.subject(state.relativeHead);
    }
    state.relativeRole = Optional.empty();
  }
}
