package org.dbor.language.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
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
  private final Markers markers;
  private final VerbGroups verbs;
  private final Phrases phrases;
  private final Set<String> planning;
  private final Set<String> planningNouns;
  private final Set<String> preventing;
  private final Set<String> reporting;
  private final Set<String> objectControl;
  private final Set<String> conditions;
  private final Set<String> from;
  private final Set<String> until;
  private final Set<String> aiming;
  private final Set<String> aims;

  ClauseReader(Lexicon lexicon) {
    this.markers = new Markers(lexicon);
    this.verbs = new VerbGroups(lexicon);
    this.phrases = new Phrases(lexicon, markers, verbs);
    this.planning = lexicon.set("planning-verb");
    this.planningNouns = lexicon.set("planning-noun");
    this.preventing = lexicon.set("failing-verb");
    this.reporting = lexicon.set("reporting-verb");
    this.objectControl = lexicon.set("urging-verb");
    this.conditions = lexicon.set("condition");
    this.from = lexicon.set("date-from");
    this.aiming = lexicon.set("aiming-verb");
    this.aims = lexicon.set("aim");
    this.until = lexicon.set("date-until");
  }

  List<Clause> read(List<Word> words) {
    List<Draft> drafts = new Pass(words).run();
    return drafts.stream().map(draft -> draft.clause(drafts, words)).toList();
  }

  /** A subject whose verb a relative clause keeps waiting. */
  private record Waiting(NounPhrase subject, List<NounPhrase> pending) {}

  private final class Pass {
    private final List<Word> words;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private List<NounPhrase> pending = new ArrayList<>();
    private List<Draft> dangling = new ArrayList<>();
    private NounPhrase floating;
    private boolean floatingAfterBreak;
    private NounPhrase last;
    private NounPhrase relativeHead;
    private Optional<Case> relativeRole = Optional.empty();
    private boolean relative;
    private Draft current;
    private Draft main;
    private boolean comma;
    private boolean conjunction;
    private boolean reported;
    private boolean hypothetical;
    private Optional<Case> marker = Optional.empty();
    private String markerWord = "";
    private String lastMarker = "";
    private int at;

    Pass(List<Word> words) {
      this.words = words;
    }

    List<Draft> run() {
      while (at < words.size()) {
        Word word = words.get(at);
        Optional<VerbGroup> group = verbs.at(words, at);
        Optional<Markers.Marker> marks = markers.at(words, at);
        if (marks.isPresent() && beginsClause(word)) {
          other(word);
        } else if (marks.isPresent() && !beforeRelative(at + marks.get().words().size())) {
          marker(marks.get());
        } else if (marks.isPresent()) {
          relativeRole = Optional.of(marks.get().role());
          at += marks.get().words().size();
        } else if (group.isPresent()) {
          verb(group.get());
        } else if (phrases.starts(words, at)) {
          phrase();
        } else {
          other(word);
        }
      }
      for (Draft draft : dangling) {
        attachDangling(draft, main);
      }
      return drafts;
    }

    /** after the firms signed: a conjunction, where after the meeting is a preposition. */
    private boolean beginsClause(Word word) {
      if (word.tag() != Tag.SUBORDINATOR || !phrases.starts(words, at + 1)) {
        return false;
      }
      int next = phrases.read(words, at + 1, false, true).next();
      while (next < words.size() && words.get(next).tag() == Tag.ADVERB) {
        next++;
      }
      return verbs
          .at(words, next)
          .filter(group -> group.form() == VerbGroup.Form.FINITE)
          .isPresent();
    }

    /** in which, at whom. */
    private boolean beforeRelative(int i) {
      return i < words.size() && words.get(i).tag() == Tag.RELATIVE && !words.get(i).is("that");
    }

    private void other(Word word) {
      at++;
      switch (word.tag()) {
        case RELATIVE -> relative(word);
        case SUBORDINATOR -> subordinate(word);
        case CONJUNCTION -> conjunction = true;
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
        comma = true;
        if (current != null) {
          current.awaitsObject = false;
          if (current.dangling) {
            current = null;
          }
        }
        return;
      }
      if (word.is(Atom.Kind.SPEECH)) {
        comma = true;
        return;
      }
      if (word.is(";") || word.is(":")) {
        flushPending();
        current = null;
        floating = null;
        comma = false;
        conjunction = false;
        relative = false;
      }
    }

    private void relative(Word word) {
      if (last == null) {
        return;
      }
      if (floating != null && (current == null || floatingAfterBreak)) {
        waiting.push(new Waiting(floating, pending));
        pending = new ArrayList<>();
      }
      floating = null;
      relativeHead = last;
      relative = true;
      if (word.is("where") || word.is("when")) {
        relativeRole = Optional.of(word.is("where") ? Case.IN : Case.OTHER);
      }
      comma = false;
      conjunction = false;
    }

    private void subordinate(Word word) {
      boolean complement = word.is("that");
      if (complement && current != null && reporting.contains(current.verb.lemma())) {
        reported = true;
      }
      hypothetical = conditions.contains(word.lower());
      if (!complement) {
        flushPending();
      }
      if (current != null) {
        current.awaitsObject = false;
      }
      current = null;
      floating = null;
      comma = false;
      conjunction = false;
      relative = false;
    }

    /** What stood before a verb that never came belongs to the last clause, or to none. */
    private void flushPending() {
      pending = new ArrayList<>();
    }

    private void marker(Markers.Marker found) {
      at += found.words().size();
      marker = Optional.of(found.role());
      markerWord = String.join(" ", found.words());
      if (!phrases.starts(words, at)) {
        Optional<VerbGroup> gerund =
            verbs.at(words, at).filter(group -> group.form() == VerbGroup.Form.GERUND);
        if (gerund.isEmpty()) {
          marker = Optional.empty();
        }
      }
    }

    // ---- phrases

    private void phrase() {
      boolean afterVerb = current != null && floating == null && !relative;
      boolean opening = marker.isPresent() && current == null && floating == null;
      Phrases.Read read = phrases.read(words, at, afterVerb, !opening);
      NounPhrase phrase = read.phrase();
      boolean date = words.get(at).is(Atom.Kind.DATE);
      boolean item = words.get(at).is(Atom.Kind.ITEM);
      at = read.next();
      lastMarker = marker.isPresent() ? markerWord : "";
      if (marker.isPresent()) {
        Case role = date ? dateRole() : marker.get();
        boolean agent = markerWord.equals("by");
        marker = Optional.empty();
        prepositional(phrase, role, agent && !date);
      } else if (date) {
        prepositional(phrase, dateRoleWithout(), false);
        comma = false;
        conjunction = false;
        return;
      } else if (item) {
        (current == null ? pending : current.phrases).add(phrase.as(Case.ITEMS));
      } else if (quality(phrase)) {
        current.tail = phrase.span().end();
      } else {
        bare(phrase);
      }
      for (NounPhrase held : read.swallowed()) {
        attach(held);
      }
      if (apposition(phrase)) {
        floating = null;
      } else {
        last = phrase;
      }
      comma = false;
      conjunction = false;
    }

    /** keep counters open: an adjective alone after the object. */
    private boolean quality(NounPhrase phrase) {
      return current != null
          && !comma
          && !conjunction
          && floating == null
          && current.has(Case.OBJECT)
          && words.get(at - 1).tag() == Tag.ADJECTIVE
          && words.get(at - 1).span().equals(phrase.span());
    }

    /** A charter, …: what is said of it is said of the name before it. */
    private boolean apposition(NounPhrase phrase) {
      return last != null
          && comma
          && floating == phrase
          && current != null
          && determined(phrase)
          && !verbs
              .at(words, at)
              .filter(group -> group.form() == VerbGroup.Form.FINITE)
              .isPresent();
    }

    private boolean determined(NounPhrase phrase) {
      return words.stream()
          .filter(word -> word.span().start() == phrase.span().start())
          .anyMatch(word -> word.is("a") || word.is("an") || word.is("the"));
    }

    private Case dateRole() {
      if (from.contains(markerWord)) {
        return Case.FROM;
      }
      return until.contains(markerWord) ? Case.UNTIL : dateRoleWithout();
    }

    private Case dateRoleWithout() {
      return Case.TIME;
    }

    private void prepositional(NounPhrase phrase, Case role, boolean agent) {
      Draft holder = current;
      if (agent && holder != null && undergone(holder)) {
        holder.add(phrase, Case.SUBJECT);
        return;
      }
      if (conjunction && floating == null) {
        Draft same = holder;
        while (same != null && !same.has(role)) {
          same = same.governor != null ? same.governor : same.matrix;
        }
        if (same != null) {
          same.merge(phrase, role);
          current = same;
          return;
        }
      }
      attach(phrase.as(role));
      if (holder != null && floating == null) {
        holder.awaitsObject &= role == Case.TIME || role == Case.IN || role == Case.AT;
      }
    }

    private static boolean undergone(Draft draft) {
      return draft.verb.passive() || draft.verb.form() == VerbGroup.Form.PARTICIPLE;
    }

    private void attach(NounPhrase phrase) {
      boolean beforeVerb = current == null || floating != null || relative;
      (beforeVerb ? pending : current.phrases).add(phrase);
    }

    private void bare(NounPhrase phrase) {
      if (relative) {
        floating = phrase;
        return;
      }
      if (current != null && inverted(phrase)) {
        current.subject(phrase);
        current.awaitsObject = false;
        return;
      }
      if (current != null && current.awaitsObject && !comma && !conjunction && floating == null) {
        current.add(phrase, undergone(current) ? Case.BARE : Case.OBJECT);
        current.awaitsObject = false;
        return;
      }
      if (current != null
          && !current.finite()
          && current.has(Case.OBJECT)
          && !comma
          && !conjunction
          && floating == null
          && verbs.at(words, at).filter(g -> g.form() == VerbGroup.Form.FINITE).isEmpty()) {
        // giving countries a start: the second object
        current.tail = phrase.span().end();
        return;
      }
      if (floating == null || current == null && !comma) {
        floating = phrase;
        floatingAfterBreak = current == null || comma || conjunction;
      }
    }

    /** "…", said Jane Roe. */
    private boolean inverted(NounPhrase phrase) {
      return current.subject == null
          && current.finite()
          && reporting.contains(current.verb.lemma())
          && current.awaitsObject;
    }

    // ---- verbs

    private void verb(VerbGroup group) {
      at = group.next();
      switch (group.form()) {
        case FINITE -> finite(group);
        case INFINITIVE -> infinitive(group);
        case PARTICIPLE -> participle(group);
        case GERUND -> gerund(group);
        case BASE -> base(group);
      }
      comma = false;
      conjunction = false;
      marker = Optional.empty();
    }

    private Draft open(VerbGroup group) {
      Draft draft = new Draft(group);
      draft.reported = reported;
      draft.negated |= hypothetical;
      drafts.add(draft);
      return draft;
    }

    private void finite(VerbGroup group) {
      Draft draft = open(group);
      if (relative) {
        relativeClause(draft);
      } else if (floating != null) {
        boolean zeroRelative = current != null && !floatingAfterBreak && last == floating;
        draft.subject(floating);
        if (zeroRelative && current.object().isPresent()) {
          draft.head = current.object().get();
          draft.add(draft.head, Case.OBJECT);
          draft.governor = current;
          draft.awaitsObject = false;
        } else {
          main = draft;
        }
        draft.phrases.addAll(pending);
        pending = new ArrayList<>();
      } else if (!conjunction && !waiting.isEmpty()) {
        Waiting before = waiting.pop();
        draft.subject(before.subject());
        draft.phrases.addAll(before.pending());
        governs(draft, before.subject());
        main = draft;
      } else if (current != null && reinterpreted()) {
        NounPhrase object = current.object().get();
        current.phrases.removeIf(phrase -> phrase.span().equals(object.span()));
        draft.reported |= reporting.contains(current.verb.lemma());
        draft.subject(object);
        main = draft;
      } else {
        Draft sharing = finiteAncestor(current);
        if (comma && conjunction && sharing != null && sharing.head != null) {
          // A relative clause ends at the comma: …, and sets out.
          sharing = finiteAncestor(sharing.governor);
        }
        if (sharing == null) {
          sharing = main;
        }
        if (sharing != null) {
          draft.subject(surface(sharing));
          draft.reported |= sharing.reported;
          if (sharing == main || sharing.governor == null) {
            main = draft;
          } else {
            draft.head = sharing.head;
            draft.governor = sharing.governor;
          }
        } else {
          main = draft;
        }
        draft.phrases.addAll(pending);
        pending = new ArrayList<>();
      }
      for (Draft waiter : dangling) {
        attachDangling(waiter, draft);
      }
      dangling = new ArrayList<>();
      floating = null;
      relative = false;
      current = draft;
    }

    /** What stood between a subject and its verb belongs to that verb's clause. */
    private void governs(Draft draft, NounPhrase subject) {
      for (Draft other : drafts) {
        boolean between =
            other.head == subject || other.matrix != null && other.matrix.head == subject;
        if (other != draft && other.governor == null && between) {
          other.governor = draft;
        }
      }
    }

    /** The ministry said the plan will: the object turns out to be a subject. */
    private boolean reinterpreted() {
      return !comma
          && !conjunction
          && !undergone(current)
          && current.object().isPresent()
          && last != null
          && last.span().equals(current.object().get().span());
    }

    private void relativeClause(Draft draft) {
      draft.governor = current;
      draft.head = relativeHead;
      if (floating != null) {
        draft.subject(floating);
        draft.phrases.addAll(pending);
        pending = new ArrayList<>();
        draft.add(relativeHead, relativeRole.orElse(Case.OBJECT));
        draft.awaitsObject = relativeRole.isPresent();
      } else {
        draft.subject(relativeHead);
      }
      relativeRole = Optional.empty();
    }

    private static NounPhrase surface(Draft draft) {
      return draft.subject;
    }

    private static Draft finiteAncestor(Draft draft) {
      Draft at = draft;
      while (at != null && !at.finite()) {
        at = at.matrix != null ? at.matrix : at.governor;
      }
      return at;
    }

    private void attachDangling(Draft draft, Draft to) {
      draft.dangling = false;
      if (to == null || draft.subject != null) {
        return;
      }
      draft.governor = to;
      if (to.subject != null) {
        draft.subject(to.subject);
      }
    }

    private void infinitive(VerbGroup group) {
      Draft draft = open(group);
      Draft matrix = current;
      int before = group.from() - 1;
      while (before >= 0
          && (words.get(before).tag() == Tag.ADVERB || words.get(before).tag() == Tag.NEGATION)) {
        before--;
      }
      boolean afterVerb =
          matrix != null
              && floating == null
              && (before == matrix.verb.next() - 1 && before >= 0
                  || !matrix.has(Case.OBJECT)
                      && !comma
                      && matrix.finite()
                      && !matrix.verb.passive()
                      && planning.contains(matrix.verb.lemma()));
      if (matrix == null) {
        headed(draft, floating != null ? floating : last, planningNoun());
      } else if (afterVerb || conjunction && !matrix.complements.isEmpty()) {
        control(draft, matrix);
      } else if (conjunction && matrix.matrix != null) {
        control(draft, matrix.matrix);
      } else if (objectControl.contains(matrix.verb.lemma()) && last != null) {
        draft.matrix = matrix;
        draft.subject(last);
        draft.planned = true;
      } else {
        draft.governor = matrix;
        headed(draft, last, planningNoun());
        if (!draft.verb.passive() && matrix.subject != null) {
          draft.subject(matrix.subject);
        }
      }
      current = draft;
    }

    private boolean planningNoun() {
      return at > 0
          && words.subList(0, at).reversed().stream()
              .filter(word -> word.tag().nominal())
              .findFirst()
              .filter(word -> planningNouns.contains(word.lemma()))
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
      draft.planned |= matrix.planned || planning.contains(matrix.verb.lemma());
      draft.aimedAt = aiming.contains(matrix.verb.lemma()) && aims.contains(draft.verb.lemma());
      draft.negated |= matrix.negated || preventing.contains(matrix.verb.lemma());
      draft.phrases.addAll(
          matrix.phrases.stream()
              .filter(phrase -> phrase != matrix.subject)
              .filter(
                  phrase ->
                      phrase.role() == Case.TIME
                          || phrase.role() == Case.FROM
                          || phrase.role() == Case.WITH)
              .toList());
      matrix.complements.add(draft);
    }

    /** … and keep: goes on with an infinitive or a modal before. */
    private void base(VerbGroup group) {
      Draft draft = open(group);
      Draft before = current;
      while (before != null
          && before.verb.form() != VerbGroup.Form.INFINITIVE
          && before.verb.form() != VerbGroup.Form.BASE
          && !before.finite()) {
        before = before.matrix != null ? before.matrix : before.governor;
      }
      if (before == null) {
        current = draft;
        return;
      }
      if (before.matrix != null) {
        control(draft, before.matrix);
      } else {
        draft.subject(before.subject);
        draft.planned |= before.planned;
        draft.negated |= before.negated;
        draft.governor = before.governor;
      }
      floating = null;
      current = draft;
    }

    private void participle(VerbGroup group) {
      Draft draft = open(group);
      NounPhrase head = floating != null ? floating : last;
      if (head == null) {
        draft.dangling = true;
        dangling.add(draft);
        current = draft;
        return;
      }
      if (conjunction && current != null && undergone(current)) {
        // published and distributed
        draft.head = current.head;
        draft.governor = current.governor;
        draft.subject(current.subject);
        current = draft;
        return;
      }
      if (floating != null) {
        waiting.push(new Waiting(floating, pending));
        pending = new ArrayList<>();
        floating = null;
      }
      draft.head = head;
      draft.governor = current;
      draft.subject(head);
      draft.awaitsObject = false;
      current = draft;
    }

    private void gerund(VerbGroup group) {
      Draft draft = open(group);
      Draft before = current;
      if (marker.isPresent()) {
        draft.governor = before;
        if (before != null) {
          draft.subject(before.subject);
          before.complementRole = marker.get();
          before.complements.add(draft);
        } else {
          draft.dangling = true;
          dangling.add(draft);
        }
      } else if (before == null && floating == null) {
        draft.dangling = true;
        dangling.add(draft);
      } else if (before != null && before.awaitsObject && !comma && floating == null) {
        complement(draft, before);
      } else if (conjunction
          && before != null
          && before.matrix != null
          && before.verb.form() == VerbGroup.Form.GERUND) {
        complement(draft, before.matrix);
      } else if (comma || floating == null && last == null) {
        Draft holder = finiteAncestor(before);
        draft.governor = holder;
        if (holder != null) {
          draft.subject(holder.subject);
          draft.planned |= holder.planned;
        }
      } else {
        NounPhrase head = floating != null ? floating : last;
        if (floating != null) {
          waiting.push(new Waiting(floating, pending));
          pending = new ArrayList<>();
          floating = null;
        }
        draft.head = head;
        draft.governor = before;
        boolean among =
            before != null
                && before.verb.lemma().equals("be")
                && before.subject != null
                && lastMarker.equals("among");
        draft.subject(among ? before.subject : head);
      }
      current = draft;
    }

    /** includes expanding classes and opening labs. */
    private void complement(Draft draft, Draft matrix) {
      draft.matrix = matrix;
      draft.subject(matrix.subject);
      matrix.complementRole = Case.OBJECT;
      matrix.complements.add(draft);
    }
  }
}
