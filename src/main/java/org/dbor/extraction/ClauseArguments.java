package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.NounPhrase;

/**
 * Finds the phrases that stand in a case of a clause, however the sentence is built: a topic may be
 * the subject or the object, a passive verb turns the two round, a relative clause lacks the one
 * that its head is, and a later clause leaves out the subject of the one before.
 */
final class ClauseArguments {
  private static final String GENITIVE = "의 ";
  private static final String PASSIVE = "되다";
  private static final Set<String> MEANS_ENDINGS = Set.of("아", "어", "아서", "어서");

  /** How a clause ends that tells when something else is done. */
  private static final Set<String> CONDITION_ENDINGS =
      Set.of("면", "으면", "다면", "ᆫ다면", "는다면", "라면", "도록", "더라도", "아도", "어도", "자마자", "거든");

  private final Set<String> formalNouns;
  private final Set<String> clauseNouns;
  private final Set<String> intransitive;
  private final Set<String> intentNouns;
  private final Set<String> meansVerbs;
  private final Set<String> happening;

  /**
   * Finds arguments by these words.
   *
   * @param formalNouns nouns that stand for a clause ({@code 것})
   * @param clauseNouns nouns that end a clause with a subject of its own ({@code 가운데})
   * @param intransitive verbs without an object ({@code 참여하다})
   * @param intentNouns nouns for what a work has or is part of ({@code 취지})
   * @param meansVerbs verbs of that by means of which something is done ({@code 후원을 받아})
   * @param happening verbs of an event that takes place ({@code 개막하다})
   */
  ClauseArguments(
      Set<String> formalNouns,
      Set<String> clauseNouns,
      Set<String> intransitive,
      Set<String> intentNouns,
      Set<String> meansVerbs,
      Set<String> happening) {
    this.happening = Set.copyOf(happening);
    this.meansVerbs = Set.copyOf(meansVerbs);
    this.formalNouns = Set.copyOf(formalNouns);
    this.clauseNouns = Set.copyOf(clauseNouns);
    this.intransitive = Set.copyOf(intransitive);
    this.intentNouns = Set.copyOf(intentNouns);
  }

  /** Whether a frame's verb is in its own voice or turned round. */
  enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** Phrases of a case, the nearest to the predicate first. */
  List<NounPhrase> of(Clause clause, Case role, Voice voice, SentenceReading reading) {
    return switch (role) {
      case SUBJECT -> voice == Voice.ACTIVE ? subject(clause, reading) : clause.phrases(Case.AGENT);
      case OBJECT -> voice == Voice.ACTIVE ? object(clause, reading) : undergoer(clause, reading);
      case WITH ->
          Stream.of(Case.WITH, Case.JOINTLY)
              .flatMap(one -> plainly(clause, one, reading).stream())
              .toList();
      // 시민에 대한 조사를 한다: what a noun is about the clause is not.
      case ABOUT -> clause.phrases(role).stream().filter(phrase -> !phrase.modifies()).toList();
      default -> plainly(clause, role, reading);
    };
  }

  private static List<NounPhrase> plainly(Clause clause, Case role, SentenceReading reading) {
    return clause.head().isEmpty()
        ? clause.phrases(role)
        : clause.phrases(role).stream()
            .flatMap(
                phrase ->
                    Stream.concat(
                        Stream.of(phrase), RelativeHeads.eventBefore(phrase, clause, reading)))
            .toList();
  }

  /**
   * What an adnominal clause is said of: its head, and where the sentence says that something is
   * the head, that thing first ({@code 심사제는 유출을 막는 장치다}, {@code 심사제는 유출을 막는 장치로, …}).
   */
  List<NounPhrase> heads(Clause clause, SentenceReading reading) {
    if (clause.head().isEmpty()) {
      return List.of();
    }
    NounPhrase head = clause.head().get();
    List<NounPhrase> heads = new ArrayList<>();
    List<NounPhrase> own = headed(head, reading);
    // 장치로, …: 로 with a comma stands for the copula.
    // 국회를 통과한 ‘안심법’의 후속 조치로: who passed is whose measure it is.
    if (own.size() == 1
        && (head.role() == Case.COMPLEMENT
            || head.role() == Case.BY && head.beforeComma(reading.text().text()))) {
      copulaAround(clause, head, reading)
          .map(around -> topicOf(around, reading))
          .ifPresent(heads::addAll);
    }
    // 원칙을 담은 ‘헌장’의 전문: what is said of a part of it is said of the whole.
    heads.addAll(own);
    return heads;
  }

  /** The clause that holds a head, also where a further relative clause stands between. */
  private static Optional<Clause> copulaAround(
      Clause clause, NounPhrase head, SentenceReading reading) {
    return clause
        .governor()
        .map(reading.clauses()::get)
        .or(
            () ->
                reading.clauses().stream()
                    .skip(reading.clauses().indexOf(clause) + 1L)
                    .filter(later -> !later.predicate().adnominal())
                    .findFirst());
  }

