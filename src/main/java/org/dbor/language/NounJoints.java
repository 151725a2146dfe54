package org.dbor.language;

/** Commas and conjunctions that join the members of a coordination. */
final class NounJoints {
  private final QualityReader qualities;
  private final PartnerMarkers partners;

  NounJoints(QualityReader qualities, PartnerMarkers partners) {
    this.qualities = qualities;
    this.partners = partners;
  }

  /**
   * Whether a noun follows that is joined to the one before.
   *
   * @param elements what was read before
   * @param dated whether a date stands before the nouns at hand
   */
  boolean joins(UnitSequence units, int index, ReadElements elements, boolean dated) {
    if (units.is(index, Unit::comma) && units.is(index + 1, Unit::conjunction)) {
      return units.is(index + 2, Unit::nominal);
    }
    if (units.is(index, Unit::comma)) {
      return units.is(index + 1, next -> next.nominal() || next.is(Atom.Kind.DATE))
          || (!elements.isEmpty() || compound(units, index))
              && qualities.qualityAt(units, index + 1, elements) > index + 1;
    }
    if (!units.is(index, Unit::conjunction)) {
      return false;
    }
    int next = units.is(index + 1, Unit::comma) ? index + 2 : index + 1;
    if (partners.marksPartner(units, next)
        || units.is(next, NounJoints::times)
        // 법과 2024년의 규약: when the second was, not when the clause is.
        || units.is(next, unit -> unit.is(Atom.Kind.DATE))
            && !dated
            && !units.is(next + 1, unit -> unit.tag().equals("JKG"))) {
      return false;
    }
    return (units.is(next, unit -> unit.nominal() || unit.is(Atom.Kind.DATE))
            || qualities.qualityAt(units, next, elements) > next)
        && !units.is(next, unit -> unit.tag().equals("MM") && NounAttributes.demonstrative(unit));
  }

  /**
   * 사유 고지, 새로운 정보 정정, 재심사가 핵심이다: two nouns open a list even at the start of a sentence; 지난번, 새로운
   * 제도가 does not.
   */
  private static boolean compound(UnitSequence units, int comma) {
    return comma > 1
        && units.is(comma - 1, NounJoints::noun)
        && units.is(comma - 2, NounJoints::noun);
  }

  private static boolean noun(Unit unit) {
    return unit.nominal() && unit.tag().startsWith("NN");
  }

  /** 교사들과 열두 차례 의견을 나눴다: how often is no second thing beside those it was done with. */
  private static boolean times(Unit unit) {
    return unit.atom() != null && (unit.surface().endsWith("차례") || unit.surface().endsWith(" 번"));
  }
}
