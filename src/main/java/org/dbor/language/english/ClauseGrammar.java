package org.dbor.language.english;

import java.util.Set;
import org.dbor.language.Lexicon;

/**
 * What the lexicon says of words that join clauses.
 *
 * @param planning verbs before what is intended: {@code plan to}
 * @param planningNouns nouns before it: {@code a plan to}
 * @param preventing verbs before what does not come about: {@code fail to}
 * @param reporting verbs of saying
 * @param objectControl verbs whose object is to do something: {@code urge firms to}
 * @param conditions words that begin a condition
 * @param from prepositions of a beginning
 * @param until prepositions of an end
 * @param aiming verbs before what something is for: {@code aims to build}
 * @param aims verbs of what is reached then
 * @param aimNouns nouns before it: {@code its goal is to build}
 * @param inverting verbs whose subject may follow: {@code among them were}
 * @param stipulating verbs of a text before a clause of what it lays down
 * @param pledging verbs before a clause of what is promised
 * @param possessives {@code its}, {@code their}
 * @param purposeAims verbs of what something is done for: {@code publish it to build trust}
 * @param introducing verbs of making something, before an infinitive of what for
 * @param purposeless verbs that even then do not say what for: {@code issued it to mark the day}
 * @param plainAims verbs of aims that say nothing else of what they are aims of
 * @param enabling verbs of helping others to do what is aimed at
 * @param duty auxiliaries of what must be done
 * @param containing verbs whose object is a part of their subject
 * @param announcing verbs of saying what one will do
 * @param ownPronouns pronouns by which an organization speaks of itself
 * @param giving verbs with two objects: {@code give users a right}
 * @param firstPerson pronouns of who speaks
 * @param questions words that open what is asked: {@code how, whether}
 * @param barring verbs of keeping somebody from doing something
 * @param naming participles before a name: {@code called, dubbed}
 * @param banning verbs of ruling something out
 * @param cooperating verbs of working together, before what for: {@code teams up with A to open B}
 * @param joining those of several who work together: {@code A and B team up to open C}
 * @param purposeOpeners words before an infinitive that says what for: {@code in order}
 */
record ClauseGrammar(
    Markers markers,
    VerbGroups verbs,
    Phrases phrases,
    Set<String> planning,
    Set<String> planningNouns,
    Set<String> preventing,
    Set<String> reporting,
    Set<String> objectControl,
    Set<String> conditions,
    Set<String> from,
    Set<String> until,
    Set<String> aiming,
    Set<String> aims,
    Set<String> aimNouns,
    Set<String> inverting,
    Set<String> stipulating,
    Set<String> pledging,
    Set<String> possessives,
    Set<String> purposeOpeners,
    Set<String> purposeAims,
    Set<String> introducing,
    Set<String> purposeless,
    Set<String> plainAims,
    Set<String> enabling,
    Set<String> duty,
    Set<String> containing,
    Set<String> announcing,
    Set<String> ownPronouns,
    Set<String> giving,
    Set<String> firstPerson,
    Set<String> questions,
    Set<String> barring,
    Set<String> naming,
    Set<String> banning,
    Set<String> cooperating,
    Set<String> joining) {

  static ClauseGrammar of(Lexicon lexicon) {
    Markers markers = new Markers(lexicon);
    VerbGroups verbs = new VerbGroups(lexicon);
    return new ClauseGrammar(
        markers,
        verbs,
        Phrases.of(lexicon, markers, verbs),
        lexicon.set("planning-verb"),
        lexicon.set("planning-noun"),
        lexicon.set("failing-verb"),
        lexicon.set("reporting-verb"),
        lexicon.set("urging-verb"),
        lexicon.set("condition"),
        lexicon.set("date-from"),
        lexicon.set("date-until"),
        lexicon.set("aiming-verb"),
        lexicon.set("aim"),
        lexicon.set("goal-noun"),
        lexicon.set("inverting-verb"),
        lexicon.set("verb-stipulate"),
        lexicon.set("verb-pledge"),
        lexicon.set("possessive"),
        lexicon.set("purpose-opener"),
        lexicon.set("purpose-aim"),
        lexicon.set("introducing-verb"),
        lexicon.set("purposeless-verb"),
        lexicon.set("plain-aim"),
        lexicon.set("enabling-verb"),
        lexicon.set("duty-auxiliary"),
        lexicon.set("verb-contain"),
        lexicon.set("verb-announce-own"),
        lexicon.set("own-pronoun"),
        lexicon.set("giving-verb"),
        lexicon.set("first-person"),
        lexicon.set("question-word"),
        lexicon.set("barring-verb"),
        lexicon.set("naming-participle"),
        lexicon.set("banning-verb"),
        lexicon.set("verb-cooperate"),
        lexicon.set("verb-cooperate-each"));
  }
}
