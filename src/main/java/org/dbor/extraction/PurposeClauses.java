package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;

/**
 * Tells which clauses say what a work is for by the noun they modify and what is said of it: {@code
 * 유출을 막는 데 힘쓴다}, {@code 유출을 막자는 취지다}, {@code 유출을 막는 것이 핵심이다}, {@code 유출을 막는 역할을 한다}, {@code 유출을
 * 막으려는 조치다}.
 */
final class PurposeClauses {
  private static final String BOUND = "데";
  private static final String THING = "것";
  private static final String COPULA = "이다";

  private static final Pattern MEANT =
      Pattern.compile(
          "(?:[가-힣]+ )?[가-힣]+(?:(?:려는|기 위한|고자 하는) 것|기 위함|기 위해서|기 위해|고자 함)"
              + "(?:임|이다|입니다|이며|이고|이었다|이라고|이라는|였다|라고|라는|다)");

  /** 막는 것이다, 막는 데 있다: what the purpose is, said without a word for it. */
  private static final Pattern THAT_IS =
      Pattern.compile("(?:[가-힣]+ )?[가-힣]+는 (?:것(?:임|이다|입니다|이라고|이었다)|데 있)");

  /** The ending between clauses that share what they are the purpose of. */
  private static final String AND = "고";

  /** Where a work stands in what is said of its purpose: 이 대책으로 …을 막자는 취지다. */
  private static final List<Case> WORK_PLACES =
      List.of(Case.TOPIC, Case.SUBJECT, Case.ALSO, Case.BY);

  private final Lexicon lexicon;

  PurposeClauses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Where the work stands whose purpose a clause tells.
   *
   * @param phrases that may name it
   * @param untold whether the sentence names nobody and nothing that it could be said of
   */
  record Told(List<NounPhrase> phrases, boolean untold) {}

  /** The work's place; empty if the clause tells no purpose. */
  Optional<Told> works(Clause clause, SentenceReading reading) {
    if (clause.predicate().ending().equals(AND) && clause.phrases(Case.SUBJECT).isEmpty()) {
      return clause.next().map(reading.clauses()::get).flatMap(next -> works(next, reading));
    }
    if (meant(clause, reading)) {
      List<NounPhrase> about = new ArrayList<>(clause.phrases(Case.TOPIC));
      about.addAll(clause.phrases(Case.ALSO));
      reading.clauses().stream()
          .filter(is -> is.predicate().span().start() >= clause.predicate().span().end())
          .findFirst()
          .ifPresent(is -> about.addAll(topicsOfCopula(is)));
      about.addAll(topicsBefore(clause, reading));
      about.addAll(reasoned(about, reading));
      return Optional.of(new Told(about, about.isEmpty()));
    }
    List<NounPhrase> reasoned = stated(clause, reading);
    if (!reasoned.isEmpty()) {
      return Optional.of(new Told(reasoned, false));
    }
    if (!clause.predicate().adnominal() || clause.predicate().past()) {
      return Optional.empty();
    }
    return clause
        .head()
        .flatMap(
            head ->
                clause
                    .governor()
                    .map(reading.clauses()::get)
                    .filter(around -> purpose(head, around, reading))
                    .map(around -> told(clause, head, around, reading)));
  }

  /** 차별을 막으려는 것임: a notice says so why the text that it gives was made. */
  private static boolean meant(Clause clause, SentenceReading reading) {
    return clause.phrases(Case.SUBJECT).isEmpty()
        && MEANT
            .matcher(reading.text().text())
            .region(clause.predicate().span().start(), reading.text().length())
            .lookingAt();
  }

  /** 계획은 불편을 덜기 위함이다: the topic stands with 이다. */
  private static List<NounPhrase> topicsOfCopula(Clause clause) {
    return clause.predicate().lemmas().equals(List.of(COPULA))
        ? clause.phrases(Case.TOPIC)
        : List.of();
  }

  /** 대책을 세운 취지는 유출을 막는 것이다: the noun says whose purpose the sentence tells. */
  private List<NounPhrase> stated(Clause clause, SentenceReading reading) {
    return THAT_IS
            .matcher(reading.text().text())
            .region(clause.predicate().span().start(), reading.text().length())
            .lookingAt()
        ? reasoned(clause.phrases(Case.TOPIC), reading)
        : List.of();
  }

