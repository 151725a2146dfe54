package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Atom;
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
    state.opens(state.current);
    state.asked(draft);
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
    } else if (state.current != null
        && reinterpreted()
        && grammar.enabling().contains(state.current.verb.lemma())) {
      // will help people recognise scams
      draft.subject(state.last);
      draft.governor = state.current;
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
        draft.sharesBasis(sharing);
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
      if (servesWork(waiter, draft)) {
        waiter.becomesAim(grammar);
      }
    }
    if (state.fronted != null) {
      front(draft);
    }
    if (state.pledge == null && announced(draft)) {
      state.pledge = state.drafts.get(state.drafts.indexOf(draft) - 1);
    }
    if (state.pledge != null) {
      pledged(draft);
    }
    aimedAt(draft);
    if (grammar.enabling().contains(group.lemma()) && !group.passive() && group.planned()) {
      // will help families to save money
      draft.becomesAim(grammar);
    }
    draft.controlsObject = grammar.objectControl().contains(group.lemma()) && !group.passive();
    draft.duty = !group.passive() && duty(group) && !undertaken(draft);
    if (state.content != null) {
      state.content.content = draft;
      state.content.stipulates = grammar.stipulating().contains(state.content.verb.lemma());
      state.content = null;
    }
    state.dangling = new ArrayList<>();
    state.floating = null;
    state.relative = false;
    state.current = draft;
  }

  /** To curb fraud, the ministry launched a hotline: what is launched is for it. */
  private boolean servesWork(Draft waiter, Draft clause) {
    return waiter.verb.form() == VerbGroup.Form.INFINITIVE
        && grammar.introducing().contains(clause.verb.lemma())
        && !clause.negated
        && !grammar.purposeless().contains(waiter.verb.lemma());
  }

  /** Such a register we shall set up; the register we set up is open. */
  private void front(Draft draft) {
    draft.add(state.fronted, Case.OBJECT);
    draft.awaitsObject = false;
    state.waiting.push(new ReadingState.Waiting(state.fronted, new ArrayList<>()));
    state.fronted = null;
  }

  /** said it would offer data: who speaks says what it will do itself. */
  private boolean announced(Draft draft) {
    int at = state.drafts.indexOf(draft);
    Draft before = at > 0 ? state.drafts.get(at - 1) : null;
    return before != null
        && before.finite()
        && !before.verb.passive()
        && grammar.announcing().contains(before.verb.lemma())
        && draft.verb.planned()
        && !draft.negated
        && !draft.verb.passive()
        && subjectIn(draft, grammar.ownPronouns())
        && announcedBetween(state.words.subList(before.verb.next(), draft.verb.from()), draft);
  }

  /**
   * said on Thursday it would, told the court that it would: what stands between the verb and who
   * is meant is a day, or ends in that.
   */
  private static boolean announcedBetween(List<Word> between, Draft draft) {
    List<Word> before =
        between.stream().takeWhile(word -> !word.span().equals(draft.subject.span())).toList();
    return !before.isEmpty() && before.getLast().is("that")
        || between.stream()
            .allMatch(
                word ->
                    word.is("that")
                        || word.is("on")
                        || word.is(Atom.Kind.DATE)
                        || word.span().equals(draft.subject.span()));
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

  /** We shall train teachers: what somebody is going to do, and no duty. */
  private boolean undertaken(Draft draft) {
    return state.words.get(draft.verb.from()).is("shall")
        && subjectIn(draft, grammar.firstPerson());
  }

  /** Whether the subject of a clause is one word, and that of a set. */
  private boolean subjectIn(Draft draft, Set<String> words) {
    return draft.subject != null
        && state.words.stream()
            .filter(word -> word.span().equals(draft.subject.span()))
            .anyMatch(word -> words.contains(word.lower()));
  }

  /** must report, will have to report. */
  private boolean duty(VerbGroup group) {
    List<Word> words = state.words.subList(group.from(), group.main());
    return words.stream().anyMatch(word -> grammar.duty().contains(word.lower()))
        || words.size() > 1
            && words.getLast().tag() == Tag.TO
            && words.stream().anyMatch(word -> word.lemma().equals("have"));
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
    if (!aim(goal)) {
      return;
    }
    owner(goal, draft)
        .ifPresentOrElse(
            owner -> {
              draft.phrases.removeIf(phrase -> phrase.span().equals(goal.span()));
              draft.phrases.removeIf(phrase -> phrase.span().equals(owner.span()));
              draft.subject(owner);
              draft.becomesAim(grammar);
            },
            () -> {
              draft.becomesAim(grammar);
              draft.wholeAim = true;
              draft.aimOfNone = true;
            });
  }

  private boolean aim(NounPhrase goal) {
    Span head = goal.conjuncts().getFirst().head();
    return state.words.stream()
        .filter(word -> word.span().end() == head.end())
        .anyMatch(word -> grammar.aimNouns().contains(word.lemma()));
  }

  /**
   * Whose aim a phrase tells: of the plan, the plan's, its, or what a relative pronoun stands for.
   */
  private Optional<NounPhrase> owner(NounPhrase goal, Draft draft) {
    Span head = goal.conjuncts().getFirst().head();
    List<Word> words =
        state.words.stream().filter(word -> goal.span().contains(word.span())).toList();
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
    if (state.floating == null) {
      state.relativeHead = agreeing(state.relativeHead, draft.verb);
    }
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

  /**
   * a sandbox for companies that train models: companies train, a sandbox trains. What of a phrase
   * the verb is said of, where one end of it is singular and the other plural.
   */
  private NounPhrase agreeing(NounPhrase phrase, VerbGroup group) {
    Word verb = state.words.get(group.from());
    List<Word> words =
        state.words.stream().filter(word -> phrase.span().contains(word.span())).toList();
    if (verb.tag() != Tag.PRESENT || phrase.conjuncts().size() != 1 || words.isEmpty()) {
      return phrase;
    }
    Span head = phrase.conjuncts().getFirst().head();
    Optional<Word> first = words.stream().filter(word -> word.span().end() == head.end()).findAny();
    boolean singular = verb.lower().endsWith("s") && !verb.is("does");
    Tag wanted = singular ? Tag.NOUN : Tag.PLURAL;
    Word last = words.getLast();
    if (verb.is("is") || verb.is("has") || first.isEmpty() || last.tag() != wanted) {
      return phrase;
    }
    return first.get().tag().nominal() && first.get().tag() != wanted
        ? NounPhrase.simple(lastChunk(words), phrase.role())
        : phrase;
  }

  /** The noun that a phrase ends in, with what stands right before it. */
  private static Span lastChunk(List<Word> words) {
    int from = words.size() - 1;
    while (from > 0
        && (words.get(from - 1).tag().nominal()
            || Tag.OPENING_NOUN.contains(words.get(from - 1).tag()))) {
      from--;
    }
    return new Span(words.get(from).span().start(), words.getLast().span().end());
  }
}
