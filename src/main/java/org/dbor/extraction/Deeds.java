package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;
import org.dbor.vocabulary.Iris;

/**
 * Names what a clause says is done: its object with the noun of its verb, so that 정보를 공유하기로 is 정보
 * 공유. What is only carried out (개방을 추진하기로), or striven for (보호에 힘쓰기로), is the deed itself.
 */
final class Deeds {
  private static final String MAKE = "하다";
  private static final RoleSpec.Filler.Open ANYTHING =
      new RoleSpec.Filler.Open(Iris.TERMS + "Topic", Optional.empty());
  private static final String GOAL = Iris.TERMS + "Goal";
  private static final String COMMITMENT = Iris.TERMS + "Commitment";
  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");

  /** 협약을 맺고 …하기로 했다: an occasion on which something is agreed, and no part of it. */
  private static final List<String> OCCASIONS =
      Stream.of("Event", "Instrument").map(Iris.TERMS::concat).toList();

  private final PhraseFiller filler;
  private final Names names;
  private final Lexicon lexicon;
  private final Map<String, String> nouns;

  Deeds(PhraseFiller filler, Names names, Lexicon lexicon) {
    this.filler = filler;
    this.names = names;
    this.lexicon = lexicon;
    this.nouns = lexicon.pairs("deed-noun");
  }

  /** What is done in a clause, and in those before it that it is joined to: 늘리고 낮추기로. */
  List<FilledRole> of(
      Clause clause, RoleSpec.Filler wanted, SentenceReading reading, Discourse discourse) {
    if (!(wanted instanceof RoleSpec.Filler.Open open)) {
      return List.of();
    }
    Optional<String> quoted =
        open.classIri().equals(COMMITMENT) ? QuotedPromise.of(clause, reading) : Optional.empty();
    return quoted.isPresent()
        ? filled(quoted.get(), open, discourse).stream().toList()
        : of(clause, open, EVENT, reading, discourse);
  }

  private List<FilledRole> of(
      Clause clause,
      RoleSpec.Filler.Open wanted,
      List<String> none,
      SentenceReading reading,
      Discourse discourse) {
    List<FilledRole> deeds = new ArrayList<>();
    // 공개해야 한다: 공개 is what must be done.
    boolean denied = clause.predicate().negated() && !clause.predicate().obliged();
    if (denied || ordered(clause)) {
      return worded(clause, wanted, reading, discourse).map(List::of).orElse(List.of());
    }
    clause
        .previous()
        .map(reading.clauses()::get)
        // 행위를 금지하며 소비자를 보호한다: a goal is the last thing alone.
        .filter(before -> joined(before) && !wanted.classIri().equals(GOAL))
        .ifPresent(before -> deeds.addAll(of(before, wanted, OCCASIONS, reading, discourse)));
    List<NounPhrase> undergone = undergone(clause);
    if (!clause.predicate().adnominal()
        && (undergone.isEmpty()
            || noun(clause.predicate()).isEmpty() && !carrying(verbs(clause.predicate())))) {
      // 화면을 우리말로 바꾸겠다고 약속했다: the verb has no noun, so its words are taken.
      worded(clause, wanted, reading, discourse).ifPresent(deeds::add);
      return deeds;
    }
    for (NounPhrase phrase : undergone) {
      Optional<Clause> stated = stated(phrase, reading);
      if (stated.isPresent()) {
        deeds.addAll(of(stated.get(), wanted, none, reading, discourse));
      } else {
        List<FilledRole> objects = filler.fill(phrase, ANYTHING, reading, discourse);
        objects.stream()
            .filter(object -> !occasion(object, clause, none))
            .forEach(
                object -> deed(object, clause, wanted, reading, discourse).ifPresent(deeds::add));
        if (objects.isEmpty() && !clause.predicate().adnominal()) {
          // 상담사 두 명을 채용하겠다고: how many has no name of its own.
          worded(clause, wanted, reading, discourse).ifPresent(deeds::add);
        }
      }
    }
    return deeds;
  }

