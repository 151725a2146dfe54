package org.dbor.language;

import java.util.ArrayList;
import java.util.List;

/** One reading of one sentence, from left to right. */
final class PhrasePass {
  /** What reads the parts of a phrase; the same for every sentence. */
  record Readers(
      PredicateParser predicates,
      NounAttributes attributes,
      QualityReader qualities,
      NounJoints joints,
      VerbalNouns nouns,
      CaseReader cases) {}

  private final Readers readers;
  private final UnitSequence units;
  private final ReadElements elements = new ReadElements();
  private final boolean nominalEnd;
  private int at;

  /** Whether a date stands before the nouns at hand: 지난해 9월 선언과 올해 6월 헌장을 is a list. */
  private boolean dated;

  PhrasePass(UnitSequence units, Readers readers) {
    this.units = units;
    this.readers = readers;
    this.nominalEnd = units.endInNoun();
  }

  List<Element> run() {
    while (at < units.size()) {
      Unit unit = units.get(at);
      if (unit.is(Atom.Kind.DATE) && units.is(at - 1, before -> before.tag().equals("JKG"))) {
        // 장관의 지난해 9월 연설: when the noun was, not when the clause is.
        at++;
      } else if (unit.is(Atom.Kind.DATE)) {
        date(unit);
      } else if (unit.is(Atom.Kind.ITEM)) {
        items();
      } else if (lightAfterManner(unit)) {
        at++;
      } else if (unit.nominal() || qualityAt(at) > at) {
        nouns();
      } else if (unit.verb() || unit.verbSuffix() || unit.copula()) {
        predicate(at, at, VerbalNouns.adverbial(units, at));
      } else {
        at++;
      }
    }
    elements.endWithoutCopula();
    return elements.all();
  }

  /** 미래를 주제로 한 포럼: after 로 the word before a noun is the verb, which says nothing. */
  private boolean lightAfterManner(Unit unit) {
    return CaseReader.lightAdnominal(unit)
        && unit.tag().equals("MM")
        && elements.endInCase(Case.BY)
        && units.is(at - 1, before -> before.tag().startsWith("J"))
        && units.is(at + 1, next -> next.nominal() && next.spaced());
  }

  private void date(Unit unit) {
    at++;
    Case role = Case.TIME;
    if (units.is(at, next -> next.tag().startsWith("J") && !next.spaced())) {
      String particle = units.get(at).surface();
      at++;
      if (particle.equals("의")) {
        return;
      }
      Case marked = CaseParticles.caseOf(particle, Case.TIME);
      role = marked == Case.FROM || marked == Case.UNTIL ? marked : Case.TIME;
    }
    while (units.is(at, next -> next.particle() && !next.spaced())) {
      at++;
    }
    elements.add(
        new NounPhrase(unit.span(), List.of(Conjunct.simple(unit.span(), "")), role, false));
  }

  private void items() {
    List<Conjunct> conjuncts = new ArrayList<>();
    while (units.is(at, unit -> unit.is(Atom.Kind.ITEM))) {
      conjuncts.add(Conjunct.simple(units.get(at).span(), conjuncts.isEmpty() ? "" : ","));
      at++;
      int next = at;
      while (units.is(next, unit -> unit.atom() == null && unit.tag().startsWith("S"))) {
        next++;
      }
      if (units.is(next, unit -> unit.is(Atom.Kind.ITEM))) {
        at = next;
      }
    }
    if (units.is(at, Unit::etCetera)) {
      at++;
    }
    close(conjuncts, Case.ITEMS);
  }

