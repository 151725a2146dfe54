package org.dbor.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.extraction.ClauseArguments.Voice;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/** Matches case frames against the clauses of a sentence. */
final class ClauseRuleMatcher {
  private static final String MEANS = "implementedThrough";
  private static final RoleSpec.Place ITEMS =
      new RoleSpec.Place.InCase(RoleSpec.Where.HERE, Case.ITEMS);

  private static final String BUILDS_ON = "buildsOn";
  private static final String INCLUDES = "includesMeasure";

  /** What the topic of a sentence may be that later sentences go on about. */
  private static final RoleSpec.Filler ANY_WORK =
      new RoleSpec.Filler.Typed(UnderstoodRoles.WORKS_TOLD, false, false);

  /** 통계에 따르면 cites, 법에 따라 does not. */
  private static final Pattern RULED_BY = Pattern.compile("\\s*(?:따라|따른|의거|의해)");

  private final PhraseFiller filler;
  private final Names names;
  private final UnderstoodRoles understood;
  private final Optional<Deeds> deeds;
  private final Optional<PurposeClauses> purposes;
  private final ClauseArguments arguments;
  private final Set<String> cancelling;
  private final Distribution distribution;

  ClauseRuleMatcher(
      PhraseFiller filler,
      Names names,
      Optional<Deeds> deeds,
      Optional<PurposeClauses> purposes,
      ClauseArguments arguments,
      Set<String> cancelling,
      Distribution distribution) {
    this.distribution = distribution;
    this.cancelling = Set.copyOf(cancelling);
    this.filler = filler;
    this.names = names;
    this.deeds = deeds;
    this.purposes = purposes;
    this.understood = new UnderstoodRoles(names);
    this.arguments = arguments;
  }

  /** A rule whose roles are filled in a clause. */
  record Match(Rule.ClauseRule rule, Map<String, List<FilledRole>> roles, Modality modality) {}

  /** Every rule that a sentence fills, clause by clause. */
  List<Match> match(SentenceReading reading, FrameIndex frames, Discourse discourse) {
    List<Match> matches = new ArrayList<>();
    for (Clause clause : reading.clauses()) {
      if (ClauseNeighbours.cancelled(clause, reading, cancelling)) {
        continue;
      }
      told(clause, reading, discourse);
      for (FrameIndex.Triggered frame :
          frames.triggeredBy(
              VerbIdioms.ownVoice(clause, reading), clause.predicate().activeLemmas())) {
        Rule.ClauseRule rule = frame.rule();
        if (intended(clause, rule) || denied(clause, rule)) {
          continue;
        }
        bind(rule, clause, frame.voice(), reading, discourse)
            .ifPresent(
                roles -> {
                  tell(rule, roles, discourse);
                  bases(rule, roles, discourse);
                  parts(rule, roles, discourse);
                  Modality modality = ClauseNeighbours.modality(clause, reading);
                  distribution
                      .apart(roles, reading.text())
                      .forEach(pair -> matches.add(new Match(rule, pair, modality)));
                });
      }
    }
    return matches;
  }

  /**
   * What the topics of a sentence point back to ({@code 안내서는 세 부분으로 이뤄져 있다}): the next sentence
   * goes on about it, whether or not a rule has something to say of this one.
   */
  List<FilledRole> topics(SentenceReading reading, Discourse discourse) {
    List<FilledRole> found = new ArrayList<>();
    for (Clause clause : reading.clauses()) {
      pointed(Case.TOPIC, clause, reading, discourse).forEach(found::add);
      if (names.of(English.CODE)
          && clause.governor().isEmpty()
          && !clause.predicate().adnominal()) {
        pointed(Case.SUBJECT, clause, reading, discourse).forEach(found::add);
      }
    }
    return found;
  }

  /** The works that phrases of a case point back to. */
  private Stream<FilledRole> pointed(
      Case role, Clause clause, SentenceReading reading, Discourse discourse) {
    List<FilledRole> pointed = new ArrayList<>();
    for (NounPhrase phrase : clause.phrases(role)) {
      Discourse.Checkpoint before = discourse.checkpoint();
      pointed.addAll(filler.fill(phrase, ANY_WORK, reading, discourse));
      discourse.rollback(before);
    }
    return pointed.stream().filter(work -> discourse.recent().holds(work.object()));
  }

  /** What one labelled line tells of, the next tells of too, whatever the first named besides. */
  private static void tell(
      Rule.ClauseRule rule, Map<String, List<FilledRole>> roles, Discourse discourse) {
    for (RoleSpec spec : rule.roles()) {
      boolean latest = spec.places().getFirst() instanceof RoleSpec.Place.Latest;
      for (FilledRole role : latest ? roles.get(spec.name()) : List.<FilledRole>of()) {
        if (role.object() instanceof ClaimObject.Named named) {
          discourse.told(named.entity(), role.text());
        }
      }
    }
  }