  /** 회의를 열겠다고: an occasion; 대화를 제한하겠다고: a deed, though talks are events, too. */
  private boolean occasion(FilledRole object, Clause clause, List<String> none) {
    return names.calledOne(object.text(), none)
        && (!none.equals(EVENT)
            || verbs(clause.predicate()).stream().anyMatch(lexicon.set("verb-hold")::contains));
  }

  private static boolean ordered(Clause clause) {
    return clause.predicate().lemmas().contains(Predicate.ORDERED);
  }

  private Optional<FilledRole> worded(
      Clause clause, RoleSpec.Filler.Open wanted, SentenceReading reading, Discourse discourse) {
    return DeedWords.of(clause, reading).flatMap(words -> filled(words, wanted, discourse));
  }

  private Optional<FilledRole> filled(
      String words, RoleSpec.Filler.Open wanted, Discourse discourse) {
    return names
        .open(List.of(words), wanted.classIri(), discourse)
        .map(entity -> FilledRole.of(entity, words));
  }

  private boolean joined(Clause clause) {
    Predicate predicate = clause.predicate();
    return lexicon.set("joining-ending").contains(predicate.ending())
        && !predicate.past()
        && !predicate.negated()
        && clause.phrases(Case.SUBJECT).isEmpty();
  }

  /** The object, or what a verb without one is about: 확대에 나서다; of a passive verb the subject. */
  private List<NounPhrase> undergone(Clause clause) {
    boolean passive = !clause.predicate().activeLemmas().isEmpty();
    List<NounPhrase> objects = clause.phrases(passive ? Case.SUBJECT : Case.OBJECT);
    boolean strives =
        clause.predicate().lemmas().stream().anyMatch(lexicon.set("striving")::contains);
    return (objects.isEmpty() && strives ? clause.phrases(Case.AT) : objects)
        .stream().limit(1).toList();
  }

  /** 공개할 것을 약속했다: the clause that 것 stands for. */
  private Optional<Clause> stated(NounPhrase phrase, SentenceReading reading) {
    return lexicon.set("formal-noun").contains(reading.text().of(phrase.last().head()))
        ? reading.clauses().stream()
            .filter(clause -> clause.head().filter(phrase::equals).isPresent())
            .filter(clause -> !clause.predicate().negated())
            .findFirst()
        : Optional.empty();
  }

  private Optional<FilledRole> deed(
      FilledRole object,
      Clause clause,
      RoleSpec.Filler.Open wanted,
      SentenceReading reading,
      Discourse discourse) {
    String name =
        noun(clause.predicate()).map(noun -> object.text() + " " + noun).orElse(object.text());
    List<String> spellings = new ArrayList<>(List.of(name));
    if (wanted.classIri().equals(COMMITMENT)) {
      // 기기를 모두 바꾸겠다: a pledge is also called as it was given.
      DeedWords.of(clause, reading).ifPresent(spellings::add);
    }
    return names
        .open(spellings, wanted.classIri(), discourse)
        .map(entity -> FilledRole.of(entity, object.text()));
  }

  /** The noun that a verb adds to its object: 공유하다 공유, 늘리다 확대; none for 추진하다. */
  private Optional<String> noun(Predicate predicate) {
    List<String> verbs = verbs(predicate);
    if (carrying(verbs)) {
      return Optional.empty();
    }
    String verb = verbs.getFirst();
    return Optional.ofNullable(nouns.get(verb))
        .or(
            () ->
                verb.endsWith(MAKE) && verb.length() > MAKE.length() + 1
                    ? Optional.of(verb.substring(0, verb.length() - MAKE.length()))
                    : Optional.empty());
  }

  private static List<String> verbs(Predicate predicate) {
    return predicate.activeLemmas().isEmpty() ? predicate.lemmas() : predicate.activeLemmas();
  }

  /** 개방을 추진하다, 보호에 힘쓰다: verbs that add nothing to what their noun says. */
  private boolean carrying(List<String> verbs) {
    return verbs.stream()
        .anyMatch(
            verb ->
                lexicon.set("carrying-verb").contains(verb)
                    || lexicon.set("striving").contains(verb));
  }
}
