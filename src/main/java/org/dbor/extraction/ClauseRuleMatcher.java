package org.dbor.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.extraction.ClauseArguments.Voice;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Matches case frames against the clauses of a sentence. */
final class ClauseRuleMatcher {
  private static final Set<Case> IDIOMATIC = EnumSet.of(Case.OBJECT, Case.BY, Case.AT);

  private static final Set<Case> LEFT_OUT = EnumSet.of(Case.SUBJECT, Case.OBJECT, Case.AT);
  private static final Set<Case> NOMINATIVE = EnumSet.of(Case.TOPIC, Case.SUBJECT, Case.ALSO);

  /** The ending between clauses of which each stands for itself. */
  private static final String AND = "고";

  private static final String PERSON = Iris.TERMS + "Person";
  private static final List<String> WORKS =
      Stream.of("Measure", "Programme", "Plan", "Initiative").map(Iris.TERMS::concat).toList();
  private static final RoleSpec.Place ITEMS =
      new RoleSpec.Place.InCase(RoleSpec.Where.HERE, Case.ITEMS);

  private final PhraseFiller filler;
  private final Names names;
  private final ClauseArguments arguments;
  private final Set<String> cancelling;
  private final Distribution distribution;

  ClauseRuleMatcher(
      PhraseFiller filler,
      Names names,
      ClauseArguments arguments,
      Set<String> cancelling,
      Distribution distribution) {
    this.distribution = distribution;
    this.cancelling = Set.copyOf(cancelling);
    this.filler = filler;
    this.names = names;
    this.arguments = arguments;
  }

  /** A rule whose roles are filled in a clause. */
  record Match(Rule.ClauseRule rule, Map<String, List<FilledRole>> roles, Modality modality) {}

  /** Every rule that a sentence fills, clause by clause. */
  List<Match> match(SentenceReading reading, FrameIndex frames, Discourse discourse) {
    List<Match> matches = new ArrayList<>();
    for (Clause clause : reading.clauses()) {
      if (clause.predicate().negated() || cancelled(clause, reading)) {
        continue;
      }
      for (FrameIndex.Triggered frame :
          frames.triggeredBy(ownVoice(clause, reading), clause.predicate().activeLemmas())) {
        Rule.ClauseRule rule = frame.rule();
        if (intended(clause, rule)) {
          continue;
        }
        bind(rule, clause, frame.voice(), reading, discourse)
            .ifPresent(
                roles -> {
                  tell(rule, roles, discourse);
                  Modality modality = modality(clause, reading);
                  distribution
                      .apart(roles, reading.text())
                      .forEach(pair -> matches.add(new Match(rule, pair, modality)));
                });
      }
    }
    return matches;
  }

