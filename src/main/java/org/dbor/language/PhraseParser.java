package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;

/**
 * Cuts a sentence into noun phrases with case and predicates.
 *
 * <p>Shallow: one pass, no backtracking. A coordination is kept whole; which members belong
 * together is for whoever knows their types.
 */
public final class PhraseParser {
  private static final Map<String, Case> PARTICLES =
      Map.ofEntries(
          Map.entry("은", Case.TOPIC),
          Map.entry("는", Case.TOPIC),
          Map.entry("이", Case.SUBJECT),
          Map.entry("가", Case.SUBJECT),
          Map.entry("께서", Case.SUBJECT),
          Map.entry("을", Case.OBJECT),
          Map.entry("를", Case.OBJECT),
          Map.entry("도", Case.ALSO),
          Map.entry("만", Case.ALSO),
          Map.entry("부터", Case.FROM),
          Map.entry("로부터", Case.FROM),
          Map.entry("으로부터", Case.FROM),
          Map.entry("까지", Case.UNTIL),
          Map.entry("에", Case.AT),
          Map.entry("에게", Case.AT),
          Map.entry("에서", Case.IN),
          Map.entry("엔", Case.AT),
          Map.entry("에선", Case.IN),
          Map.entry("로", Case.BY),
          Map.entry("으로", Case.BY),
          Map.entry("로서", Case.AS),
          Map.entry("으로서", Case.AS),
          Map.entry("와", Case.WITH),
          Map.entry("과", Case.WITH));

  /** One form stands for both that follow a vowel and a consonant. */
  private static final Map<String, String> CANONICAL =
      Map.of("을", "를", "은", "는", "이", "가", "과", "와", "으로", "로", "으로서", "로서");

  /** A demonstrative opens a new phrase: 원칙과 그 실현을 is no coordination. */
  private static final Set<String> DEMONSTRATIVES = Set.of("그", "이", "저");

  private static final String GENITIVE = "의";
  private static final String ATTRIBUTIVE = "적";
  private static final Set<Case> PLACING = Set.of(Case.IN, Case.AT, Case.BY);

  private final Lexicon lexicon;
  private final PredicateParser predicates;
  private final MorphemeMender mender;
  private final Set<String> verbalNouns;
  private final Set<String> frameVerbs;
  private final Set<String> relatingVerbs;
  private final Set<String> planningNouns;
  private final Set<String> nameAdverbs;
  private final Set<String> ordinals;
  private final PoliteEndings politeEndings;
  private final Set<String> caseless;
  private final Set<String> amongNouns;
  private final Set<String> qualityVerbs;