  private List<NounPhrase> topicOf(Clause clause, SentenceReading reading) {
    List<NounPhrase> topic = topic(clause, reading);
    return topic.isEmpty() ? subject(clause, reading) : topic;
  }

  private List<NounPhrase> subject(Clause clause, SentenceReading reading) {
    List<NounPhrase> own = clause.phrases(Case.SUBJECT);
    if (!own.isEmpty()) {
      return clause.head().isEmpty()
          ? own
          : own.stream()
              .flatMap(
                  phrase ->
                      Stream.of(
                              Stream.of(phrase),
                              RelativeHeads.lastOf(phrase, clause, reading),
                              RelativeHeads.eventBefore(phrase, clause, reading))
                          .flatMap(phrases -> phrases))
              .toList();
    }
    if (clause.predicate().adnominal()) {
      return headAsSubject(clause, reading);
    }
    List<NounPhrase> topic = clause.phrases(Case.TOPIC);
    if (!topic.isEmpty()) {
      return topic;
    }
    // 교육부도 포럼을 열었다: beside an object, 도 marks the subject.
    List<NounPhrase> also = clause.phrases(Case.ALSO);
    if (!also.isEmpty() && !clause.phrases(Case.OBJECT).isEmpty()) {
      return also;
    }
    List<NounPhrase> joining = beforeRole(clause, reading);
    if (!joining.isEmpty()) {
      return joining;
    }
    return clause
        .previous()
        .map(reading.clauses()::get)
        .map(
            before ->
                aside(before) || embedded(before) || condition(before, reading)
                    ? about(before, reading)
                    : subject(before, reading))
        .orElseGet(() -> shared(clause, reading));
  }

  /** 군수는 신고가 들어오면 보내겠다고 했다: who sends is whom the sentence is about. */
  private static boolean condition(Clause clause, SentenceReading reading) {
    return CONDITION_ENDINGS.contains(clause.predicate().ending())
        && !clause.phrases(Case.SUBJECT).isEmpty()
        && !about(clause, reading).isEmpty();
  }