  private void nouns() {
    Coordination coordination = new Coordination(units.all(), at, readers.attributes().relations());
    int from = at;
    dated = units.is(at - 1, unit -> unit.is(Atom.Kind.DATE));
    while (at < units.size()) {
      boolean begins = coordination.atStart(at);
      int afterOrdinal = begins ? readers.attributes().afterOrdinal(units, at) : at;
      if (afterOrdinal > at) {
        at = afterOrdinal;
        coordination.startAt(at);
        continue;
      }
      int afterAttribute =
          begins && !elements.endInConnective() ? readers.attributes().attributeAt(units, at) : at;
      if (afterAttribute > at) {
        at = afterAttribute;
        coordination.startAt(at);
        continue;
      }
      Unit unit = units.get(at);
      int named = readers.attributes().naming(units, at, coordination);
      int afterQuality = begins ? qualityAt(at) : at;
      if (unit.is(Atom.Kind.DATE)) {
        if (at > from && !begins && readers.attributes().term(units, at)) {
          at++;
          continue;
        }
        if (at > from && !begins) {
          break;
        }
        if (dated && !coordination.conjuncts().isEmpty() && units.is(at + 1, Unit::nominal)) {
          // 지난해 선언과 올해 헌장을 토대로: each date is that of its noun.
          elements.undate();
          at++;
        } else {
          date(unit);
        }
        coordination.startAt(at);
      } else if (unit.etCetera()) {
        // 존중, 보장 등의 가치: what they are examples of may follow as their owner.
        int rest = readers.attributes().listed(units, units.genitiveAt(at + 1) ? at + 2 : at + 1);
        coordination.etCetera(at, rest, units.is(rest, Unit::nominal));
        if (readers.attributes().each(units, rest)) {
          // 설계, 학습 등 단계별 기준: stages are no examples of a standard.
          coordination.forgetExamples();
        }
        at = rest;
      } else if (named > at) {
        coordination.etCetera(at, named, true);
        at = named;
      } else if (begins && readers.attributes().among(units, at)) {
        // 이 중 점검은: what it is one of is no part of its name.
        at += 2;
        coordination.startAt(at);
      } else if (!begins && NounAttributes.ofSeveral(units, at)) {
        at++;
        coordination.startAt(at);
      } else if (readers.attributes().standsAlone(units, at)) {
        // 줄이는 데 무게를 뒀다: the noun of a clause has a case of its own without a particle.
        at++;
        coordination.close(at, "");
        elements.add(coordination.conjuncts(), Case.AT, false);
        return;
      } else if (afterQuality > at) {
        at = afterQuality;
      } else if (unit.nominal()
          || units.linkAt(at)
          || units.genitiveAt(at)
          || readers.attributes().adverbInName(units, at)
          || readers.attributes().kind(units, at)) {
        at++;
      } else if (noteGoesOn(at)
          && readers.nouns().verbalNounAt(units, at - 1, coordination)
          && elements.justMarked()) {
        break;
      } else if (readers.joints().joins(units, at, elements, dated)) {
        String joint = unit.surface();
        coordination.close(at, joint);
        at++;
        if (units.is(at, Unit::comma) || units.is(at, Unit::conjunction)) {
          at++;
        }
        coordination.startAt(at);
      } else {
        break;
      }
    }
    finish(coordination);
  }

  /** After the last noun: a verb made of it, a copula, or a particle. */
  private void finish(Coordination coordination) {
    if (units.is(at, next -> next.verbSuffix() && !next.spaced())
        || readers.nouns().lightVerb(units, at)) {
      int stem = VerbalNouns.stem(units, at, coordination.start());
      List<String> lemmas =
          VerbalNouns.withAdverb(units, stem, VerbalNouns.lemmas(units, stem, at));
      boolean dangling = stem == coordination.start();
      coordination.close(stem, "");
      Case role = dangling && coordination.lastJointPairs() ? Case.WITH : Case.BARE;
      elements.add(coordination.conjuncts(), role, false);
      predicate(stem, at, lemmas);
    } else if (units.is(at, next -> next.copula() && !next.spaced())) {
      int stem = Math.max(at - 1, coordination.start());
      if (readers.nouns().planned(units, coordination, stem)) {
        nominalPredicate(coordination, stem - 1, at);
        return;
      }
      List<String> lemmas = VerbalNouns.copula(units, at, stem);
      coordination.close(at, "");
      elements.add(coordination.conjuncts(), Case.COMPLEMENT, false);
      predicate(stem, at, lemmas);
    } else if (endsInNoun()) {
      int stem = at - 1;
      if (readers.nouns().planned(units, coordination, stem)) {
        nominalPredicate(coordination, stem - 1, stem);
      } else if (readers.nouns().verbalNounAt(units, stem, coordination)) {
        nominalPredicate(coordination, stem, stem);
      } else {
        coordination.close(at, "");
        elements.add(coordination.conjuncts(), Case.BARE, false);
      }
    } else {
      coordination.close(at, "");
      close(coordination.conjuncts(), Case.BARE);
    }
  }

  /** Notes leave 하다 out: {@code 12일 대전에서 토론회 개최}. A list of names is no sentence. */
  private boolean endsInNoun() {
    boolean last =
        at >= units.size() || at + 1 == units.size() && units.get(at).tag().startsWith("S");
    return (last || noteGoesOn(at)) && elements.marked();
  }

  /** {@code 5월 착수, 온라인 게임에 적용}: in a note a comma parts what is done from what is done next. */
  private boolean noteGoesOn(int index) {
    return nominalEnd && units.is(index, Unit::comma) && units.is(index + 1, unit -> true);
  }

  private void nominalPredicate(Coordination coordination, int noun, int verb) {
    String lemma = units.get(noun).surface() + "하다";
    coordination.close(noun, "");
    elements.add(coordination.conjuncts(), Case.OBJECT, false);
    PredicateParser.Result result =
        readers.predicates().parse(units.all(), noun, verb, List.of(lemma));
    boolean planned = verb > noun;
    elements.add(planned ? result.predicate().asPlanned() : result.predicate());
    at = Math.max(result.next(), at);
  }

  private void predicate(int from, int verb, List<String> lemmas) {
    PredicateParser.Result result = readers.predicates().parse(units.all(), from, verb, lemmas);
    elements.add(result.predicate());
    at = Math.max(result.next(), verb + 1);
  }

  /** Adds the phrase that ends here, with the case after it. */
  private void close(List<Conjunct> conjuncts, Case without) {
    CaseReader.Reading reading = readers.cases().read(units, at, without);
    at = reading.next();
    elements.add(conjuncts, reading.role(), reading.modifies());
  }

  private int qualityAt(int index) {
    return readers.qualities().qualityAt(units, index, elements);
  }
}