  public PhraseParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.predicates = new PredicateParser(lexicon);
    this.mender = new MorphemeMender(lexicon);
    this.verbalNouns = lexicon.verbalNouns();
    this.frameVerbs = lexicon.verbs();
    this.relatingVerbs = lexicon.set("relating-verb");
    this.planningNouns = lexicon.set("planning-noun");
    this.ordinals = lexicon.set("ordinal");
    this.nameAdverbs = lexicon.set("name-adverb");
    this.politeEndings = new PoliteEndings(lexicon);
    this.caseless = lexicon.set("caseless-noun");
    this.amongNouns = lexicon.set("among-noun");
    this.qualityVerbs = lexicon.set("quality-verb");
  }

  /**
   * Elements in text order; spans are in the sentence.
   *
   * @param atoms in text order, not overlapping
   */
  public List<Element> parse(String sentence, List<Morpheme> morphemes, List<Atom> atoms) {
    return new Pass(
            Unit.of(sentence, politeEndings.mend(sentence, mender.mended(morphemes)), atoms))
        .run();
  }

  /** 한, 하는 after a marker; the analyser takes 한 for the numeral. */
  private static boolean lightAdnominal(Unit unit) {
    return unit.atom() == null
        && unit.spaced()
        && (unit.surface().equals("한") && !unit.tag().startsWith("NN")
            || unit.surface().equals("하는"));
  }

  /** 이라는, 라는: the copula before a noun. */
  private static boolean naming(Unit unit) {
    return unit.morpheme() != null && unit.surface().endsWith("라는") && unit.lastTag().equals("ETM");
  }

  private final class Pass {
    private final List<Unit> units;
    private final List<Element> elements = new ArrayList<>();
    private final boolean nominalEnd;
    private int at;

    /** Whether a date stands before the nouns at hand: 지난해 9월 선언과 올해 6월 헌장을 is a list. */
    private boolean dated;

    Pass(List<Unit> units) {
      this.units = units;
      int last = units.size() - 1;
      while (last >= 0 && units.get(last).tag().startsWith("S")) {
        last--;
      }
      this.nominalEnd = last >= 0 && units.get(last).nominal();
    }

    List<Element> run() {
      while (at < units.size()) {
        Unit unit = units.get(at);
        if (unit.is(Atom.Kind.DATE) && is(at - 1, before -> before.tag().equals("JKG"))) {
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
          predicate(at, at, adverbial());
        } else {
          at++;
        }
      }
      return List.copyOf(elements);
    }

    /** 미래를 주제로 한 포럼: after 로 the word before a noun is the verb, which says nothing. */
    private boolean lightAfterManner(Unit unit) {
      return lightAdnominal(unit)
          && unit.tag().equals("MM")
          && !elements.isEmpty()
          && elements.getLast() instanceof NounPhrase phrase
          && phrase.role() == Case.BY
          && is(at - 1, before -> before.tag().startsWith("J"))
          && is(at + 1, next -> next.nominal() && next.spaced());
    }

    /** 함께했다: an adverb that 하다 makes a verb of; 나란히 서다 may be an idiom. */
    private List<String> adverbial() {
      if (at == 0 || units.get(at).morpheme() == null || !units.get(at - 1).tag().equals("MAG")) {
        return List.of();
      }
      String adverb = units.get(at - 1).surface();
      String verb = units.get(at).lemma();
      return units.get(at).spaced() ? List.of(verb, adverb + " " + verb) : List.of(adverb + verb);
    }

    private Optional<Unit> unit(int index) {
      return index >= 0 && index < units.size() ? Optional.of(units.get(index)) : Optional.empty();
    }

    private boolean is(int index, java.util.function.Predicate<Unit> test) {
      return unit(index).filter(test).isPresent();
    }

    /**
     * Where a quality ends that belongs to the name after it: 찾아가는 상담 사업, 연결되지 않을 권리. It has no
     * phrase of its own and its verb is none that a rule waits for.
     *
     * @return the index itself if there is no such quality
     */
    private int qualityAt(int index) {
      if (!free(index)) {
        return index;
      }
      int verb = index;
      if (is(index, Unit::nominal)
          && is(index + 1, unit -> (unit.verbSuffix() || unit.verb()) && !unit.spaced())
          && units.get(index + 1).morpheme() != null) {
        verb = index + 1;
      } else if (!is(index, unit -> unit.verb() && unit.morpheme() != null)) {
        return index;
      }
      String lemma = (verb > index ? units.get(index).surface() : "") + units.get(verb).lemma();
      if (!qualityVerbs.contains(lemma)
          && (frameVerbs.contains(lemma) || relatingVerbs.contains(lemma))) {
        return index;
      }
      PredicateParser.Result result = predicates.parse(units, index, verb, List.of(lemma));
      boolean quality = result.predicate().adnominal() && !result.predicate().purpose();
      return quality && is(result.next(), Unit::nominal) && !formal(result.next())
          ? result.next()
          : index;
    }

    private boolean among(int index) {
      return is(index, unit -> DEMONSTRATIVES.contains(unit.surface()) && unit.spaced())
          && is(index + 1, unit -> amongNouns.contains(unit.surface()) && unit.spaced())
          && is(index + 2, unit -> unit.nominal() && unit.spaced());
    }

    private boolean standsAlone(int index) {
      return is(index, unit -> unit.tag().equals("NNB") && caseless.contains(unit.surface()))
          && is(index + 1, unit -> unit.nominal() && unit.spaced());
    }

    private boolean formal(int index) {
      return is(index, unit -> unit.tag().startsWith("NNB"));
    }

    /** Nothing before it in the clause could be its argument. */
    private boolean free(int index) {
      if (index == 0) {
        return false;
      }
      Unit before = units.get(index - 1);
      return before.comma()
          || before.conjunction()
          || !elements.isEmpty()
              && elements.getLast() instanceof NounPhrase phrase
              && phrase.modifies();
    }

    private void date(Unit unit) {
      at++;
      Case role = Case.TIME;
      if (is(at, next -> next.tag().startsWith("J") && !next.spaced())) {
        String particle = units.get(at).surface();
        at++;
        if (particle.equals("의")) {
          return;
        }
        Case marked = PARTICLES.getOrDefault(particle, Case.TIME);
        role = marked == Case.FROM || marked == Case.UNTIL ? marked : Case.TIME;
      }
      while (is(at, next -> next.particle() && !next.spaced())) {
        at++;
      }
      elements.add(
          new NounPhrase(unit.span(), List.of(Conjunct.simple(unit.span(), "")), role, false));
    }

    private void items() {
      List<Conjunct> conjuncts = new ArrayList<>();
      while (is(at, unit -> unit.is(Atom.Kind.ITEM))) {
        conjuncts.add(Conjunct.simple(units.get(at).span(), conjuncts.isEmpty() ? "" : ","));
        at++;
        int next = at;
        while (is(next, unit -> unit.atom() == null && unit.tag().startsWith("S"))) {
          next++;
        }
        if (is(next, unit -> unit.is(Atom.Kind.ITEM))) {
          at = next;
        }
      }
      if (is(at, Unit::etCetera)) {
        at++;
      }
      close(conjuncts, Case.ITEMS);
    }

    private void nouns() {
      Coordination coordination = new Coordination(units, at);
      int from = at;
      dated = is(at - 1, unit -> unit.is(Atom.Kind.DATE));
      while (at < units.size()) {
        boolean begins = coordination.atStart(at);
        int afterOrdinal = begins ? afterOrdinal(at) : at;
        if (afterOrdinal > at) {
          at = afterOrdinal;
          coordination.startAt(at);
          continue;
        }
        int afterAttribute = begins && !afterAnother() ? attributeAt(at) : at;
        if (afterAttribute > at) {
          at = afterAttribute;
          coordination.startAt(at);
          continue;
        }
        Unit unit = units.get(at);
        int named = naming(at, coordination);
        int afterQuality = begins ? qualityAt(at) : at;
        if (unit.is(Atom.Kind.DATE)) {
          if (at > from && !begins) {
            break;
          }
          if (dated && !coordination.conjuncts().isEmpty() && is(at + 1, Unit::nominal)) {
            // 지난해 선언과 올해 헌장을 토대로: each date is that of its noun.
            undate();
            at++;
          } else {
            date(unit);
          }
          coordination.startAt(at);
        } else if (unit.etCetera()) {
          // 존중, 보장 등의 가치: what they are examples of may follow as their owner.
          int rest = listed(genitive(at + 1) ? at + 2 : at + 1);
          coordination.etCetera(at, rest, is(rest, Unit::nominal));
          at = rest;
        } else if (named > at) {
          coordination.etCetera(at, named, true);
          at = named;
        } else if (begins && among(at)) {
          // 이 중 점검은: what it is one of is no part of its name.
          at += 2;
          coordination.startAt(at);
        } else if (standsAlone(at)) {
          // 줄이는 데 무게를 뒀다: the noun of a clause has a case of its own without a particle.
          at++;
          coordination.close(at, "");
          add(coordination.conjuncts(), Case.AT, false);
          return;
        } else if (afterQuality > at) {
          at = afterQuality;
        } else if (unit.nominal()
            || linksNouns(at)
            || genitive(at)
            || adverbInName(at)
            || kind(at)) {
          at++;
        } else if (noteGoesOn(at) && verbalNounAt(at - 1, coordination) && justMarked()) {
          break;
        } else if (joins(at)) {
          String joint = unit.surface();
          coordination.close(at, joint);
          at++;
          if (is(at, Unit::comma) || is(at, Unit::conjunction)) {
            at++;
          }
          coordination.startAt(at);
        } else {
          break;
        }
      }
      finish(coordination);
    }

    /**
     * Where an attribute in 적인 ends that a noun follows: 대표적인 기관.
     *
     * @return the index itself if there is none
     */
    private int attributeAt(int index) {
      int suffix = index;
      while (is(suffix, unit -> unit.nominal() && unit.atom() == null)
          && (suffix == index || !units.get(suffix).spaced())) {
        suffix++;
      }
      return suffix > index + 1
              && units.get(suffix - 1).surface().equals(ATTRIBUTIVE)
              && adnominalCopula(suffix)
          ? suffix + 1
          : index;
    }

    /** 안전하고 포용적인 사회: one attribute of several. */
    private boolean afterAnother() {
      return !elements.isEmpty()
          && elements.getLast() instanceof Predicate predicate
          && predicate.form() == Predicate.Form.CONNECTIVE;
    }

    /** 네이버 등 다양한 기업, 병원 등 대표적인 기관: where what they are examples of begins. */
    private int listed(int index) {
      int attribute = attributeAt(index);
      boolean quality =
          attribute == index
              && is(index, Unit::nominal)
              && is(index + 1, unit -> unit.tag().equals("XSA") && unit.lastTag().equals("ETM"))
              && is(index + 2, unit -> unit.nominal() && unit.spaced())
              && !formal(index + 2);
      return quality ? index + 2 : attribute;
    }

    /** 와 관련, 와 공동으로: the noun belongs to the particle. */
    private boolean marksPartner(int index) {
      String noun = unit(index).map(Unit::surface).orElse("");
      String particle =
          unit(index + 1)
              .filter(next -> next.particle() && !next.spaced())
              .map(Unit::surface)
              .orElse("");
      return lexicon.caseMarker("와 " + noun).isPresent()
          || lexicon.caseMarker("와 " + noun + particle).isPresent()
          || jointly(index);
    }

    /** 와 공동 주최하다: like 와 공동으로, where the verb follows. */
    private boolean jointly(int index) {
      String noun = unit(index).map(Unit::surface).orElse("");
      return lexicon.caseMarker("와 " + noun + "으로").isPresent()
          && is(index + 1, unit -> unit.spaced() && verbalNouns.contains(unit.surface()))
          && is(index + 2, unit -> unit.verbSuffix() && !unit.spaced());
    }

    /** 첫째, A / 첫째로 A: what counts the members is none of them. */
    private int afterOrdinal(int index) {
      if (!is(index, unit -> ordinals.contains(unit.surface()))) {
        return index;
      }
      int next = is(index + 1, unit -> unit.tag().equals("JKB")) ? index + 2 : index + 1;
      if (is(next, Unit::comma)) {
        return next + 1;
      }
      return next > index + 1 ? next : index;
    }

    /** 사고 즉시 통보: an adverb between nouns is part of what they name. */
    private boolean adverbInName(int index) {
      return is(index, unit -> nameAdverbs.contains(unit.surface()))
          && is(index - 1, Unit::nominal)
          && is(index + 1, Unit::nominal);
    }

    private boolean linksNouns(int index) {
      return is(index, Unit::link) && is(index + 1, Unit::nominal) && is(index - 1, Unit::nominal);
    }

    /**
     * Where a general noun begins that the nouns before are a name of, or a list: ‘열린 길’이라는 구상, 존중,
     * 책임이라는 두 가지 가치.
     *
     * @return the index itself if there is none
     */
    private int naming(int index, Coordination coordination) {
      boolean list = !coordination.conjuncts().isEmpty();
      boolean name = is(index - 1, unit -> unit.atom() != null);
      int ending =
          is(index, Unit::copula) && is(index + 1, PhraseParser::naming) ? index + 1 : index;
      return (list || name)
              && is(index, unit -> !unit.spaced())
              && is(ending, PhraseParser::naming)
              && is(ending + 1, Unit::nominal)
              && !formal(ending + 1)
          ? ending + 1
          : index;
    }

    /** 모범적인 미래: the copula after 적 makes an adjective of the noun, and no clause. */
    private boolean kind(int index) {
      return adnominalCopula(index)
          && !units.get(index).spaced()
          && is(index - 1, unit -> unit.tag().equals("XSN") && unit.surface().equals(ATTRIBUTIVE));
    }

    /** 인 before a noun that can bear an attribute. */
    private boolean adnominalCopula(int index) {
      return is(index, unit -> unit.copula() && unit.lastTag().equals("ETM"))
          && is(index + 1, unit -> unit.nominal() && unit.spaced())
          && !formal(index + 1);
    }

    private boolean genitive(int index) {
      return is(index, unit -> unit.tag().equals("JKG")) && is(index + 1, Unit::nominal);
    }

    private boolean joins(int index) {
      if (is(index, Unit::comma) && is(index + 1, Unit::conjunction)) {
        return is(index + 2, Unit::nominal);
      }
      if (is(index, Unit::comma)) {
        return is(index + 1, next -> next.nominal() || next.is(Atom.Kind.DATE))
            || !elements.isEmpty() && qualityAt(index + 1) > index + 1;
      }
      if (!is(index, Unit::conjunction)) {
        return false;
      }
      int next = is(index + 1, Unit::comma) ? index + 2 : index + 1;
      if (marksPartner(next) || is(next, unit -> unit.is(Atom.Kind.DATE)) && !dated) {
        return false;
      }
      return (is(next, unit -> unit.nominal() || unit.is(Atom.Kind.DATE)) || qualityAt(next) > next)
          && !is(next, unit -> unit.tag().equals("MM") && DEMONSTRATIVES.contains(unit.surface()));
    }

    /** The date before the first noun is not the clause's either. */
    private void undate() {
      if (!elements.isEmpty()
          && elements.getLast() instanceof NounPhrase phrase
          && phrase.role() == Case.TIME) {
        elements.removeLast();
      }
    }

    /** After the last noun: a verb made of it, a copula, or a particle. */
    private void finish(Coordination coordination) {
      if (is(at, next -> next.verbSuffix() && !next.spaced()) || lightVerb()) {
        int stem = verbalNoun(coordination.start());
        List<String> lemmas = lemmas(stem, at);
        boolean dangling = stem == coordination.start();
        coordination.close(stem, "");
        Case role = dangling && coordination.lastJointPairs() ? Case.WITH : Case.BARE;
        add(coordination.conjuncts(), role, false);
        predicate(stem, at, lemmas);
      } else if (is(at, next -> next.copula() && !next.spaced())) {
        int stem = Math.max(at - 1, coordination.start());
        if (planned(coordination, stem)) {
          nominalPredicate(coordination, stem - 1, at);
          return;
        }
        List<String> lemmas = copula(stem);
        coordination.close(at, "");
        add(coordination.conjuncts(), Case.COMPLEMENT, false);
        predicate(stem, at, lemmas);
      } else if (endsInNoun()) {
        int stem = at - 1;
        if (planned(coordination, stem)) {
          nominalPredicate(coordination, stem - 1, stem);
        } else if (verbalNounAt(stem, coordination)) {
          nominalPredicate(coordination, stem, stem);
        } else {
          coordination.close(at, "");
          add(coordination.conjuncts(), Case.BARE, false);
        }
      } else {
        coordination.close(at, "");
        close(coordination.conjuncts(), Case.BARE);
      }
    }

    /** 인공지능이다 says what something is, 혁신적이다 how it is. */
    private List<String> copula(int stem) {
      if (stem == at) {
        return List.of("이다");
      }
      Unit noun = units.get(stem);
      String own = noun.surface() + "이다";
      return noun.tag().equals("XSN") && noun.surface().equals(ATTRIBUTIVE)
          ? List.of(own)
          : List.of(own, "이다");
    }

    /** 약속드리다: a verb written to the noun of a verb. */
    private boolean lightVerb() {
      return is(at, next -> next.verb() && !next.spaced() && next.morpheme() != null)
          && is(at - 1, noun -> verbalNouns.contains(noun.surface()));
    }

    /** Notes leave 하다 out: {@code 12일 대전에서 토론회 개최}. A list of names is no sentence. */
    private boolean endsInNoun() {
      boolean last =
          at >= units.size() || at + 1 == units.size() && units.get(at).tag().startsWith("S");
      return (last || noteGoesOn(at)) && marked();
    }

    /** {@code 5월 착수, 온라인 게임에 적용}: in a note a comma parts what is done from what is done next. */
    private boolean noteGoesOn(int index) {
      return nominalEnd && is(index, Unit::comma) && is(index + 1, unit -> true);
    }

    private boolean marked() {
      return elements.stream()
          .anyMatch(
              element ->
                  element instanceof NounPhrase phrase
                      && !phrase.modifies()
                      && phrase.role() != Case.BARE);
    }

    /** The phrase right before has a case: 온라인 게임에 적용. */
    private boolean justMarked() {
      return !elements.isEmpty()
          && elements.getLast() instanceof NounPhrase phrase
          && !phrase.modifies()
          && phrase.role() != Case.BARE
          && phrase.role() != Case.TOPIC;
    }

    private boolean verbalNounAt(int index, Coordination coordination) {
      return index >= coordination.start()
          && is(index, unit -> unit.spaced() && verbalNouns.contains(unit.surface()));
    }

    /** 시행 예정: what is planned is the noun before. */
    private boolean planned(Coordination coordination, int index) {
      return is(index, unit -> planningNouns.contains(unit.surface()))
          && verbalNounAt(index - 1, coordination);
    }

    private void nominalPredicate(Coordination coordination, int noun, int verb) {
      String lemma = units.get(noun).surface() + "하다";
      coordination.close(noun, "");
      add(coordination.conjuncts(), Case.OBJECT, false);
      PredicateParser.Result result = predicates.parse(units, noun, verb, List.of(lemma));
      boolean planned = verb > noun;
      elements.add(planned ? result.predicate().asPlanned() : result.predicate());
      at = Math.max(result.next(), at);
    }

    /** Where the noun that carries the verb begins; its own word is part of it. */
    private int verbalNoun(int limit) {
      int stem = at - 1;
      while (stem > limit && (!units.get(stem).spaced() || units.get(stem - 1).link())) {
        stem--;
      }
      return Math.max(stem, limit);
    }

    private List<String> lemmas(int stem, int suffix) {
      String verb = units.get(suffix).lemma();
      List<String> lemmas = new ArrayList<>();
      StringBuilder noun = new StringBuilder();
      for (int i = stem; i < suffix; i++) {
        if (units.get(i).link()) {
          lemmas.add(noun + verb);
          noun.setLength(0);
        } else {
          noun.append(units.get(i).surface());
        }
      }
      lemmas.add(noun + verb);
      String last = units.get(suffix - 1).surface();
      // 미참석하다, 재구성하다 are other verbs than 참석하다, 구성하다.
      boolean prefixed = suffix - stem == 2 && units.get(stem).tag().equals("XPN");
      if (suffix - stem > 1 && !prefixed && units.get(suffix - 1).tag().startsWith("NN")) {
        lemmas.add(last + verb);
      }
      return lemmas.stream().distinct().toList();
    }

    private void predicate(int from, int verb, List<String> lemmas) {
      PredicateParser.Result result = predicates.parse(units, from, verb, lemmas);
      elements.add(result.predicate());
      at = Math.max(result.next(), verb + 1);
    }

    /** Reads the particle and a case marker after it, then adds the phrase. */
    private void close(List<Conjunct> conjuncts, Case without) {
      String particle = "";
      Case role = without;
      String surface = "";
      while (is(at, next -> next.tag().startsWith("J") && !next.spaced())) {
        surface = units.get(at).surface();
        if (particle.isEmpty()) {
          particle = CANONICAL.getOrDefault(surface, surface);
          role = PARTICLES.getOrDefault(surface, Case.OTHER);
        }
        at++;
      }
      if (particle.isEmpty()) {
        add(conjuncts, role, false);
        return;
      }
      if (surface.equals(GENITIVE) && PLACING.contains(role)) {
        // 서울에서의 연설: where the noun is, not the clause.
        add(conjuncts, Case.OTHER, false);
        return;
      }
      // 에 기반해, 를 지향하는: the verb of a marker may be made of a noun.
      int verb = is(at, Unit::nominal) && is(at + 1, Unit::verbSuffix) ? at + 1 : at;
      String marker = canonical(particle) + " " + (verb > at ? units.get(at).surface() : "");
      Optional<Case> byVerb =
          unit(verb)
              .filter(unit -> unit.verb() || unit.verbSuffix())
              .flatMap(unit -> lexicon.caseMarker(marker + unit.lemma()));
      if (byVerb.isPresent()) {
        PredicateParser.Result reading = predicates.parse(units, at, verb, List.of());
        // 을 포함한다 says something; only 을 포함해 and 을 포함한 are markers.
        if (reading.predicate().form() != Predicate.Form.FINAL) {
          add(conjuncts, byVerb.get(), reading.predicate().adnominal());
          at = reading.next();
          return;
        }
      }
      if (canonical(particle).equals("와") && jointly(at)) {
        at++;
        add(conjuncts, Case.WITH, false);
        return;
      }
      Optional<Case> byNoun = nounMarker(particle);
      if (byNoun.isPresent()) {
        boolean marksNoun = is(at + 1, next -> next.tag().startsWith("J"));
        at += marksNoun ? 2 : 1;
        // 을 대상으로 한 X, 을 중심으로 하는 X
        if (is(at, PhraseParser::lightAdnominal) && !is(at + 1, Unit::link)) {
          at++;
          add(conjuncts, byNoun.get(), true);
          return;
        }
        add(conjuncts, byNoun.get(), false);
        return;
      }
      add(conjuncts, role, false);
    }

    private static String canonical(String particle) {
      return CANONICAL.getOrDefault(particle, particle);
    }

    private Optional<Case> nounMarker(String particle) {
      if (at >= units.size()) {
        return Optional.empty();
      }
      String word = units.get(at).surface();
      String marked =
          unit(at + 1)
              .filter(next -> next.tag().startsWith("J") && !next.spaced())
              .map(next -> word + next.surface())
              .orElse(word);
      return lexicon.caseMarker(particle + " " + marked);
    }

    private void add(List<Conjunct> conjuncts, Case role, boolean modifies) {
      if (!conjuncts.isEmpty()) {
        Span span = new Span(conjuncts.getFirst().span().start(), conjuncts.getLast().span().end());
        elements.add(new NounPhrase(span, conjuncts, role, modifies));
      }
    }
  }
}