  /** 대책을 세운 까닭은, 대책이 나온 것은: the work that somebody had reason to make. */
  private List<NounPhrase> reasoned(List<NounPhrase> about, SentenceReading reading) {
    return about.stream()
        .filter(phrase -> lexicon.set("reason-noun").contains(lastWord(phrase, reading)))
        .flatMap(
            phrase ->
                reading.clauses().stream()
                    .filter(made -> made.head().filter(phrase::equals).isPresent()))
        .flatMap(
            made ->
                Stream.concat(
                    made.phrases(Case.OBJECT).stream(), made.phrases(Case.SUBJECT).stream()))
        .toList();
  }

  private Told told(Clause clause, NounPhrase head, Clause around, SentenceReading reading) {
    List<NounPhrase> found = new ArrayList<>();
    WORK_PLACES.forEach(place -> found.addAll(around.phrases(place)));
    found.addAll(around.phrases(Case.COMPLEMENT));
    found.addAll(topicsBefore(around, reading));
    found.remove(head);
    // 대책을 내놓은 것도 유출을 막기 위한 취지다: the topic may stand with the purpose.
    found.addAll(reasoned(clause.phrases(Case.TOPIC), reading));
    found.addAll(reasoned(clause.phrases(Case.ALSO), reading));
    found.addAll(reasoned(found, reading));
    found.addAll(owners(found, reading));
    // 막는 데 방점이 찍혔다: the noun of the purpose is no subject of its own.
    boolean untold =
        found.stream()
            .allMatch(
                phrase -> lexicon.set("purpose-noun").contains(reading.text().of(phrase.span())));
    return new Told(found, untold);
  }

  /** 줄이는 것이 지침의 핵심이다, 줄이는 데 특위의 목표가 있다: whose purpose it is. */
  private List<NounPhrase> owners(List<NounPhrase> phrases, SentenceReading reading) {
    return phrases.stream()
        .filter(phrase -> lexicon.set("purpose-noun").contains(lastWord(phrase, reading)))
        .flatMap(
            phrase -> {
              Span whole = phrase.last().head();
              int end = reading.text().of(whole).lastIndexOf("의 ");
              return end > 0
                  ? Stream.of(
                      NounPhrase.simple(
                          new Span(whole.start(), whole.start() + end), phrase.role()))
                  : Stream.empty();
            })
        .toList();
  }

  /** 망은 포털을 통해 운영되고, 소비자를 지키는 역할을 한다: what the sentence goes on about. */
  private static List<NounPhrase> topicsBefore(Clause around, SentenceReading reading) {
    return Stream.iterate(
            around.previous(),
            Optional::isPresent,
            before -> reading.clauses().get(before.get()).previous())
        .map(before -> reading.clauses().get(before.get()))
        .flatMap(before -> before.phrases(Case.TOPIC).stream())
        .toList();
  }

  private boolean purpose(NounPhrase head, Clause around, SentenceReading reading) {
    String noun = lastWord(head, reading);
    List<String> verbs = around.predicate().lemmas();
    boolean copula = verbs.stream().anyMatch(verb -> verb.endsWith(COPULA));
    if (noun.equals(BOUND)) {
      return said(verbs, "verb-strive-for");
    }
    if (noun.equals(THING)) {
      return copula
          && around.phrases(Case.COMPLEMENT).stream()
              .map(phrase -> lastWord(phrase, reading))
              .anyMatch(lexicon.set("purpose-noun")::contains);
    }
    if (lexicon.set("task-noun").contains(noun)) {
      return said(verbs, "verb-fulfil");
    }
    Set<String> purposes = lexicon.set("purpose-noun");
    boolean stated =
        copula
            && Stream.of(Case.COMPLEMENT, Case.IN)
                .anyMatch(place -> around.phrases(place).contains(head));
    boolean led = head.role() == Case.BY || head.role() == Case.IN;
    return purposes.contains(noun) && (stated || led)
        // 유출을 막는 ‘안심 대책’이다: what has a name is what the sentence is about.
        || stated
            && lexicon.set("work-noun-alone").contains(noun)
            && reading.atomsIn(head.span()).isEmpty();
  }

  private boolean said(List<String> verbs, String set) {
    return verbs.stream().anyMatch(lexicon.set(set)::contains);
  }

  private static String lastWord(NounPhrase phrase, SentenceReading reading) {
    String text = reading.text().of(phrase.last().head()).strip();
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
