package org.dbor.language.english;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dbor.language.Lexicon;

/** The closed classes of English words, from the lexicon. */
final class FunctionWords {
  private final Map<String, Tag> tags = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();
  private final Set<String> determiners;
  private final Set<String> pronouns;
  private final Set<String> objectPronouns;
  private final Set<String> be;
  private final Set<String> have;
  private final Set<String> doForms;
  private final Set<String> nouns;
  private final Set<String> verbs;
  private final Set<String> openers;
  private final Set<String> participles;
  private final Set<String> neverVerbs;
  private final Set<String> neverNouns;
  private final Set<String> particles;
  private final Set<String> bareInfinitive;
  private final Set<String> floating;
  private final Set<String> adjectives;
  private final Set<String> planning;
  private final Set<String> frameVerbs;
  private final Set<String> nounGerunds;
  private final Set<String> reporting;
  private final Set<String> telling;
  private final Set<String> objectControl;
  private final Set<String> attributive;
  private final Set<String> clauseNouns;
  private final Set<String> targeted;

  FunctionWords(Lexicon lexicon) {
    this.determiners = lexicon.set("determiner");
    this.pronouns = lexicon.set("pronoun");
    this.objectPronouns = lexicon.set("object-pronoun");
    this.be = lexicon.set("be-form");
    this.have = lexicon.set("have-form");
    this.doForms = lexicon.set("do-form");
    this.nouns = lexicon.set("mostly-noun");
    this.verbs = lexicon.set("mostly-past");
    this.openers = lexicon.set("clause-opener");
    this.participles = lexicon.set("mostly-participle");
    this.neverVerbs = lexicon.set("never-verb");
    this.particles = lexicon.set("phrasal-particle");
    this.neverNouns = lexicon.set("never-noun");
    this.bareInfinitive = lexicon.set("bare-infinitive-form");
    this.floating = lexicon.set("floating-quantifier");
    this.adjectives = lexicon.set("mostly-adjective");
    this.clauseNouns = lexicon.set("clause-noun");
    this.planning = lexicon.set("planning-verb");
    this.targeted = lexicon.set("target-verb");
    this.attributive = lexicon.set("attributive-adverb");
    this.reporting = lexicon.set("clause-verb");
    this.objectControl = lexicon.set("urging-verb");
    this.telling = lexicon.set("telling-verb");
    this.nounGerunds = lexicon.set("noun-gerund");
    this.frameVerbs = lexicon.formsOfSets("verb-");
    put(lexicon.set("adverb"), Tag.ADVERB);
    put(determiners, Tag.DETERMINER);
    put(pronouns, Tag.PRONOUN);
    put(objectPronouns, Tag.PRONOUN);
    put(lexicon.set("preposition"), Tag.PREPOSITION);
    put(lexicon.set("conjunction"), Tag.CONJUNCTION);
    put(lexicon.set("relative"), Tag.RELATIVE);
    put(lexicon.set("subordinator"), Tag.SUBORDINATOR);
    put(lexicon.set("modal"), Tag.MODAL);
    put(lexicon.set("negation"), Tag.NEGATION);
    put(lexicon.set("number-word"), Tag.NUMBER);
    auxiliary(be, "be");
    auxiliary(have, "have");
    auxiliary(doForms, "do");
  }

  private void put(Set<String> words, Tag tag) {
    words.forEach(word -> tags.put(word, tag));
  }

  private void auxiliary(Set<String> forms, String lemma) {
    for (String form : forms) {
      lemmas.put(form, lemma);
      tags.put(
          form,
          switch (form) {
            case "be", "have", "do" -> Tag.PRESENT;
            case "been", "done" -> Tag.PARTICIPLE;
            case "being", "having", "doing" -> Tag.GERUND;
            case "was", "were", "had", "did" -> Tag.PAST;
            default -> Tag.PRESENT;
          });
    }
  }

