package org.dbor.language;

import java.util.Set;

/** What may stand within a noun phrase beside its nouns: attributes, ordinals, adverbs, 이라는. */
final class NounAttributes {
  /** A demonstrative opens a new phrase: 원칙과 그 실현을 is no coordination. */
  private static final Set<String> DEMONSTRATIVES = Set.of("그", "이", "저");

  private static final String FOR_EACH = "별";
  private static final String AMONG = "가운데";
  private static final String ATTRIBUTIVE = "적";

  private final Set<String> nameAdverbs;
  private final Set<String> ordinals;
  private final Set<String> caseless;
  private final Set<String> amongNouns;
  private final Set<String> occasions;
  private final Set<String> afterNouns;
  private final Set<String> terms;
  private final Set<String> relations;

  NounAttributes(Lexicon lexicon) {
    this.ordinals = lexicon.set("ordinal");
    this.nameAdverbs = lexicon.set("name-adverb");
    this.caseless = lexicon.set("caseless-noun");
    this.amongNouns = lexicon.set("among-noun");
    this.occasions = lexicon.set("occasion-before");
    this.afterNouns = lexicon.set("after-noun");
    this.terms = lexicon.set("term-noun");
    this.relations = lexicon.set("relation-between");
  }

  /** Nouns for what is between two: the difference, the relation. */
  Set<String> relations() {
    return relations;
  }

  /** 보관 기간 30일 제한: how long something is allowed to be is no time of the clause. */
  boolean term(UnitSequence units, int index) {
    return units.is(index - 1, before -> terms.contains(before.surface()))
        && units.is(index + 1, next -> next.nominal() && next.spaced());
  }

  /** 후속 조치 가운데 통역 지원은: those that it is one of are no part of its name. */
  static boolean ofSeveral(UnitSequence units, int index) {
    return units.is(index, unit -> unit.surface().equals(AMONG) && unit.spaced())
        && units.is(index - 1, Unit::nominal)
        && units.is(index + 1, unit -> unit.nominal() && unit.spaced());
  }

  static boolean demonstrative(Unit unit) {
    return DEMONSTRATIVES.contains(unit.surface());
  }

  /**
   * Where an attribute in 적인 ends that a noun follows: 대표적인 기관.
   *
   * @return the index itself if there is none
   */
  int attributeAt(UnitSequence units, int index) {
    int suffix = index;
    while (units.is(suffix, unit -> unit.nominal() && unit.atom() == null)
        && (suffix == index || !units.get(suffix).spaced())) {
      suffix++;
    }
    return suffix > index + 1
            && units.get(suffix - 1).surface().equals(ATTRIBUTIVE)
            && adnominalCopula(units, suffix)
        ? suffix + 1
        : index;
  }

  /** 네이버 등 다양한 기업, 병원 등 대표적인 기관: where what they are examples of begins. */
  int listed(UnitSequence units, int index) {
    int attribute = attributeAt(units, index);
    boolean quality =
        attribute == index
            && units.is(index, Unit::nominal)
            && units.is(index + 1, unit -> unit.tag().equals("XSA") && unit.lastTag().equals("ETM"))
            && units.is(index + 2, unit -> unit.nominal() && unit.spaced())
            && !units.formalAt(index + 2);
    return quality ? index + 2 : attribute;
  }

  /** 단계별, 분야별: whether a noun says that there is one for each. */
  boolean each(UnitSequence units, int index) {
    return units.is(index, unit -> unit.nominal() && unit.atom() == null)
        && (units.is(
                index, unit -> unit.surface().length() > 2 && unit.surface().endsWith(FOR_EACH))
            || units.is(index + 1, unit -> unit.surface().equals(FOR_EACH) && !unit.spaced()));
  }

  /** 모범적인 미래: the copula after 적 makes an adjective of the noun, and no clause. */
  boolean kind(UnitSequence units, int index) {
    return adnominalCopula(units, index)
        && !units.get(index).spaced()
        && units.is(
            index - 1, unit -> unit.tag().equals("XSN") && unit.surface().equals(ATTRIBUTIVE));
  }

  /** 인 before a noun that can bear an attribute. */
  private boolean adnominalCopula(UnitSequence units, int index) {
    return units.is(index, unit -> unit.copula() && unit.lastTag().equals("ETM"))
        && units.is(index + 1, unit -> unit.nominal() && unit.spaced())
        && !units.formalAt(index + 1);
  }

  /**
   * Where a general noun begins that the nouns before are a name of, or a list: ‘열린 길’이라는 구상, 존중,
   * 책임이라는 두 가지 가치.
   *
   * @return the index itself if there is none
   */
  int naming(UnitSequence units, int index, Coordination coordination) {
    boolean list = !coordination.conjuncts().isEmpty();
    boolean name = units.is(index - 1, unit -> unit.atom() != null);
    int ending =
        units.is(index, Unit::copula) && units.is(index + 1, NounAttributes::naming)
            ? index + 1
            : index;
    return (list || name)
            && units.is(index, unit -> !unit.spaced())
            && units.is(ending, NounAttributes::naming)
            && units.is(ending + 1, Unit::nominal)
            && !units.formalAt(ending + 1)
        ? ending + 1
        : index;
  }

  /** 첫째, A / 첫째로 A: what counts the members is none of them. */
  int afterOrdinal(UnitSequence units, int index) {
    if (!units.is(index, unit -> ordinals.contains(unit.surface()))) {
      return index;
    }
    int next = units.is(index + 1, unit -> unit.tag().equals("JKB")) ? index + 2 : index + 1;
    if (units.is(next, Unit::comma)) {
      return next + 1;
    }
    return next > index + 1 ? next : index;
  }

  /** 사고 즉시 통보: an adverb between nouns is part of what they name. */
  boolean adverbInName(UnitSequence units, int index) {
    return units.is(index, unit -> nameAdverbs.contains(unit.surface()))
        && units.is(index - 1, Unit::nominal)
        && units.is(index + 1, Unit::nominal);
  }

  /** 이 중 점검은, 행사 뒤 누리집에: what it is one of, or what it comes after, is no part of a name. */
  boolean among(UnitSequence units, int index) {
    boolean one =
        units.is(index, unit -> demonstrative(unit) && unit.spaced())
            && units.is(index + 1, unit -> amongNouns.contains(unit.surface()) && unit.spaced());
    boolean later =
        units.is(index, unit -> occasions.contains(unit.surface()) && unit.spaced())
            && units.is(index + 1, unit -> afterNouns.contains(unit.surface()) && unit.spaced());
    return (one || later) && units.is(index + 2, unit -> unit.nominal() && unit.spaced());
  }

  boolean standsAlone(UnitSequence units, int index) {
    return units.is(index, unit -> unit.tag().equals("NNB") && caseless.contains(unit.surface()))
        && units.is(index + 1, unit -> unit.nominal() && unit.spaced());
  }

  /** 이라는, 라는: the copula before a noun. */
  private static boolean naming(Unit unit) {
    return unit.morpheme() != null && unit.surface().endsWith("라는") && unit.lastTag().equals("ETM");
  }
}
