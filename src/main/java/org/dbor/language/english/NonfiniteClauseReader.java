package org.dbor.language.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Case;
import org.dbor.language.NounPhrase;

/**
 * Begins the clause of an infinitive, a participle or a gerund: who controls it, what it modifies.
 */
final class NonfiniteClauseReader {
  /** Forms that an infinitive without to may go on from. */
  private static final Set<VerbGroup.Form> OPEN =
      EnumSet.of(VerbGroup.Form.INFINITIVE, VerbGroup.Form.BASE);

  /** Verbs that leave open whether others do what they are helped or asked to do. */
  private static final Set<String> ASKING =
      Set.of("help", "assist", "urge", "encourage", "invite", "ask", "press", "call on");

  private final ClauseGrammar grammar;
  private final ReadingState state;

  NonfiniteClauseReader(ClauseGrammar grammar, ReadingState state) {
    this.grammar = grammar;
    this.state = state;
  }

  void infinitive(VerbGroup group) {
    Draft draft = state.open(group);
    Draft matrix = state.current;
    int before = group.from() - 1;
    while (before >= 0
        && (state.words.get(before).tag() == Tag.ADVERB
            || state.words.get(before).tag() == Tag.NEGATION)) {
      before--;
    }
    boolean afterVerb =
        matrix != null
            && state.floating == null
            && !state.purpose
            && (before == matrix.verb.next() - 1 && before >= 0
                || !matrix.has(Case.OBJECT)
                    && !state.comma
                    && matrix.finite()
                    && !matrix.verb.passive()
                    && grammar.planning().contains(matrix.verb.lemma()));
    boolean coordinated = state.conjunction || state.comma && andToFollows(group);
    Optional<Draft> earlier =
        coordinated && joined(group) ? infinitiveBefore(matrix) : Optional.empty();
    if (state.comingOf != null) {
      headed(draft, state.comingOf, true);
      if (!draft.verb.passive()) {
        draft.subject(state.comingOf);
      }
      state.comingOf = null;
    } else if (matrix == null && state.floating == null && state.last == null) {
      // To curb fraud, the ministry opened a hotline: it waits for the clause it serves.
      draft.dangling = true;
      state.dangling.add(draft);
    } else if (matrix == null) {
      headed(draft, state.floating != null ? state.floating : state.last, planningNoun());
    } else if (coordinated && matrix.matrix == null && (matrix.aimedAt || matrix.wholeAim)) {
      // Its purpose is to give certainty and to reduce costs.
      draft.subject(matrix.subject);
      draft.planned |= matrix.planned;
      draft.sharesAim(matrix, grammar);
    } else if (afterVerb || coordinated && !matrix.complements.isEmpty()) {
      control(draft, matrix);
    } else if (coordinated && matrix.matrix != null) {
      goesOn(draft, matrix);
    } else if (earlier.isPresent()) {
      goesOn(draft, earlier.get());
    } else if (grammar.objectControl().contains(matrix.verb.lemma()) && state.last != null) {
      draft.matrix = matrix;
      draft.subject(state.last);
      draft.planned = true;
      // will help Kenya to introduce it, urged Kenya to adopt it: nobody has or will
      draft.negated |=
          ASKING.contains(matrix.verb.lemma())
              && grammar.introducing().contains(draft.verb.lemma());
      matrix.complements.add(draft);
    } else {
      draft.governor = matrix;
      headed(draft, state.last, planningNoun());
      if (!draft.verb.passive() && matrix.subject != null) {
        draft.subject(matrix.subject);
      }
      // published the charter to build trust
      if (!draft.planned && purpose(draft, matrix)) {
        draft.becomesAim(grammar);
      }
    }
    if (matrix != null && matrix.subject != null && draft.subject == matrix.subject) {
      jointly(draft, matrix);
    }
    state.purpose = false;
    state.current = draft;
  }

  /** teams up with B to open a lab, A and B team up to open it: it is opened with B. */
  private void jointly(Draft draft, Draft matrix) {
    String verb = matrix.verb.lemma();
    if (matrix.has(Case.WITH) && grammar.cooperating().contains(verb)) {
      matrix.phrases.stream()
          .filter(phrase -> phrase.role() == Case.WITH)
          .forEach(draft.phrases::add);
    } else if (matrix.subject.conjuncts().size() > 1 && grammar.joining().contains(verb)) {
      draft.phrases.add(matrix.subject.as(Case.JOINTLY));
    }
  }

