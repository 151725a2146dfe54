package org.dbor.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the case of a phrase: its particles, and a marker made with them, as 을 대상으로. */
final class CaseReader {
  private static final String GENITIVE = "의";
  private static final Set<Case> PLACING = Set.of(Case.IN, Case.AT, Case.BY);

  private final Lexicon lexicon;
  private final PredicateParser predicates;
  private final PartnerMarkers partners;
  private final Set<String> formalNouns;
  private final Set<String> frameVerbs;
  private final Set<String> idioms;
  private final Set<String> contents;

  CaseReader(Lexicon lexicon, PredicateParser predicates, PartnerMarkers partners) {
    this.lexicon = lexicon;
    this.predicates = predicates;
    this.partners = partners;
    this.formalNouns = lexicon.set("formal-noun");
    this.frameVerbs = lexicon.set("verb-rest-on");
    this.idioms = lexicon.verbs();
    this.contents = lexicon.set("verb-have-content");
  }

  /**
   * A case as read.
   *
   * @param modifies whether the marker makes the phrase modify the noun after it
   * @param next the unit after the marker
   */
  record Reading(Case role, boolean modifies, int next) {}

  /** Reads the particle and a case marker after a phrase that ends before a unit. */
  Reading read(UnitSequence units, int from, Case without) {
    int at = from;
    String particle = "";
    Case role = without;
    String surface = "";
    while (units.is(at, next -> next.tag().startsWith("J") && !next.spaced())) {
      surface = units.get(at).surface();
      if (particle.isEmpty()) {
        particle = CaseParticles.canonical(surface);
        role = CaseParticles.caseOf(surface, Case.OTHER);
      }
      at++;
    }
    if (particle.isEmpty()) {
      return new Reading(role, false, at);
    }
    if (surface.equals(GENITIVE) && PLACING.contains(role)) {
      // 서울에서의 연설: where the noun is, not the clause.
      return new Reading(Case.OTHER, false, at);
    }
    // 에 기반해, 를 지향하는: the verb of a marker may be made of a noun.
    int verb = units.is(at, Unit::nominal) && units.is(at + 1, Unit::verbSuffix) ? at + 1 : at;
    String marker =
        CaseParticles.canonical(particle) + " " + (verb > at ? units.get(at).surface() : "");
    Optional<Case> byVerb =
        units
            .unit(verb)
            .filter(unit -> unit.verb() || unit.verbSuffix())
            .flatMap(unit -> lexicon.caseMarker(marker + unit.lemma()));
    if (byVerb.isPresent()) {
      PredicateParser.Result reading = predicates.parse(units.all(), at, verb, List.of());
      // 을 포함한다 says something; only 을 포함해 and 을 포함한 are markers.
      boolean said =
          reading.predicate().adnominal()
              && frameVerbs.contains(byVerbLemma(units, at, verb))
              && units.is(reading.next(), unit -> unit.tag().startsWith("NNB") && thing(unit));
      if (reading.predicate().form() != Predicate.Form.FINAL && !said) {
        return new Reading(byVerb.get(), reading.predicate().adnominal(), reading.next());
      }
    }
    Optional<Reading> byForm = formMarker(marker, units, at, verb);
    if (byForm.isPresent()) {
      return byForm.get();
    }
    if (CaseParticles.canonical(particle).equals("와") && partners.jointly(units, at)) {
      return new Reading(Case.WITH, false, at + 1);
    }
    Optional<Case> byNoun = nounMarker(particle, units, at);
    if (byNoun.isPresent() && !content(units, at)) {
      boolean marksNoun = units.is(at + 1, next -> next.tag().startsWith("J"));
      at += marksNoun ? 2 : 1;
      // 을 대상으로 한 X, 을 중심으로 하는 X
      if (units.is(at, CaseReader::lightAdnominal) && !units.is(at + 1, Unit::link)) {
        return new Reading(byNoun.get(), true, at + 1);
      }
      return new Reading(byNoun.get(), false, at);
    }
    return new Reading(role, false, at);
  }

  /** 도입을 놓고: only this form of the verb is a marker, while 다리를 놓는 says something. */
  private Optional<Reading> formMarker(String marker, UnitSequence units, int at, int verb) {
    return verb == at
            && units.is(at, Unit::verb)
            && units.is(at + 1, next -> !next.spaced())
            && !idioms.contains(words(units, at) + units.get(at).lemma())
        ? lexicon
            .caseMarker(marker + units.get(at).surface() + units.get(at + 1).surface())
            .map(role -> new Reading(role, false, at + 2))
        : Optional.empty();
  }

  /** 헌장에 뿌리를 두고: the noun and its particle belong to the verb. */
  private static String words(UnitSequence units, int verb) {
    return verb < 2 ? "" : units.get(verb - 2).surface() + units.get(verb - 1).surface() + " ";
  }

  /** 조례에 근거한 것으로: what is said of the subject with 것 is no marker. */
  private boolean thing(Unit unit) {
    return formalNouns.contains(unit.surface());
  }

  /** 확대를 뼈대로 한다: says what a work holds, where 법을 뼈대로 만든다 says what it rests on. */
  private boolean content(UnitSequence units, int at) {
    return units.is(at + 2, unit -> unit.verb() || unit.verbSuffix())
        && contents.contains(
            units.get(at).surface()
                + units.get(at + 1).surface()
                + " "
                + units.get(at + 2).lemma());
  }

  private static String byVerbLemma(UnitSequence units, int at, int verb) {
    String lemma = units.get(verb).lemma();
    return verb > at ? units.get(at).surface() + lemma : lemma;
  }

  private Optional<Case> nounMarker(String particle, UnitSequence units, int at) {
    if (at >= units.size()) {
      return Optional.empty();
    }
    String word = units.get(at).surface();
    String marked =
        units
            .unit(at + 1)
            .filter(next -> next.tag().startsWith("J") && !next.spaced())
            .map(next -> word + next.surface())
            .orElse(word);
    return lexicon.caseMarker(particle + " " + marked);
  }

  /** 한, 하는 after a marker; the analyser takes 한 for the numeral. */
  static boolean lightAdnominal(Unit unit) {
    return unit.atom() == null
        && unit.spaced()
        && (unit.surface().equals("한") && !unit.tag().startsWith("NN")
            || unit.surface().equals("하는"));
  }
}
