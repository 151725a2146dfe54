package org.dbor.language;

import java.util.List;
import java.util.Set;

/** Reads adnominal verbs that are a quality within a name, and no clause. */
final class QualityReader {
  private final PredicateParser predicates;
  private final Set<String> frameVerbs;
  private final Set<String> relatingVerbs;
  private final Set<String> qualityVerbs;

  QualityReader(Lexicon lexicon, PredicateParser predicates) {
    this.predicates = predicates;
    this.frameVerbs = lexicon.verbs();
    this.relatingVerbs = lexicon.set("relating-verb");
    this.qualityVerbs = lexicon.set("quality-verb");
  }

  /**
   * Where a quality ends that belongs to the name after it: 찾아가는 상담 사업, 연결되지 않을 권리. It has no
   * phrase of its own and its verb is none that a rule waits for.
   *
   * @param elements what was read before
   * @return the index itself if there is no such quality
   */
  int qualityAt(UnitSequence units, int index, ReadElements elements) {
    if (!free(units, index, elements)) {
      return index;
    }
    int verb = index;
    if (units.is(index, Unit::nominal)
        && units.is(index + 1, unit -> (unit.verbSuffix() || unit.verb()) && !unit.spaced())
        && units.get(index + 1).morpheme() != null) {
      verb = index + 1;
    } else if (!units.is(index, unit -> unit.verb() && unit.morpheme() != null)) {
      return index;
    }
    String lemma = (verb > index ? units.get(index).surface() : "") + units.get(verb).lemma();
    if (!qualityVerbs.contains(lemma)
        && (frameVerbs.contains(lemma) || relatingVerbs.contains(lemma))) {
      return index;
    }
    PredicateParser.Result result = predicates.parse(units.all(), index, verb, List.of(lemma));
    boolean quality = result.predicate().adnominal() && !result.predicate().purpose();
    return quality && units.is(result.next(), Unit::nominal) && !units.formalAt(result.next())
        ? result.next()
        : index;
  }

  /** Nothing before it in the clause could be its argument. */
  private static boolean free(UnitSequence units, int index, ReadElements elements) {
    if (index == 0) {
      return false;
    }
    Unit before = units.get(index - 1);
    return before.comma() || before.conjunction() || elements.endInModifier();
  }
}
