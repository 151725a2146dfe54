package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
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
  private static final Set<Case> ADVERBIAL =
      EnumSet.of(Case.TIME, Case.UNTIL, Case.FROM, Case.IN, Case.AT, Case.BY, Case.WITH);

  private static final String GOAL = Iris.TERMS + "Goal";

  private static final String COMMITMENT = Iris.TERMS + "Commitment";

  /** 멈추기로 약속했다, 바꾸겠다는: what is promised ends before the promise. */
  private static final Pattern PLEDGED = Pattern.compile("(?<deed>[^.]*?(?:기(?=로)|겠다(?=고|는|며)))");

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
    return wanted instanceof RoleSpec.Filler.Open open
        ? of(clause, open, EVENT, reading, discourse)
        : List.of();
  }

  private List<FilledRole> of(
      Clause clause,
      RoleSpec.Filler.Open wanted,
      List<String> none,
      SentenceReading reading,
      Discourse discourse) {
    List<FilledRole> deeds = new ArrayList<>();
    clause
        .previous()
        .map(reading.clauses()::get)
        // 행위를 금지하며 소비자를 보호한다: a goal is the last thing alone.
        .filter(before -> joined(before) && !wanted.classIri().equals(GOAL))
        .ifPresent(before -> deeds.addAll(of(before, wanted, OCCASIONS, reading, discourse)));
    if (wanted.classIri().equals(COMMITMENT) && undergone(clause).isEmpty()) {
      inOwnWords(clause, wanted, reading, discourse).ifPresent(deeds::add);
    }
    for (NounPhrase phrase : undergone(clause)) {
      Optional<Clause> stated = stated(phrase, reading);
      if (stated.isPresent()) {
        deeds.addAll(of(stated.get(), wanted, none, reading, discourse));
      } else {
        filler.fill(phrase, ANYTHING, reading, discourse).stream()
            .filter(object -> !names.calledOne(object.text(), none))
            .forEach(
                object ->
                    deed(object, phrase, clause, wanted, reading, discourse).ifPresent(deeds::add));
      }
    }
    return deeds;
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
      NounPhrase phrase,
      Clause clause,
      RoleSpec.Filler.Open wanted,
      SentenceReading reading,
      Discourse discourse) {
    String name =
        noun(clause.predicate()).map(noun -> object.text() + " " + noun).orElse(object.text());
    List<String> spellings = new ArrayList<>(List.of(name));
    if (wanted.classIri().equals(COMMITMENT)) {
      ownWords(phrase, clause, reading).ifPresent(spellings::add);
    }
    return names
        .open(spellings, wanted.classIri(), discourse)
        .map(entity -> FilledRole.of(entity, object.text()));
  }

  /** 이틀 안에 고치겠다: where nothing is said to be acted on, the pledge is named by its words alone. */
  private Optional<FilledRole> inOwnWords(
      Clause clause, RoleSpec.Filler.Open wanted, SentenceReading reading, Discourse discourse) {
    return clause.phrases().stream()
        .filter(phrase -> ADVERBIAL.contains(phrase.role()))
        .min(Comparator.comparingInt(phrase -> phrase.span().start()))
        .flatMap(first -> ownWords(first, clause, reading))
        .flatMap(
            words ->
                names
                    .open(List.of(words), wanted.classIri(), discourse)
                    .map(entity -> FilledRole.of(entity, words)));
  }

  /** 계정의 채팅을 하루 안에 멈추기, 기기를 모두 바꾸겠다: a pledge is also called as it was given. */
  private static Optional<String> ownWords(
      NounPhrase phrase, Clause clause, SentenceReading reading) {
    Matcher verb = PLEDGED.matcher(reading.text().of(clause.predicate().span()));
    int verbStart = clause.predicate().span().start();
    return verb.lookingAt() && phrase.span().start() < verbStart
        ? Optional.of(
            reading.text().of(new Span(phrase.span().start(), verbStart + verb.end("deed"))))
        : Optional.empty();
  }

  /** The noun that a verb adds to its object: 공유하다 공유, 늘리다 확대; none for 추진하다. */
  private Optional<String> noun(Predicate predicate) {
    List<String> verbs =
        predicate.activeLemmas().isEmpty() ? predicate.lemmas() : predicate.activeLemmas();
    if (verbs.stream()
        .anyMatch(
            verb ->
                lexicon.set("carrying-verb").contains(verb)
                    || lexicon.set("striving").contains(verb))) {
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
}
