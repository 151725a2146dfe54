package org.dbor.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Fills roles that a clause leaves to be understood from what was said before. */
final class UnderstoodRoles {
  private static final Set<Case> LEFT_OUT = EnumSet.of(Case.SUBJECT, Case.OBJECT, Case.AT);

  private static final Set<Case> NOMINATIVE = EnumSet.of(Case.TOPIC, Case.SUBJECT, Case.ALSO);
  private static final RoleSpec.Place TOPIC =
      new RoleSpec.Place.InCase(RoleSpec.Where.HERE, Case.TOPIC);

  private static final RoleSpec.Place OBJECT =
      new RoleSpec.Place.InCase(RoleSpec.Where.HERE, Case.OBJECT);

  private static final List<String> ACTORS =
      Stream.of("Organization", "Person", "Country").map(Iris.TERMS::concat).toList();

  private static final String PERSON = Iris.TERMS + "Person";
  private static final String INSTRUMENT = Iris.TERMS + "Instrument";

  private static final List<String> WORKS =
      Stream.of("Measure", "Programme", "Plan", "Initiative").map(Iris.TERMS::concat).toList();

  private static final List<String> COMMITMENT = List.of(Iris.TERMS + "Commitment");
  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");

  /** What a sentence may go on about: works, also those that nobody carries out. */
  static final List<String> WORKS_TOLD =
      Stream.concat(WORKS.stream(), Stream.of(INSTRUMENT)).toList();

  private static final String COPULA = "이다";

  /** 법률안, 개정안, 조례안. */
  private static final String DRAFT = "안";

  private final Names names;

  UnderstoodRoles(Names names) {
    this.names = names;
  }

  /** What was named most of late, where the clause has room for it. */
  List<FilledRole> antecedent(
      RoleSpec spec, Clause clause, SentenceReading reading, Discourse discourse) {
    return vacant(spec, clause)
            && !relative(clause)
            && !tellsOfHead(clause)
            && !aboutWork(spec, reading)
            && !aboutOther(spec, clause, reading)
        ? about(spec, discourse).map(List::of).orElseGet(() -> antecedent(spec, discourse))
        : List.of();
  }

  /** five sessions, which were attended by many: what was attended is told, though by no name. */
  private static boolean tellsOfHead(Clause clause) {
    return clause
        .head()
        .filter(
            head ->
                clause.phrases(Case.OBJECT).stream()
                    .anyMatch(object -> object.span().equals(head.span())))
        .isPresent();
  }

  /** 양성 사업은 …, 협력단이 참여한다: they take part in what the sentence is about, not in an event. */
  private boolean aboutWork(RoleSpec spec, SentenceReading reading) {
    return spec.classes().equals(EVENT)
        && reading.clauses().stream()
            .flatMap(clause -> clause.phrases(Case.TOPIC).stream())
            .map(topic -> reading.text().of(topic.last().head()))
            .anyMatch(topic -> names.calledOne(topic, WORKS));
  }

  /**
   * 축제는 3월에 열리며, 협회가 진행을 돕는다: what the sentence is about is what they help with, though it is no
   * work, and not the work of the sentence before.
   */
  private boolean aboutOther(RoleSpec spec, Clause clause, SentenceReading reading) {
    return spec.places().contains(TOPIC)
        && (!clause.phrases(Case.SUBJECT).isEmpty() || spec.places().contains(OBJECT))
        && reading.clauses().stream()
            .flatMap(one -> one.phrases(Case.TOPIC).stream())
            // 네이버는 장비를 대고 카카오가 진행을 돕는다: whoever acts is none they help with.
            .anyMatch(topic -> !actor(topic, reading));
  }

  private boolean actor(NounPhrase topic, SentenceReading reading) {
    // 도는, 시는, 군은: so a place calls those who govern it.
    return topic.last().head().length() == 1
        || reading
            .atomAtEndOf(topic.last().head())
            .filter(Mention.Named.class::isInstance)
            .filter(named -> names.isA(((Mention.Named) named).entity(), ACTORS))
            .isPresent();
  }

  /** What the text goes on about, or what an answer is about. */
  List<FilledRole> antecedent(RoleSpec spec, Discourse discourse) {
    return goneOnAbout(
            entity -> names.isA(entity, spec.classes()) && told(entity), discourse.recent())
        .map(RecentMention::filling)
        .or(() -> askedAbout(spec, discourse))
        .map(List::of)
        .orElse(List.of());
  }

  /** She promised to raise it. Copies go to mayors: of no promise. */
  private boolean told(Entity entity) {
    return names.of(Korean.CODE) || !names.isA(entity, COMMITMENT);
  }