  /** 헌장을 토대로 계획을 세웠다: what is said next is said of the plan. */
  private static void bases(
      Rule.ClauseRule rule, Map<String, List<FilledRole>> roles, Discourse discourse) {
    rule.statements().stream()
        .filter(statement -> statement.predicate().equals(BUILDS_ON))
        .flatMap(statement -> named(roles, statement.objectRole()))
        .forEach(discourse.recent()::basis);
  }

  /** 사업에는 상담과 교육이 들어간다: what is said next without a subject is said of the whole. */
  private static void parts(
      Rule.ClauseRule rule, Map<String, List<FilledRole>> roles, Discourse discourse) {
    for (StatementSpec statement : rule.statements()) {
      if (statement.predicate().equals(INCLUDES)) {
        roles.getOrDefault(statement.subjectRole(), List.of()).stream()
            .filter(whole -> whole.object() instanceof ClaimObject.Named)
            .findFirst()
            .ifPresent(
                whole ->
                    named(roles, statement.objectRole())
                        .forEach(part -> discourse.part(part, whole)));
      }
    }
  }

  /** The entities that fill a role. */
  private static Stream<Entity> named(Map<String, List<FilledRole>> roles, String role) {
    return roles.getOrDefault(role, List.of()).stream()
        .map(FilledRole::object)
        .filter(ClaimObject.Named.class::isInstance)
        .map(object -> ((ClaimObject.Named) object).entity());
  }

  /** 계획에 따라, 선언을 토대로: the same where no rule says of what they are the basis. */
  private static void told(Clause clause, SentenceReading reading, Discourse discourse) {
    Stream.of(Case.ACCORDING, Case.BASIS)
        .flatMap(role -> clause.phrases(role).stream())
        .filter(phrase -> !cited(phrase, reading))
        .flatMap(phrase -> reading.atomsIn(phrase.span()).stream())
        .filter(Mention.Named.class::isInstance)
        .flatMap(named -> ((Mention.Named) named).entities().stream())
        .forEach(discourse.recent()::basis);
  }

  /** 통계에 따르면, according to the report: who is cited is no basis. */
  private static boolean cited(NounPhrase phrase, SentenceReading reading) {
    return phrase.role() == Case.ACCORDING
        && !RULED_BY
            .matcher(reading.text().text())
            .region(phrase.wordEnd(reading.text().text()), reading.text().length())
            .lookingAt();
  }

  private Optional<Map<String, List<FilledRole>>> bind(
      Rule.ClauseRule rule,
      Clause clause,
      Voice voice,
      SentenceReading reading,
      Discourse discourse) {
    Map<String, List<FilledRole>> roles = new HashMap<>();
    Optional<RoleSpec> open = Optional.empty();
    Discourse.Checkpoint before = discourse.checkpoint();
    for (RoleSpec spec : rule.roles()) {
      boolean listed = ITEMS.equals(spec.places().getLast()) && reading.introducesList();
      List<FilledRole> filled =
          listed ? List.of() : fill(rule, spec, clause, voice, reading, discourse);
      if (filled.isEmpty() && listed && open.isEmpty()) {
        open = Optional.of(spec);
      } else if (filled.isEmpty() && spec.required()) {
        discourse.rollback(before);
        return Optional.empty();
      }
      roles.put(spec.name(), filled);
    }
    open.ifPresent(
        spec ->
            discourse.pending(
                new ListItems.Pending(
                    rule, roles, spec, ClauseNeighbours.modality(clause, reading))));
    return open.filter(RoleSpec::required).isPresent() ? Optional.empty() : Optional.of(roles);
  }