  /** Before, when: whether a clause that goes before the main one may open with a word. */
  boolean opensClause(String lower) {
    return tags.get(lower) == Tag.SUBORDINATOR && !lower.equals("that") || openers.contains(lower);
  }

  /** Whether a form before a preposition tells no deed: a ban on ratings based on age. */
  boolean mostlyParticiple(String lower) {
    return participles.contains(lower);
  }

  /** The part of speech of a function word, or null. */
  Tag tag(String lower) {
    return tags.get(lower);
  }

  /** The lemma of an auxiliary, or null. */
  String lemma(String lower) {
    return lemmas.get(lower);
  }

  /** The part of speech that an ambiguous word nearly always has in reports, or null. */
  Tag take(String lower) {
    if (nouns.contains(lower)) {
      return Tag.NOUN;
    }
    if (adjectives.contains(lower)) {
      return Tag.ADJECTIVE;
    }
    return verbs.contains(lower) ? Tag.PAST : null;
  }

  /** Whether what follows a verb with to is a thing, and no deed: applies to. */
  boolean beforeTarget(String lemma) {
    return targeted.contains(lemma);
  }

  /** Whether an infinitive without to may follow. */
  boolean bareInfinitive(String lower) {
    return bareInfinitive.contains(lower);
  }

  /** Whether a word may stand after the subject that it counts: each. */
  boolean floating(String lower) {
    return floating.contains(lower);
  }

  /** Whether a noun is one wherever it stands, though the dictionary has it as a verb: bodies. */
  boolean neverVerb(String lower) {
    return neverVerbs.contains(lower);
  }

  /** Whether a verb is one wherever it stands, though the dictionary has it as a noun: gives. */
  boolean neverNoun(String lower) {
    return neverNouns.contains(lower);
  }

  /** Whether an adverb or preposition may stand before a noun as an adjective: online. */
  boolean attributive(String lower) {
    return attributive.contains(lower);
  }

  /** Whether a verb has a clause of speech after it. */
  boolean reporting(String lemma) {
    return reporting.contains(lemma);
  }

  /** Whether a verb has a person and then a clause of speech after it: tell. */
  boolean telling(String lemma) {
    return telling.contains(lemma);
  }

  /** Whether the object of a verb is to do something: require firms to. */
  boolean objectControl(String lemma) {
    return objectControl.contains(lemma);
  }

  /** Whether a noun has a clause of content after it: their word that. */
  boolean clauseNoun(String lemma) {
    return clauseNouns.contains(lemma);
  }

  /** Whether a form in -ing is mostly a noun: training. */
  boolean nounGerund(String lower) {
    return nounGerunds.contains(lower);
  }

  boolean auxiliary(String lower) {
    return lemmas.containsKey(lower);
  }

  /** Whether a verb says that something is intended. */
  boolean planning(String lemma) {
    return planning.contains(lemma);
  }

  /** Whether a frame of some rule has the verb, of one word or two: require, set out. */
  boolean frameVerb(String lemma) {
    return frameVerbs.contains(lemma);
  }

  /** Whether a word may be the second part of a verb: out, off. */
  boolean particle(String lower) {
    return particles.contains(lower);
  }

  boolean determiner(String lower) {
    return determiners.contains(lower);
  }

  boolean pronoun(String lower) {
    return pronouns.contains(lower);
  }

  boolean objectPronoun(String lower) {
    return objectPronouns.contains(lower);
  }

  /** Whether an auxiliary stands in its base form. */
  boolean base(String lower) {
    return lower.equals("be") || lower.equals("have") || lower.equals("do");
  }

  /** A word that is a finite verb wherever it stands. */
  boolean finite(String lower) {
    Tag tag = tags.get(lower);
    return tag == Tag.MODAL
        || lemmas.containsKey(lower) && !base(lower) && tag != Tag.GERUND && tag != Tag.PARTICIPLE;
  }

  Set<String> beForms() {
    return be;
  }

  Set<String> haveForms() {
    return have;
  }

  Set<String> doForms() {
    return doForms;
  }
}