  /** 협회가 강사를 보내는 협력사로 참여한다: who joins stands before the clause that tells as what. */
  private static List<NounPhrase> beforeRole(Clause clause, SentenceReading reading) {
    int here = reading.clauses().indexOf(clause);
    return reading.clauses().stream()
        .filter(inner -> inner.governor().filter(governor -> governor == here).isPresent())
        .filter(inner -> inner.head().filter(head -> head.role() == Case.BY).isPresent())
        .filter(inner -> !inner.phrases(Case.OBJECT).isEmpty())
        .map(inner -> inner.phrases(Case.SUBJECT))
        .filter(phrases -> !phrases.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** 시가 길을 여는 계획을 발표했다: what opens the sentence is the subject of both its verbs. */
  private List<NounPhrase> shared(Clause clause, SentenceReading reading) {
    int here = reading.clauses().indexOf(clause);
    return reading.clauses().stream()
        .filter(inner -> inner.governor().filter(governor -> governor == here).isPresent())
        // 장관이 서울에서 열린 회의에서 답했다: what was held is the head, so the subject is left over.
        .filter(
            inner ->
                !inner.phrases(Case.OBJECT).isEmpty()
                    || !inner.predicate().activeLemmas().isEmpty()
                    // 회사가 서울에서 개막하는 박람회에서 앱을 공개한다: what opens is the head.
                    || inner.predicate().lemmas().stream().anyMatch(happening::contains)
                    // 구글이 의회가 낸 강령에 서명했다: one subject is left over.
                    || inner.phrases(Case.SUBJECT).size() > 1)
        // The nearest comes first, and what opens the sentence is the farthest.
        .map(inner -> inner.phrases(Case.SUBJECT))
        .filter(phrases -> !phrases.isEmpty() && opens(phrases.getLast(), reading))
        .map(phrases -> List.of(phrases.getLast()))
        .findFirst()
        .orElse(List.of());
  }

  /** 홍역을 치른 회사가 새 대책을 내놓았다: before what opens a sentence only what modifies it may stand. */
  private static boolean opens(NounPhrase phrase, SentenceReading reading) {
    int before = reading.elements().indexOf(phrase) - 1;
    return before < 0
        || reading.elements().get(before) instanceof org.dbor.language.Predicate predicate
            && predicate.adnominal()
            && reading.clauses().stream()
                .filter(clause -> clause.head().filter(phrase::equals).isPresent())
                .anyMatch(clause -> clause.predicate().equals(predicate));
  }

  /** What the sentence is about, which a clause with a subject of its own may stand before. */
  private static List<NounPhrase> about(Clause clause, SentenceReading reading) {
    return topic(clause, reading, before -> true);
  }

  /** 회사는 원칙이 구호에 그치지 않도록 방안을 냈다: the sentence goes on with its topic. */
  private static boolean embedded(Clause clause) {
    return !clause.phrases(Case.TOPIC).isEmpty()
        && !clause.phrases(Case.SUBJECT).isEmpty()
        && clause.phrases(Case.OBJECT).isEmpty();
  }

  /** 후원을 받아 진행한다, 예산을 들여 짓는다: by what means, and not what is done. */
  private boolean means(Clause clause) {
    return MEANS_ENDINGS.contains(clause.predicate().ending())
        && clause.predicate().lemmas().stream().anyMatch(meansVerbs::contains);
  }

  /** Whose subject is its own: 관계자가 참석한 가운데 포럼을 열었다. */
  private boolean aside(Clause clause) {
    return clauseNouns.contains(clause.predicate().ending());
  }

  /** The head of a relative clause that has an object; 것 stands for what the sentence is about. */
  private List<NounPhrase> headAsSubject(Clause clause, SentenceReading reading) {
    if (clause.head().filter(head -> !formal(head, reading)).isPresent()) {
      // 도는 …에서 마련한 선포식에서 …: whom the sentence is about is who did it.
      return clause.phrases(Case.OBJECT).isEmpty() && !joins(clause)
          ? clause
              .governor()
              .map(reading.clauses()::get)
              .map(around -> around.phrases(Case.TOPIC))
              .orElse(List.of())
          : heads(clause, reading);
    }
    Optional<Clause> around =
        clause.governor().map(reading.clauses()::get).or(() -> copulaAfter(clause, reading));
    return around.map(outer -> subject(outer, reading)).orElse(List.of());
  }

  /** 부처는 사업에 참여할 기업을 모집한다: who takes part is the head. */
  private boolean joins(Clause clause) {
    return clause.predicate().lemmas().stream().anyMatch(intransitive::contains)
        && !clause.phrases(Case.AT).isEmpty();
  }

  private boolean formal(NounPhrase head, SentenceReading reading) {
    return formalNouns.contains(reading.text().of(head.last().head()));
  }

  /** 구체화한 것이다: the copula holds the noun, so the clause has no head. */
  private static Optional<Clause> copulaAfter(Clause clause, SentenceReading reading) {
    int next = reading.clauses().indexOf(clause) + 1;
    return next < reading.clauses().size()
            && reading.clauses().get(next).predicate().lemmas().stream()
                .anyMatch(lemma -> lemma.endsWith("이다"))
        ? Optional.of(reading.clauses().get(next))
        : Optional.empty();
  }

  /** The subject of a passive verb; a relative clause without one modifies it. */
  private List<NounPhrase> undergoer(Clause clause, SentenceReading reading) {
    Optional<NounPhrase> head = clause.head().filter(noun -> !formal(noun, reading));
    return clause.predicate().adnominal()
            && clause.phrases(Case.SUBJECT).isEmpty()
            && head.isPresent()
        ? headed(head.get(), reading)
        : undergone(clause, reading);
  }

  /** 인증제 도입도 포함되었다: 도 takes the place of the particle of what undergoes it. */
  private List<NounPhrase> undergone(Clause clause, SentenceReading reading) {
    List<NounPhrase> also = clause.phrases(Case.ALSO);
    return clause.phrases(Case.SUBJECT).isEmpty()
            && clause.phrases(Case.TOPIC).isEmpty()
            && !also.isEmpty()
        ? also
        : subject(clause, reading);
  }

  private List<NounPhrase> object(Clause clause, SentenceReading reading) {
    List<NounPhrase> own = clause.phrases(Case.OBJECT);
    if (!own.isEmpty()) {
      return own.stream()
          .flatMap(
              phrase ->
                  Stream.of(
                          modified(phrase, reading).stream(),
                          RelativeHeads.lastOf(phrase, clause, reading),
                          RelativeHeads.insideOf(phrase, clause, reading),
                          RelativeHeads.eventBefore(phrase, clause, reading))
                      .flatMap(phrases -> phrases))
          .toList();
    }
    List<NounPhrase> also = clause.phrases(Case.ALSO);
    if (!also.isEmpty()) {
      return also;
    }
    if (clause.predicate().adnominal() && clause.predicate().purpose()) {
      return joint(clause, reading);
    }
    if (clause.predicate().adnominal()) {
      return clause.head().map(head -> headed(head, reading)).orElse(List.of());
    }
    Optional<NounPhrase> shared = sharedHead(clause, reading);
    if (shared.isPresent()) {
      return headed(shared.get(), reading);
    }
    if (QuotedPromise.speechBefore(clause, reading).isPresent()) {
      // 장관은 "…"고 약속했다: what is said is the object, and who says it is none.
      return List.of();
    }
    // 토론회는 협회가 주최했다, 확대는 내년에 추진한다: the topic is the object that the verb lacks.
    List<NounPhrase> topic = topic(clause, reading);
    return topic.isEmpty() || acted(topic, clause, reading)
        ? clause
            .previous()
            .map(reading.clauses()::get)
            // 구축을 마친 뒤 시작한다: what came before had its own object.
            // 협약을 맺었다고 밝혔다: and what is reported has one, which nobody has revealed.
            // 공모전은 피해를 줄이기 위해 시작했다: nor is what something is for done itself.
            .filter(before -> !aside(before) && !before.predicate().reported())
            .filter(before -> !before.predicate().purpose() && !means(before))
            .map(before -> undergone(before, clause, reading))
            .filter(before -> !before.isEmpty())
            .orElse(topic)
        : topic;
  }

  /**
   * 시는 지침을 만들었고 5월부터 시행된다: what was made. 지침은 상한을 정했고 5월부터 적용된다: first what the sentence is about,
   * which may be no work at all.
   */
  private static List<NounPhrase> undergone(Clause before, Clause clause, SentenceReading reading) {
    boolean passive =
        clause.predicate().lemmas().stream().anyMatch(lemma -> lemma.endsWith(PASSIVE));
    List<NounPhrase> objects = before.phrases(Case.OBJECT);
    return passive && !objects.isEmpty()
        ? Stream.concat(about(before, reading).stream(), objects.stream()).toList()
        : objects;
  }

  /** 시가 주최하고 협회가 주관한 포럼: two did it to the head, each with a verb of its own. */
  private static Optional<NounPhrase> sharedHead(Clause clause, SentenceReading reading) {
    boolean acts = !clause.phrases(Case.SUBJECT).isEmpty() && clause.phrases(Case.TOPIC).isEmpty();
    return reading.clauses().stream()
        .skip(reading.clauses().indexOf(clause) + 1L)
        .findFirst()
        .filter(after -> acts && after.predicate().adnominal() && !after.predicate().purpose())
        .filter(after -> !after.phrases(Case.SUBJECT).isEmpty())
        .filter(after -> after.phrases(Case.OBJECT).isEmpty())
        .flatMap(Clause::head);
  }

  /** 차별을 예방하고 없애기 위한 법: what a thing is for is not done to it, but to the object before. */
  private static List<NounPhrase> joint(Clause clause, SentenceReading reading) {
    int here = reading.clauses().indexOf(clause);
    return here == 0 || reading.clauses().get(here - 1).predicate().adnominal()
        ? List.of()
        : reading.clauses().get(here - 1).phrases(Case.OBJECT);
  }

  /** 방안을 보고하고 공개하였다: the topic has acted before, so the object is the one before. */
  private boolean acted(List<NounPhrase> topic, Clause clause, SentenceReading reading) {
    return clause
        .previous()
        .map(reading.clauses()::get)
        .filter(before -> before.phrases(Case.TOPIC).equals(topic))
        .isPresent();
  }

  private static List<NounPhrase> topic(Clause clause, SentenceReading reading) {
    return topic(clause, reading, before -> before.phrases(Case.OBJECT).isEmpty());
  }

  /** The topic of the clause, or of the nearest before it, as long as each may be passed over. */
  private static List<NounPhrase> topic(
      Clause clause, SentenceReading reading, Predicate<Clause> within) {
    List<NounPhrase> own = clause.phrases(Case.TOPIC);
    return own.isEmpty()
        ? clause
            .previous()
            .map(reading.clauses()::get)
            .filter(within)
            .map(before -> topic(before, reading, within))
            .orElse(List.of())
        : own;
  }

  /** 올해 시행된 ‘안심법’의 취지: what came into force is the law, which has the intent. */
  private List<NounPhrase> headed(NounPhrase head, SentenceReading reading) {
    List<NounPhrase> candidates = modified(head, reading);
    String last = reading.text().of(head.conjuncts().getFirst().head()).strip();
    return candidates.size() > 1 && intentNouns.contains(last.substring(last.lastIndexOf(' ') + 1))
        ? candidates.subList(1, candidates.size())
        : candidates;
  }

  /** The head of a relative clause, or of ‘A’의 취지 the noun before 의; only the first of several. */
  private static List<NounPhrase> modified(NounPhrase head, SentenceReading reading) {
    Conjunct first = head.conjuncts().getFirst();
    List<NounPhrase> candidates = new ArrayList<>();
    candidates.add(head);
    reading.atomsIn(first.head()).stream()
        .map(Mention::span)
        .filter(atom -> reading.text().text().startsWith(GENITIVE, atom.end()))
        .findFirst()
        .map(atom -> new Span(first.head().start(), atom.end()))
        .ifPresent(owner -> candidates.add(NounPhrase.simple(owner, head.role())));
    return candidates;
  }
}