  /** 만들어졌다: where the passive is written with the verb itself, the verb is not its own. */
  private static List<String> ownVoice(Clause clause, SentenceReading reading) {
    return verbs(clause, reading).stream()
        .filter(verb -> !clause.predicate().activeLemmas().contains(verb))
        .toList();
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

  /** 열려던 공청회를 취소했다: what the clause tells did not come about. */
  private boolean cancelled(Clause clause, SentenceReading reading) {
    return clause
        .governor()
        .map(reading.clauses()::get)
        .filter(around -> around.predicate().lemmas().stream().anyMatch(cancelling::contains))
        .isPresent();
  }

  /** The verb, and open its doors: with a phrase after it it may be one of the lexicon. */
  private static List<String> verbs(Clause clause, SentenceReading reading) {
    List<String> lemmas = clause.predicate().lemmas();
    List<String> verbs = new ArrayList<>(lemmas);
    for (NounPhrase phrase : clause.phrases()) {
      if (IDIOMATIC.contains(phrase.role())) {
        verbs.addAll(idioms(phrase, clause, reading));
      }
    }
    return verbs;
  }

  private static List<String> idioms(NounPhrase phrase, Clause clause, SentenceReading reading) {
    String noun =
        lastWord(reading.text().of(phrase.last().head()))
            + reading.text().restOfWord(phrase.span().end());
    return clause.predicate().lemmas().stream().map(verb -> verb + " " + noun).toList();
  }

  /** Open doors: the one word that is part of the verb fills no role. */
  private static boolean partOfVerb(
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
            discourse.pending(new ListItems.Pending(rule, roles, spec, modality(clause, reading))));
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
            case RoleSpec.Place.InCase in ->
                first(
                    clause(in.where(), clause, reading)
                        .map(
                            there ->
                                arguments.of(
                                    there, in.role(), voiceOf(there, clause, voice), reading))
                        .orElse(List.of())
                        .stream()
                        .filter(phrase -> !partOfVerb(phrase, clause, rule, reading)),
                    spec,
                    reading,
                    discourse);
            case RoleSpec.Place.Head head ->
                first(arguments.heads(clause, reading).stream(), spec, reading, discourse);
            case RoleSpec.Place.Antecedent antecedent ->
                vacant(spec, clause) && !relative(clause) ? antecedent(spec, discourse) : List.of();
            case RoleSpec.Place.Latest latest -> latest(spec, discourse);
            case RoleSpec.Place.Anywhere anywhere ->
                first(
                    reading.elements().stream()
                        .filter(NounPhrase.class::isInstance)
                        .map(NounPhrase.class::cast),
                    spec,
                    reading,
                    discourse);
          };
      if (!filled.isEmpty()) {
        return filled;
      }
    }
    return leftOut(spec, clause, reading, discourse).map(List::of).orElse(List.of());
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

  /** The item of a list that its details are about, or what was named last. */
  private List<FilledRole> latest(RoleSpec spec, Discourse discourse) {
    return about(spec, discourse)
        .or(
            () ->
                discourse
                    .latest(entity -> names.isA(entity, spec.classes()))
                    .map(recent -> FilledRole.of(recent.entity(), recent.text())))
        .map(List::of)
        .orElse(List.of());
  }

  /** An item is a work whatever works a rule is about: its plan is not meant. */
  private Optional<FilledRole> about(RoleSpec spec, Discourse discourse) {
    return discourse
        .outline()
        .about()
        .filter(
            item ->
                names.isA(item, spec.classes())
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

  /** Details leave out the item they are about: {@code 교재 개발 / - 5월부터 시행}. */
  private Optional<FilledRole> leftOut(
      RoleSpec spec, Clause clause, SentenceReading reading, Discourse discourse) {
    return about(spec, discourse)
        .or(() -> speaker(spec, discourse))
        .filter(left -> mayLeaveOut(spec, clause, reading));
  }

  private static boolean mayLeaveOut(RoleSpec spec, Clause clause, SentenceReading reading) {
    boolean place =
        spec.places().stream()
            .anyMatch(
                where ->
                    where instanceof RoleSpec.Place.InCase in
                        && in.where() == RoleSpec.Where.HERE
                        && LEFT_OUT.contains(in.role()));
    boolean own =
        reading.clauses().stream()
            .flatMap(one -> one.phrases().stream())
            .anyMatch(phrase -> NOMINATIVE.contains(phrase.role()));
    return place && !own && !clause.predicate().adnominal();
  }

  /** A frame's own voice holds for its own clause; a neighbour has the voice of its verb. */
  private static Voice voiceOf(Clause there, Clause own, Voice voice) {
    if (there == own) {
      return voice;
    }
    return there.predicate().activeLemmas().isEmpty() ? Voice.ACTIVE : Voice.PASSIVE;
  }

  private static Optional<Clause> clause(
      RoleSpec.Where where, Clause clause, SentenceReading reading) {
    return switch (where) {
      case HERE -> Optional.of(clause);
      // 정부가 돈을 내고, 대학은 사업을 맡는다: whoever acts next acts for itself.
      case NEXT ->
          clause
              .next()
              .map(reading.clauses()::get)
              .filter(
                  next ->
                      !clause.predicate().ending().equals(AND)
                          || clause.phrases(Case.SUBJECT).isEmpty()
                          || next.phrases(Case.TOPIC).isEmpty());
      case PREVIOUS -> clause.previous().map(reading.clauses()::get);
      case GOVERNOR -> clause.governor().map(reading.clauses()::get);
      case SERVED ->
          clause.predicate().purpose() && !servesInner(clause, reading)
              ? clause.next().map(reading.clauses()::get)
              : Optional.empty();
    };
  }

  /** 89개국이 참여하는 협의체: it is the head that they take part in, known as an event or not. */
  private static boolean relative(Clause clause) {
    return clause.predicate().adnominal() && clause.head().isPresent();
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

  /** 가치를 실현하도록 시민이 추구할 질서를 밝혔다: the purpose is that of a clause inside. */
  private static boolean servesInner(Clause clause, SentenceReading reading) {
    int after = reading.clauses().indexOf(clause) + 1;
    return after < reading.clauses().size()
        && reading.clauses().get(after).predicate().adnominal()
        && !reading.clauses().get(after).phrases(Case.SUBJECT).isEmpty();
  }

  /** 자문에 참여했다: what stands in the place of the event is none, so none is left to be understood. */
  private static boolean vacant(RoleSpec spec, Clause clause) {
    return spec.places().stream()
        .filter(RoleSpec.Place.InCase.class::isInstance)
        .map(RoleSpec.Place.InCase.class::cast)
        .filter(place -> place.where() == RoleSpec.Where.HERE && place.role() == Case.AT)
        .allMatch(place -> clause.phrases(place.role()).isEmpty());
  }

  private List<FilledRole> antecedent(RoleSpec spec, Discourse discourse) {
    return discourse
        .antecedent(entity -> names.isA(entity, spec.classes()))
        .map(recent -> List.of(FilledRole.of(recent.entity(), recent.text())))
        .orElse(List.of());
  }

  /** A plan stated last holds for the clauses before it, unless they are past. */
  private static Modality modality(Clause clause, SentenceReading reading) {
    Clause current = clause;
    boolean past = clause.predicate().past();
    while (true) {
      if (current.predicate().reported()) {
        return Modality.ATTRIBUTED;
      }
      if (current.predicate().planned() && !past) {
        return Modality.PLANNED;
      }
      Optional<Integer> next = current.governor().or(current::next);
      if (next.isEmpty()) {
        return Modality.ASSERTED;
      }
      current = reading.clauses().get(next.get());
    }
  }
}
