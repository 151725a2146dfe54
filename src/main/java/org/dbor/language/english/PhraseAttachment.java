package org.dbor.language.english;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.NounPhrase;

/**
 * Says to which clause a phrase belongs, and in which case: by its preposition, by the verb last
 * read, by what is still to come.
 */
final class PhraseAttachment {
  /** Phrases that may stand between a verb and its object: has as its goal a fair society. */
  private static final Set<Case> KEEPS_OBJECT = EnumSet.of(Case.TIME, Case.IN, Case.AT, Case.AS);

  private static final Set<Case> PLACES = EnumSet.of(Case.AT, Case.IN);

  private final ClauseGrammar grammar;
  private final ReadingState state;

  PhraseAttachment(ClauseGrammar grammar, ReadingState state) {
    this.grammar = grammar;
    this.state = state;
  }

  void phrase() {
    if (dayOfWhat()) {
      return;
    }
    // To meet these needs, A and B will …: after the comma the sentence begins.
    boolean begins =
        state.comma
            && state.current != null
            && state.current.verb.from() == 0
            && state.words.getFirst().is("to");
    // At the forum, held in May, A and B …: after the comma comes the subject of the sentence.
    begins |= state.comma && state.current != null && state.main == null && !state.current.finite();
    boolean afterVerb =
        state.current != null && state.floating == null && !state.relative && !begins;
    boolean opening = state.marker.isPresent() && state.current == null && state.floating == null;
    Phrases.Read read = grammar.phrases().read(state.words, state.at, afterVerb, !opening);
    NounPhrase phrase = read.phrase();
    boolean date = state.words.get(state.at).is(Atom.Kind.DATE);
    boolean item = state.words.get(state.at).is(Atom.Kind.ITEM);
    boolean whereabouts = whereabouts(read);
    state.at = read.next();
    state.lastMarker = state.marker.isPresent() ? state.markerWord : "";
    state.lastRole = state.marker.orElse(Case.BARE);
    if (state.marker.isPresent()) {
      Case role = date ? dateRole() : state.marker.get();
      boolean agent = state.markerWord.equals("by");
      state.marker = Optional.empty();
      prepositional(phrase, role, agent && !date);
    } else if (date) {
      prepositional(phrase, dateRoleWithout(), false);
      state.comma = false;
      state.conjunction = false;
      return;
    } else if (item) {
      (state.current == null ? state.pending : state.current.phrases).add(phrase.as(Case.ITEMS));
    } else if (whereabouts || quality(phrase)) {
      state.current.tail = phrase.span().end();
    } else {
      bare(phrase);
    }
    for (NounPhrase held : read.swallowed()) {
      // the rapporteur on the right to privacy will issue: whom a subject ends in receives nothing
      if (state.floating != phrase || held.role() != Case.TARGET) {
        state.attach(held);
      }
    }
    if (apposition(phrase)) {
      state.floating = null;
    } else {
      state.last = phrase;
    }
    state.comma = false;
    state.conjunction = false;
  }

  /**
   * at last Friday's workshop, attended yesterday's briefing: the day is told, and what stood
   * before it goes on to the noun.
   */
  private boolean dayOfWhat() {
    int next = state.at + 1;
    boolean owns =
        state.words.get(state.at).is(Atom.Kind.DATE)
            && next < state.words.size()
            && state.words.get(next).tag() == Tag.POSSESSIVE;
    if (owns && !state.words.get(state.at).lower().endsWith("year")) {
      // last year's festival: which of several is meant, and hardly when anything is done
      state.attach(NounPhrase.simple(state.words.get(state.at).span(), Case.TIME));
    }
    if (owns) {
      state.at += 2;
    }
    return owns;
  }

  /** at Harbour Hall, Leeds, on Monday: the town that a place is in, between commas. */
  private boolean whereabouts(Phrases.Read read) {
    return state.current != null
        && state.comma
        && !state.conjunction
        && state.floating == null
        && PLACES.contains(state.lastRole)
        && read.next() == state.at + 1
        && state.words.get(state.at).is(Atom.Kind.NOUN)
        && (read.next() == state.words.size() || state.words.get(read.next()).is(","));
  }

  /** keep counters open: an adjective alone after the object. */
  private boolean quality(NounPhrase phrase) {
    return state.current != null
        && !state.comma
        && !state.conjunction
        && state.floating == null
        && state.current.has(Case.OBJECT)
        && state.words.get(state.at - 1).tag() == Tag.ADJECTIVE
        && state.words.get(state.at - 1).span().equals(phrase.span());
  }

  /** A charter, …: what is said of it is said of the name before it. */
  private boolean apposition(NounPhrase phrase) {
    return state.last != null
        && state.comma
        && state.floating == phrase
        && state.current != null
        && determined(phrase)
        && !grammar
            .verbs()
            .at(state.words, state.at)
            .filter(group -> group.form() == VerbGroup.Form.FINITE)
            .isPresent();
  }

  private boolean determined(NounPhrase phrase) {
    return state.words.stream()
        .filter(word -> word.span().start() == phrase.span().start())
        .anyMatch(word -> word.is("a") || word.is("an") || word.is("the"));
  }

