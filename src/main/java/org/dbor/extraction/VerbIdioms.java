package org.dbor.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;

/** Verbs that are more than their one word: 문을 열다. */
final class VerbIdioms {
  private static final Set<Case> IDIOMATIC = EnumSet.of(Case.OBJECT, Case.BY, Case.AT);

  /** How rules call what is only going to be done. */
  private static final String COMING = "will ";

  /** How rules call what is done to something by nobody told. */
  private static final String UNDERGONE = "undergo ";

  private VerbIdioms() {}

  /** 만들어졌다: where the passive is written with the verb itself, the verb is not its own. */
  static List<String> ownVoice(Clause clause, SentenceReading reading) {
    return verbs(clause, reading).stream()
        .filter(verb -> !clause.predicate().activeLemmas().contains(verb))
        .toList();
  }

  /** The verb, and open its doors: with a phrase after it it may be one of the lexicon. */
  private static List<String> verbs(Clause clause, SentenceReading reading) {
    List<String> lemmas = clause.predicate().lemmas();
    List<String> verbs = new ArrayList<>(lemmas);
    if (lemmas.stream().allMatch(lemma -> latin(lemma.charAt(0)))) {
      coming(clause, verbs);
      undergone(clause, verbs);
    }
    for (NounPhrase phrase : clause.phrases()) {
      if (IDIOMATIC.contains(phrase.role())) {
        verbs.addAll(idioms(phrase, clause, reading));
      }
      verbs.addAll(withPreposition(phrase, clause, reading));
    }
    return verbs;
  }

  /** will launch: of what is only going to be done other rules speak than of what was done. */
  private static void coming(Clause clause, List<String> verbs) {
    if (clause.predicate().planned()) {
      clause.predicate().lemmas().forEach(verb -> verbs.add(COMING + verb));
      verbs.add(COMING + "do");
    }
  }

  /** Banks are covered: what is done to somebody, by whom it is not told. */
  private static void undergone(Clause clause, List<String> verbs) {
    int verb = clause.predicate().span().start();
    if (clause.head().isEmpty()
        && clause.phrases(Case.SUBJECT).isEmpty()
        && clause.phrases(Case.OBJECT).stream().anyMatch(phrase -> phrase.span().end() <= verb)) {
      clause.predicate().lemmas().forEach(lemma -> verbs.add(UNDERGONE + lemma));
    }
  }

  /** Put it into practice, are on the bill: the verb with a preposition and its noun. */
  private static List<String> withPreposition(
      NounPhrase phrase, Clause clause, SentenceReading reading) {
    int before = phrase.span().start() - 2;
    if (before < 0 || !latin(reading.text().text().charAt(before))) {
      // Every phrase of every clause is asked, and in Korean none is such.
      return List.of();
    }
    String word = lastWord(reading.text().text().substring(0, before + 1));
    if (word.isEmpty() || !word.chars().allMatch(VerbIdioms::latin)) {
      return List.of();
    }
    String noun = lastWord(reading.text().of(phrase.last().head()));
    return clause.predicate().lemmas().stream()
        .map(verb -> verb + " " + word + " " + noun)
        .toList();
  }

  private static boolean latin(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static List<String> idioms(NounPhrase phrase, Clause clause, SentenceReading reading) {
    String noun =
        lastWord(reading.text().of(phrase.last().head()))
            + reading.text().restOfWord(phrase.span().end());
    return clause.predicate().lemmas().stream().map(verb -> verb + " " + noun).toList();
  }

  /** Open doors: the one word that is part of the verb fills no role. */
  static boolean partOfVerb(
      NounPhrase phrase, Clause clause, Rule.ClauseRule rule, SentenceReading reading) {
    return IDIOMATIC.contains(phrase.role())
        && clause.phrases().contains(phrase)
        && phrase.conjuncts().size() == 1
        && reading.text().of(phrase.span()).indexOf(' ') < 0
        && idioms(phrase, clause, reading).stream().anyMatch(rule.verbs()::contains);
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