  private List<FilledRole> fill(
      Rule.ClauseRule rule,
      RoleSpec spec,
      Clause clause,
      Voice voice,
      SentenceReading reading,
      Discourse discourse) {
    for (RoleSpec.Place place : spec.places()) {
      List<FilledRole> filled =
          switch (place) {
            case RoleSpec.Place.InCase in
                when in.where() == RoleSpec.Where.SERVED && clause.predicate().adnominal() ->
                clause
                    .head()
                    .filter(head -> clause.predicate().purpose())
                    .map(head -> filler.fill(head, spec.filler(), reading, discourse))
                    .orElse(List.of());
            case RoleSpec.Place.InCase in when in.where() == RoleSpec.Where.OWN ->
                first(own(in.role(), clause, reading), spec, reading, discourse);
            case RoleSpec.Place.InCase in ->
                first(
                    ClauseNeighbours.at(in.where(), clause, reading)
                        .map(
                            there ->
                                arguments.of(
                                    there,
                                    in.role(),
                                    ClauseNeighbours.voiceOf(there, clause, voice),
                                    reading))
                        .orElse(List.of())
                        .stream()
                        .filter(phrase -> !readWithNoun(phrase, spec))
                        .filter(phrase -> !VerbIdioms.partOfVerb(phrase, clause, rule, reading)),
                    spec,
                    reading,
                    discourse);
            case RoleSpec.Place.Head head ->
                first(arguments.heads(clause, reading).stream(), spec, reading, discourse);
            case RoleSpec.Place.Deed deed ->
                deeds
                    .map(named -> named.of(clause, spec.filler(), reading, discourse))
                    .orElseGet(
                        () -> first(clause.phrases(Case.DEED).stream(), spec, reading, discourse));
            case RoleSpec.Place.Purposed purposed ->
                purposes
                    .flatMap(clauses -> clauses.works(clause, reading))
                    .map(told -> purposed(told, spec, reading, discourse))
                    .orElse(List.of());
            case RoleSpec.Place.Antecedent antecedent ->
                understood.antecedent(spec, clause, reading, discourse);
            case RoleSpec.Place.Latest latest -> understood.latest(spec, discourse);
            case RoleSpec.Place.Anywhere anywhere ->
                first(
                    reading.elements().stream()
                        .filter(NounPhrase.class::isInstance)
                        .map(NounPhrase.class::cast)
                        // 헌장을 토대로 간담회를 열었다: not on the charter.
                        .filter(phrase -> phrase.role() != Case.BASIS),
                    spec,
                    reading,
                    discourse);
          };
      if (!filled.isEmpty()) {
        return filled;
      }
    }
    return meansOnly(rule, spec)
        ? List.of()
        : understood.leftOut(spec, clause, reading, discourse).map(List::of).orElse(List.of());
  }

  /** The work of the sentence, or where it names nothing, what was named most of late. */
  private List<FilledRole> purposed(
      PurposeClauses.Told told, RoleSpec spec, SentenceReading reading, Discourse discourse) {
    return told.untold()
        ? understood.antecedent(spec, discourse)
        : first(told.phrases().stream(), spec, reading, discourse);
  }

  /**
   * 품질은 협회가 평가한다: who evaluates, but what it evaluates is the topic and has no 를. 심사는 협회가 품질을 따진다:
   * the topic is not what is assessed, which has its own.
   */
  private static Stream<NounPhrase> own(Case role, Clause clause, SentenceReading reading) {
    boolean aside =
        role == Case.SUBJECT
                && reading.clauses().stream().anyMatch(one -> !one.phrases(Case.TOPIC).isEmpty())
            || role == Case.TOPIC && !clause.phrases(Case.OBJECT).isEmpty();
    return aside ? Stream.empty() : clause.phrases(role).stream();
  }

  /** 이를 위해 교사 양성을 추진한다: by what it is done is never left to be understood. */
  private static boolean meansOnly(Rule.ClauseRule rule, RoleSpec spec) {
    return rule.statements().stream()
        .allMatch(
            statement ->
                statement.predicate().endsWith(MEANS)
                    && statement.objectRole().equals(spec.name()));
  }

  /** 피해 예방을 위한 대책을: what the noun is for is read with the noun, unless it has a name. */
  private static boolean readWithNoun(NounPhrase phrase, RoleSpec spec) {
    return phrase.role() == Case.PURPOSE
        && phrase.modifies()
        && !(spec.filler() instanceof RoleSpec.Filler.Typed);
  }

  /** What the first of the phrases holds that holds something for the role. */
  private List<FilledRole> first(
      Stream<NounPhrase> phrases, RoleSpec spec, SentenceReading reading, Discourse discourse) {
    return phrases
        .map(phrase -> filler.fill(phrase, spec.filler(), reading, discourse))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** 공개하지 않는다: what is not so; what must be so is told by rules for that. */
  private static boolean denied(Clause clause, Rule.ClauseRule rule) {
    return clause.predicate().negated()
        && !promises(clause, rule)
        && !clause.predicate().obligedBy(rule.verbs());
  }

  /** 물리지 않겠다고 약속했다: what is promised is not done, but the promise is made. */
  private static boolean promises(Clause clause, Rule.ClauseRule rule) {
    return clause.predicate().lemmas().contains(Predicate.PROMISED)
        && rule.roles().stream()
            .flatMap(spec -> spec.places().stream())
            .anyMatch(RoleSpec.Place.Deed.class::isInstance);
  }

  /** 권고를 마련하기 위한 작업: what something is for has not come about, unless the rule is about that. */
  private static boolean intended(Clause clause, Rule.ClauseRule rule) {
    return clause.predicate().purpose()
        && rule.roles().stream()
            .flatMap(spec -> spec.places().stream())
            .noneMatch(
                place ->
                    place instanceof RoleSpec.Place.Head
                        || place instanceof RoleSpec.Place.InCase in
                            && in.where() == RoleSpec.Where.SERVED);
  }
}