  private Case dateRole() {
    if (grammar.from().contains(state.markerWord)) {
      return Case.FROM;
    }
    return grammar.until().contains(state.markerWord) ? Case.UNTIL : dateRoleWithout();
  }

  private Case dateRoleWithout() {
    return Case.TIME;
  }

  private void prepositional(NounPhrase phrase, Case role, boolean agent) {
    if (named(state.current)) {
      state.current = state.current.governor;
    }
    Draft holder = state.current;
    if (agent && holder != null && holder.undergone()) {
      holder.add(phrase, Case.SUBJECT);
      return;
    }
    if (state.conjunction && state.floating == null) {
      Draft same = holder;
      while (same != null && !same.has(role)) {
        same = same.governor != null ? same.governor : same.matrix;
      }
      if (same != null) {
        same.merge(phrase, role);
        state.current = same;
        return;
      }
    }
    state.attach(phrase.as(role));
    if (holder != null && state.floating == null) {
      holder.awaitsObject &= KEEPS_OBJECT.contains(role);
    }
  }

  /** opened a hotline called SafeLine in March: it is not called so in March. */
  private boolean named(Draft draft) {
    return draft != null
        && draft.head != null
        && draft.governor != null
        && grammar.naming().contains(state.words.get(draft.verb.main()).lower());
  }

  private void bare(NounPhrase phrase) {
    if (state.relative) {
      state.floating = phrase;
      return;
    }
    if (state.current != null && inverted(phrase)) {
      state.current.subject(phrase);
      state.current.awaitsObject = false;
      state.current.openers.forEach(opener -> opener.joins(state.current));
      return;
    }
    if (fronted(phrase)) {
      state.fronted = state.floating;
      state.floating = phrase;
      return;
    }
    if (state.current != null && given(phrase)) {
      state.current.becomesRecipient();
      state.current.add(phrase, Case.OBJECT);
      state.current.awaitsObject = false;
      return;
    }
    if (state.current != null
        && state.current.awaitsObject
        && !state.comma
        && !state.conjunction
        && state.floating == null) {
      state.current.add(phrase, state.current.undergone() ? Case.BARE : Case.OBJECT);
      state.current.awaitsObject = false;
      return;
    }
    if (state.current != null && shifted(phrase)) {
      state.current.add(phrase, Case.OBJECT);
      return;
    }
    if (state.current != null
        && !state.current.finite()
        && state.current.has(Case.OBJECT)
        && !state.comma
        && !state.conjunction
        && state.floating == null
        && grammar
            .verbs()
            .at(state.words, state.at)
            .filter(g -> g.form() == VerbGroup.Form.FINITE)
            .isEmpty()) {
      // giving countries a start: the second object
      state.current.tail = phrase.span().end();
      return;
    }
    // A year in the making, the plan takes effect: what stands right before the verb.
    if (state.floating == null
        || state.current == null
            && (!state.comma || grammar.verbs().finiteAt(state.words, state.at))) {
      state.floating = phrase;
      state.floatingAfterBreak = state.current == null || state.comma || state.conjunction;
    }
  }

  /**
   * gives users a right, users are given a right: what stands right after whom it is given to is
   * what is given.
   */
  private boolean given(NounPhrase phrase) {
    Draft current = state.current;
    List<NounPhrase> objects =
        current.phrases.stream().filter(other -> other.role() == Case.OBJECT).toList();
    boolean recipient =
        objects.size() == 1
            && (current.verb.passive()
                ? begins(phrase, current.verb.next())
                : state.last != null && objects.getFirst().span().equals(state.last.span()));
    return recipient
        && grammar.giving().contains(current.verb.lemma())
        && current.head == null
        && !state.comma
        && !state.conjunction
        && state.floating == null
        && !state.pronoun(phrase)
        && !grammar.verbs().finiteAt(state.words, state.at);
  }

  private boolean begins(NounPhrase phrase, int word) {
    return word < state.words.size()
        && state.words.get(word).span().start() == phrase.span().start();
  }

  /** published for comment the Draft Code: a name that comes late, after what is shorter. */
  private boolean shifted(NounPhrase phrase) {
    return state.current.finite()
        && !state.current.undergone()
        && !state.current.has(Case.OBJECT)
        && state.current.complements.isEmpty()
        && state.current.verb.next() < state.at
        && state.lastRole == Case.BARE
        && !state.comma
        && !state.conjunction
        && state.floating == null
        && state.words.stream()
            .anyMatch(
                word ->
                    word.is(Atom.Kind.NOUN)
                        && word.capitalized()
                        && phrase.span().contains(word.span()))
        && !grammar.verbs().finiteAt(state.words, state.at);
  }

  /** Such a register we …: what stood before a pronoun is no subject. */
  private boolean fronted(NounPhrase phrase) {
    return state.current == null
        && state.floating != null
        && !state.comma
        && !state.conjunction
        && state.pronoun(phrase)
        && !state.pronoun(state.floating);
  }

  /** "…", said Jane Roe; among them were A and B. */
  private boolean inverted(NounPhrase phrase) {
    return state.current.subject == null
        && state.current.finite()
        && (grammar.reporting().contains(state.current.verb.lemma())
            || grammar.inverting().contains(state.current.verb.lemma())
                && !state.current.verb.passive()
                && state.main == state.current)
        && state.current.awaitsObject;
  }
}