  /**
   * 간담회를 9차례 열었다: a Korean sentence leaves out what was named most of late, or else what the
   * document tells as news. Drafters held 14 hearings: an English one goes on about the news first.
   */
  private Optional<RecentMention> goneOnAbout(Predicate<Entity> wanted, RecentMentions recent) {
    return names.of(Korean.CODE)
        ? recent.frequent(wanted).or(() -> recent.news(wanted))
        : recent.news(wanted).or(() -> recent.frequent(wanted));
  }

  /** 언제 시행하나요? 7월부터 시행합니다: an answer is about what the document answers questions on. */
  private Optional<FilledRole> askedAbout(RoleSpec spec, Discourse discourse) {
    return discourse
        .askedAbout()
        .filter(asked -> names.isA(asked, spec.classes()))
        .map(asked -> FilledRole.of(asked, asked.label(Korean.CODE)));
  }

  /** The item of a list that its details are about, or what was named last. */
  List<FilledRole> latest(RoleSpec spec, Discourse discourse) {
    return about(spec, discourse)
        .or(
            () ->
                discourse
                    .recent()
                    .latest(entity -> names.isA(entity, told(spec)))
                    .filter(recent -> names.isA(recent.entity(), spec.classes()))
                    .map(RecentMention::filling))
        .or(() -> contest(spec, discourse))
        .map(List::of)
        .orElse(List.of());
  }

  /** 참가 자격: 청소년: a contest that the document announces is run as a programme is. */
  private Optional<FilledRole> contest(RoleSpec spec, Discourse discourse) {
    return discourse
        .recent()
        // 제3회 ‘청소년 영상 공모전’: the text may call it otherwise than the title.
        .latest(event -> contest(event, spec))
        .map(RecentMention::entity)
        .or(() -> discourse.subject().filter(subject -> contest(subject, spec)))
        .map(subject -> FilledRole.of(subject, subject.label(Korean.CODE)));
  }

  private boolean contest(Entity event, RoleSpec spec) {
    return names.isA(event, EVENT)
        && spec.classes().contains(WORKS.get(1))
        && names.contest(event.label(Korean.CODE));
  }

  /**
   * 전략 주요 내용, 지침 주요 내용: what is told of texts alone is told of none where a plan was named last.
   */
  private static List<String> told(RoleSpec spec) {
    return spec.classes().equals(List.of(INSTRUMENT)) ? WORKS_TOLD : spec.classes();
  }

  /** An item is a work whatever works a rule is about: its plan is not meant. */
  private Optional<FilledRole> about(RoleSpec spec, Discourse discourse) {
    return discourse
        .outline()
        .about()
        .filter(
            item ->
                names.isA(item, spec.classes())
                    || contest(item, spec)
                    || names.isA(item, WORKS)
                        && WORKS.stream().anyMatch(work -> spec.classes().contains(work)))
        .map(item -> FilledRole.of(item, item.label(Korean.CODE)));
  }

  /** Who speaks leaves out 저는. */
  private Optional<FilledRole> speaker(RoleSpec spec, Discourse discourse) {
    return discourse
        .speaker()
        .filter(person -> spec.required() && spec.classes().contains(PERSON))
        .map(person -> FilledRole.of(person, person.label(Korean.CODE)));
  }

  /** 규약은 …을 정하고 있다. 광고에 적용되며 …: a sentence goes on about the work that the one before told of. */
  private Optional<FilledRole> goingOn(
      RoleSpec spec, Clause clause, SentenceReading reading, Discourse discourse) {
    // 훌륭한 문서입니다: what something is, is said of a noun of its own.
    boolean work =
        spec.required()
            && spec.filler() instanceof RoleSpec.Filler.Typed
            && clause.predicate().lemmas().stream().noneMatch(lemma -> lemma.endsWith(COPULA))
            && WORKS_TOLD.stream().anyMatch(spec.classes()::contains);
    boolean own =
        spec.places().stream()
            .filter(RoleSpec.Place.InCase.class::isInstance)
            .map(RoleSpec.Place.InCase.class::cast)
            .anyMatch(
                place ->
                    place.where() == RoleSpec.Where.HERE
                        && !clause.phrases(place.role()).isEmpty());
    // A summary will be provided: an English sentence that leaves out who does it means nobody.
    boolean left = names.of(Korean.CODE);
    // 이 대책으로 사기를 막겠습니다: what does it is told.
    return !left
            || !work
            || own
            || !clause.phrases(Case.BY).isEmpty()
            || spentElsewhere(clause, reading)
        ? Optional.empty()
        : discourse.recent().toldBefore(entity -> names.isA(entity, WORKS_TOLD)).stream()
            .filter(named -> names.isA(named.entity(), spec.classes()))
            .findFirst()
            .map(named -> FilledRole.of(named.entity(), named.text()))
            .or(() -> askedAbout(spec, discourse));
  }