  /**
   * to tell users why they were blocked, to offer an appeal: the infinitive that a verb governs, in
   * which a clause may stand.
   */
  private Optional<Draft> infinitiveBefore(Draft current) {
    return state.drafts.subList(0, state.drafts.indexOf(current) + 1).reversed().stream()
        .takeWhile(draft -> draft == current || draft.matrix != null || draft.governor == null)
        .filter(draft -> draft.matrix != null)
        .findFirst();
  }

  /** Whether a comma or a conjunction stands right before a verb. */
  private boolean joined(VerbGroup group) {
    if (group.from() == 0) {
      return false;
    }
    Word before = state.words.get(group.from() - 1);
    return before.tag() == Tag.CONJUNCTION || before.is(",");
  }

  /** A further infinitive that the same verb governs, with the subject of the one before. */
  private void goesOn(Draft draft, Draft before) {
    if (controlledByObject(before)) {
      // requires firms to report breaches and to keep records
      draft.matrix = before.matrix;
      draft.subject(before.subject);
      draft.planned = true;
      before.matrix.complements.add(draft);
    } else {
      control(draft, before.matrix);
    }
  }

  /** to protect A, to give B and to curb C: the list of infinitives ends with and. */
  private boolean andToFollows(VerbGroup group) {
    for (int i = group.next(); i + 1 < state.words.size(); i++) {
      if (state.words.get(i).tag() == Tag.CONJUNCTION && state.words.get(i + 1).tag() == Tag.TO) {
        return true;
      }
    }
    return false;
  }

  /** Whether an infinitive says what something was made for, and not how it goes on. */
  private boolean purpose(Draft draft, Draft matrix) {
    String lemma = draft.verb.lemma();
    return grammar.purposeAims().contains(lemma)
        || grammar.introducing().contains(matrix.verb.lemma())
            && !grammar.purposeless().contains(lemma);
  }

  private boolean planningNoun() {
    return !state.purpose
        && state.at > 0
        && state.words.subList(0, state.at).reversed().stream()
            .filter(word -> word.tag().nominal())
            .findFirst()
            .filter(word -> grammar.planningNouns().contains(word.lemma()))
            .isPresent();
  }

  private void headed(Draft draft, NounPhrase head, boolean planned) {
    draft.head = head;
    draft.planned |= planned;
    if (head != null && draft.verb.passive()) {
      draft.add(head, Case.OBJECT);
      draft.planned = true;
    }
  }

  /** plans to hold: the infinitive has the subject of its verb. */
  private void control(Draft draft, Draft matrix) {
    draft.matrix = matrix;
    draft.subject(matrix.subject);
    draft.planned |= matrix.planned || grammar.planning().contains(matrix.verb.lemma());
    // is designed to build, was enacted to build
    if (grammar.aiming().contains(matrix.verb.lemma())
        || matrix.verb.passive()
            && !grammar.planning().contains(matrix.verb.lemma())
            && purpose(draft, matrix)) {
      draft.becomesAim(grammar);
    }
    draft.negated |= matrix.negated || grammar.preventing().contains(matrix.verb.lemma());
    draft.phrases.addAll(
        matrix.phrases.stream()
            .filter(phrase -> phrase != matrix.subject)
            .filter(
                phrase ->
                    phrase.role() == Case.TIME
                        || phrase.role() == Case.FROM
                        || phrase.role().partner())
            .toList());
    matrix.complements.add(draft);
  }

  /** … and keep: goes on with an infinitive or a modal before. */
  void base(VerbGroup group) {
    Draft draft = state.open(group);
    Draft before = joined(group) ? aroundClause() : state.current;
    while (before != null
        && before.verb.form() != VerbGroup.Form.INFINITIVE
        && before.verb.form() != VerbGroup.Form.BASE
        && !before.finite()) {
      before = before.matrix != null ? before.matrix : before.governor;
    }
    if (before == null) {
      state.current = draft;
      return;
    }
    if (before.dangling && state.last != null && !joined(group)) {
      // To help schools keep records, the city will …
      state.opens(before);
      draft.subject(state.last);
      draft.planned = true;
      draft.governor = before;
      state.floating = null;
      state.current = draft;
      return;
    }
    // will help create trust: as after aims to
    boolean aimed =
        group.from() == before.verb.next() && grammar.aiming().contains(before.verb.lemma());
    if (aimed) {
      control(draft, before);
    } else if (before.verb.negated()
        && group.from() > 0
        && state.words.get(group.from() - 1).is("or")) {
      // pledged not to sell or share data: one thing that is not done
      draft.subject(before.subject);
      draft.negated = true;
      draft.governor = before;
    } else if (before.matrix != null) {
      goesOn(draft, before);
    } else {
      draft.subject(before.subject);
      draft.planned |= before.planned;
      draft.negated |= before.negated;
      draft.governor = before.governor;
      draft.sharesBasis(before);
      draft.duty = before.duty;
      draft.sharesAim(before, grammar);
    }
    state.floating = null;
    state.current = draft;
  }

  /** warn users before they pay, refund victims: what goes on behind a clause inside it. */
  private Draft aroundClause() {
    Draft current = state.current;
    if (current == null || !current.finite() || modal(current)) {
      return current;
    }
    return state.drafts.subList(0, state.drafts.indexOf(current)).reversed().stream()
        .filter(draft -> modal(draft) || OPEN.contains(draft.verb.form()))
        .findFirst()
        .orElse(current);
  }

  private boolean modal(Draft draft) {
    return state.words.get(draft.verb.from()).tag() == Tag.MODAL;
  }

  private static boolean controlledByObject(Draft infinitive) {
    return infinitive.subject != null && infinitive.subject != infinitive.matrix.subject;
  }

  void participle(VerbGroup group) {
    Draft draft = state.open(group);
    NounPhrase head = state.floating != null ? state.floating : state.modifiable();
    if (head == null) {
      draft.dangling = true;
      state.dangling.add(draft);
      state.current = draft;
      return;
    }
    Draft main = Draft.finiteAncestor(state.current);
    if (state.comma && state.conjunction && main != null && main.verb.passive()) {
      // was adopted at a session held in Harbour, and opened for signature
      draft.head = main.head;
      draft.governor = main.governor;
      draft.subject(main.subject);
      state.current = draft;
      return;
    }
    if (state.conjunction && state.current != null && state.current.undergone()) {
      // published and distributed
      draft.head = state.current.head;
      draft.governor = state.current.governor;
      draft.subject(state.current.subject);
      state.current = draft;
      return;
    }
    if (state.floating != null) {
      state.waiting.push(new ReadingState.Waiting(state.floating, state.pending));
      state.pending = new ArrayList<>();
      state.floating = null;
    }
    draft.head = head;
    draft.governor = state.current;
    draft.subject(head);
    // a forum made up of A and B: of belongs to the verb
    draft.awaitsObject = group.lemma().endsWith(" of");
    state.current = draft;
  }

  void gerund(VerbGroup group) {
    Draft draft = state.open(group);
    Draft before = state.current;
    if (state.marker.isPresent()) {
      draft.governor = before;
      if (before != null) {
        draft.subject(before.subject);
        shareTime(draft, before);
        before.complementRole = state.marker.get();
        before.complements.add(draft);
      } else {
        draft.dangling = true;
        state.dangling.add(draft);
      }
    } else if (before == null && state.floating == null) {
      draft.dangling = true;
      state.dangling.add(draft);
    } else if (before != null && before.awaitsObject && !state.comma && state.floating == null) {
      complement(draft, before);
    } else if (state.conjunction
        && before != null
        && before.matrix != null
        && before.verb.form() == VerbGroup.Form.GERUND) {
      complement(draft, before.matrix);
    } else if (state.comma && (before != null || state.floating == null)
        || state.floating == null && state.last == null) {
      Draft holder = Draft.finiteAncestor(before);
      draft.governor = holder;
      if (holder != null) {
        draft.subject(holder.subject);
        draft.planned |= holder.planned;
      }
    } else {
      NounPhrase head = state.floating != null ? state.floating : state.last;
      if (state.floating != null) {
        state.waiting.push(new ReadingState.Waiting(state.floating, state.pending));
        state.pending = new ArrayList<>();
        state.floating = null;
      }
      draft.head = head;
      draft.governor = before;
      boolean among =
          before != null
              && before.verb.lemma().equals("be")
              && before.subject != null
              && state.lastMarker.equals("among");
      draft.subject(among ? before.subject : head);
    }
    state.current = draft;
  }

  /** On Monday it made history by adopting the charter: the day is that of both. */
  private static void shareTime(Draft draft, Draft before) {
    before.phrases.stream()
        .filter(phrase -> phrase.role() == Case.TIME)
        .forEach(draft.phrases::add);
  }

  /** includes expanding classes and opening labs. */
  private void complement(Draft draft, Draft matrix) {
    draft.matrix = matrix;
    if (!grammar.containing().contains(matrix.verb.lemma())) {
      // The plan involves opening labs: who opens them is not said.
      draft.subject(matrix.subject);
    }
    matrix.complementRole = Case.OBJECT;
    matrix.complements.add(draft);
  }
}