  /** 개발에는 30억원을 투입한다: what a sum is spent on is told. */
  private static boolean spentElsewhere(Clause clause, SentenceReading reading) {
    return !clause.phrases(Case.AT).isEmpty()
        && clause.phrases(Case.OBJECT).stream()
            .flatMap(phrase -> reading.atomsIn(phrase.span()).stream())
            .anyMatch(Mention.Money.class::isInstance);
  }

  /** Details leave out the item they are about: {@code 교재 개발 / - 5월부터 시행}. */
  Optional<FilledRole> leftOut(
      RoleSpec spec, Clause clause, SentenceReading reading, Discourse discourse) {
    if (spec.filler() instanceof RoleSpec.Filler.Owner) {
      return Optional.empty();
    }
    return about(spec, discourse)
        .or(() -> speaker(spec, discourse))
        .or(() -> draft(spec, discourse))
        .filter(left -> mayLeaveOut(spec, clause, reading.clauses()))
        .or(
            () ->
                goingOn(spec, clause, reading, discourse)
                    // 온라인 게임에 적용, 협회가 점검: each part of a note has a subject of its own or all have
                    // one.
                    .filter(
                        left ->
                            !clause.predicate().ending().isEmpty()
                                || mayLeaveOut(spec, clause, reading.clauses()))
                    .filter(
                        // 3월 운영을 시작하며, 성과는 대학이 평가한다: a later clause has a subject of its own.
                        left ->
                            mayLeaveOut(
                                spec,
                                clause,
                                reading
                                    .clauses()
                                    .subList(0, reading.clauses().indexOf(clause) + 1))));
  }

  /** 의무를 부과하고 근거를 마련하려는 것임: a draft goes on about itself without a subject. */
  private Optional<FilledRole> draft(RoleSpec spec, Discourse discourse) {
    return discourse
        .subject()
        .filter(
            draft ->
                spec.required()
                    && spec.filler() instanceof RoleSpec.Filler.Typed
                    && spec.classes().contains(INSTRUMENT)
                    && names.isA(draft, spec.classes())
                    && draft.labels().stream().anyMatch(label -> label.text().endsWith(DRAFT)))
        .map(draft -> FilledRole.of(draft, draft.label(Korean.CODE)));
  }

  private static boolean mayLeaveOut(RoleSpec spec, Clause clause, List<Clause> clauses) {
    boolean place =
        spec.places().stream()
            .anyMatch(
                where ->
                    where instanceof RoleSpec.Place.InCase in
                        && in.where() == RoleSpec.Where.HERE
                        && LEFT_OUT.contains(in.role()));
    boolean own =
        clauses.stream()
            // 협회가 내놓은 원칙을 토대로 삼았다: who issued the principles is not what rests on them.
            .flatMap(one -> one.phrases().stream().filter(phrase -> !inner(one, phrase)))
            .anyMatch(phrase -> NOMINATIVE.contains(phrase.role()));
    return place && !own && !clause.predicate().adnominal();
  }

  /** The subject of a clause about its head, which is the subject of no other. */
  private static boolean inner(Clause clause, NounPhrase phrase) {
    return clause.predicate().adnominal()
        && clause.head().isPresent()
        && phrase.role() == Case.SUBJECT;
  }

  /** 자문에 참여했다: what stands in the place of the event is none, so none is left to be understood. */
  private static boolean vacant(RoleSpec spec, Clause clause) {
    return spec.places().stream()
        .filter(RoleSpec.Place.InCase.class::isInstance)
        .map(RoleSpec.Place.InCase.class::cast)
        .filter(place -> place.where() == RoleSpec.Where.HERE && taken(place.role(), spec))
        .allMatch(place -> clause.phrases(place.role()).isEmpty());
  }

  /** 센터를 함께 운영한다: nor is one where the topic may be the object and the clause has an object. */
  private static boolean taken(Case role, RoleSpec spec) {
    return role == Case.AT || role == Case.OBJECT && spec.places().contains(TOPIC);
  }

  /** 89개국이 참여하는 협의체: it is the head that they take part in, known as an event or not. */
  private static boolean relative(Clause clause) {
    return clause.predicate().adnominal() && clause.head().isPresent();
  }
}
