package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Predicate.Form;

/** Reads a predicate to its end: endings, auxiliaries, {@code 할 수 있다}, {@code 할 방침이다}. */
final class PredicateParser {
  private static final Set<String> PAST = Set.of("았", "었", "였", "했", "ᆻ", "엇");

  private static final Set<String> NEGATIONS = Set.of("않", "못하", "없", "아니", "아니하", "말");

  private static final String INTENT = "겠";
  private static final String INTENDING = "고자";

  /** How a verb ends with which something is agreed on, promised, or said to be meant. */
  private static final String ACHIEVE = "이루다";

  private static final String COME_ABOUT = "이루어지다";
  private static final String AGREED = "기로 하다";

  /** 뜻을 같이. */
  private static final int LONGEST_IDIOM = 6;

  private final Set<String> planningNouns;
  private final Set<String> auxiliaryNouns;
  private final Set<String> formalNouns;
  private final Set<String> clauseNouns;
  private final Set<String> obligationEndings;
  private final Set<String> purposeEndings;
  private final Set<String> seemingVerbs;
  private final Set<String> reportingEndings;
  private final Set<String> stativeVerbs;
  private final Set<String> promiseNouns;
  private final Set<String> promiseVerbs;
  private final Set<String> decidingVerbs;
  private final Set<String> orderingEndings;
  private final Set<String> orderingVerbs;
  private final Set<String> consistingVerbs;
  private final Lexicon lexicon;

  PredicateParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.planningNouns = lexicon.set("planning-noun");
    this.auxiliaryNouns = lexicon.set("auxiliary-noun");
    this.formalNouns = lexicon.set("formal-noun");
    this.clauseNouns = lexicon.set("clause-noun");
    this.obligationEndings = lexicon.set("obligation-ending");
    this.purposeEndings = lexicon.set("purpose-ending");
    this.seemingVerbs = lexicon.set("seeming-verb");
    this.reportingEndings = lexicon.set("reporting-ending");
    this.stativeVerbs = lexicon.set("stative-verb");
    this.promiseNouns = lexicon.set("promise-noun");
    this.promiseVerbs = lexicon.set("promise-verb");
    this.decidingVerbs = lexicon.set("deciding-verb");
    this.orderingEndings = lexicon.set("ordering-ending");
    this.orderingVerbs = lexicon.set("ordering-verb");
    this.consistingVerbs = lexicon.set("verb-consist");
  }

  /**
   * A predicate and where to read on.
   *
   * @param next index of the first unit after it, particles of the predicate included
   */
  record Result(Predicate predicate, int next) {}

  /**
   * Reads from a verb.
   *
   * @param from first unit that belongs to the predicate (the noun of a {@code -하다} verb)
   * @param verb the verb, verbal suffix or copula
   * @param lemmas dictionary forms where the noun decides; empty for a plain verb
   */
  Result parse(List<Unit> units, int from, int verb, List<String> lemmas) {
    Reading reading = new Reading(units, verb);
    reading.read();
    List<String> plain = lemmas.isEmpty() ? List.of(units.get(verb).lemma()) : lemmas;
    // 공개하도록 했다: who makes others disclose discloses nothing.
    List<String> forms = new ArrayList<>(reading.ordered ? List.of(Predicate.ORDERED) : plain);
    if (reading.agreed) {
      plain.stream().map(PredicateParser::agreed).forEach(forms::add);
    }
    forms.addAll(reading.promises());
    if (reading.obliged) {
      plain.stream().map(Predicate::obliged).forEach(forms::add);
      forms.add(Predicate.OBLIGED);
    }
    if (reading.passive && forms.remove(ACHIEVE)) {
      // 이뤄지다 is 이루어지다 for short, and nobody's passive.
      forms.add(COME_ABOUT);
      reading.passive = false;
    }
    Span span =
        new Span(
            units.get(from).span().start(),
            units.get(Math.max(verb, reading.end - 1)).span().end());
    Predicate predicate =
        new Predicate(
            span,
            forms,
            reading.form,
            reading.ending,
            reading.past,
            reading.planned,
            reading.negated,
            reading.reported,
            stative(units.get(verb), forms),
            active(forms, reading.passive),
            reading.purpose);
    return new Result(predicate, reading.end);
  }

  /** 이행하기로 하다: what is agreed on is a verb of its own. */
  private static String agreed(String lemma) {
    return lemma.substring(0, lemma.length() - 1) + AGREED;
  }

  /** 만들어지다 is the passive of 만들다, 발표되다 of 발표하다; others are pairs of the lexicon. */
  private List<String> active(List<String> lemmas, boolean passiveAuxiliary) {
    return passiveAuxiliary
        ? lemmas
        : lemmas.stream().map(lexicon::activeOf).flatMap(Optional::stream).toList();
  }

  private boolean stative(Unit verb, List<String> lemmas) {
    return verb.tag().equals("VA")
        || verb.tag().equals("VCN")
        || lemmas.stream().anyMatch(stativeVerbs::contains);
  }

  private final class Reading {
    private final List<Unit> units;
    private final int verb;
    private int end;
    private Form form = Form.FINAL;
    private String ending = "";
    private boolean past;
    private boolean planned;
    private boolean agreed;
    private boolean intended;
    private boolean promised;
    private boolean negated;
    private boolean obliged;
    private boolean reported;
    private boolean passive;
    private boolean purpose;
    private boolean ordered;
    private boolean connective;

    Reading(List<Unit> units, int verb) {
      this.units = units;
      this.verb = verb;
      this.end = verb;
    }

    void read() {
      consume();
      while (end < units.size()) {
        String last = units.get(end - 1).lastTag();
        boolean more =
            switch (last) {
              case "EC" -> auxiliary();
              case "ETM" -> boundNoun();
              case "ETN" -> nominalised();
              case "EF" -> false;
              default -> moreEndings();
            };
        if (!more) {
          break;
        }
      }
      if (connective) {
        form = Form.CONNECTIVE;
        while (end < units.size() && units.get(end).particle() && !units.get(end).spaced()) {
          end++;
        }
        return;
      }
      form =
          switch (units.get(end - 1).lastTag()) {
            case "EC" -> Form.CONNECTIVE;
            case "ETM" -> Form.ADNOMINAL;
            // 발표함, 예정임: notes end their sentences with a noun made of the verb.
            case "ETN" -> last() ? Form.FINAL : Form.NOMINAL;
            default -> Form.FINAL;
          };
      while (end < units.size() && units.get(end).particle() && !units.get(end).spaced()) {
        end++;
      }
    }

    private boolean last() {
      return end >= units.size() || units.get(end).tag().equals("SF") && end + 1 == units.size();
    }

    private void consume() {
      Unit unit = units.get(end++);
      if (unit.morpheme() == null) {
        return;
      }
      for (Morpheme.Part part : parts(unit.morpheme())) {
        if (part.tag().equals("EP") && PAST.contains(part.surface())) {
          past = true;
        }
        intended |= part.tag().equals("EP") && part.surface().equals(INTENT);
        if (part.tag().startsWith("E") && !part.tag().equals("EP")) {
          ending = part.surface();
          purpose |= purposeEndings.contains(ending);
          reported |=
              reportingEndings.contains(unit.surface()) || reportingEndings.contains(ending);
        }
        boolean stem = part.tag().startsWith("V");
        passive |= part.tag().equals("VX") && part.surface().equals("지");
        negated |= stem && NEGATIONS.contains(part.surface());
      }
    }

    private static List<Morpheme.Part> parts(Morpheme morpheme) {
      return morpheme.parts().isEmpty()
          ? List.of(new Morpheme.Part(morpheme.surface(), morpheme.tag()))
          : morpheme.parts();
    }

    private boolean next(int offset, java.util.function.Predicate<Unit> test) {
      return end + offset < units.size() && test.test(units.get(end + offset));
    }

    private boolean moreEndings() {
      if (next(0, unit -> unit.tag().startsWith("E") || unit.verbSuffix() && !unit.spaced())) {
        consume();
        return true;
      }
      return false;
    }

    /** 하고 있다, 해야 한다, 하지 않는다. */
    private boolean auxiliary() {
      if (obligationEndings.contains(ending)
          && next(0, unit -> unit.verb() && unit.lemma().matches("[하되]다"))) {
        // 공개하지 않아야 한다: what must not be done is no duty to do it.
        obliged = !negated;
        negated = true;
      }
      // 쓸 수 있게 하다, 쉽게 하다: nobody is made to do anything.
      boolean acts = units.get(verb).tag().startsWith("VV") || units.get(verb).verbSuffix();
      if (acts && end - verb <= 2 && orderingEndings.contains(ending) && order()) {
        return true;
      }
      boolean meant = ending.equals(INTENDING);
      if (next(0, unit -> unit.tag().equals("VX") || unit.tag().startsWith("E"))) {
        consume();
        if (meant) {
          // 발표하고자 합니다: no purpose of something else, but what is going to be done.
          purpose = false;
          planned = true;
        }
        return true;
      }
      return intended && reported && promise(0);
    }

    /** 표시하도록 의무화했다: the verb after what is to be done says no more than that it must be. */
    private boolean order() {
      int noun = next(0, unit -> unit.nominal() && unit.spaced()) ? 1 : 0;
      String before = noun == 0 ? "" : units.get(end).surface();
      if (!next(noun, unit -> unit.verb() || unit.verbSuffix() || unit.tag().equals("VX"))
          || units.get(end + noun).morpheme() == null
          || !orderingVerbs.contains(before + units.get(end + noun).lemma())) {
        return false;
      }
      end += noun;
      consume();
      ordered = true;
      purpose = false;
      return true;
    }

    /** What a promise or decision to do something is called, whatever is to be done. */
    List<String> promises() {
      if (agreed) {
        return List.of(promised ? Predicate.PROMISED : AGREED);
      }
      return intended && reported
          ? List.of(promised ? Predicate.PROMISED : Predicate.VOWED)
          : List.of();
    }

    /** 하기로 합의했다, 하겠다고 약속했다: the verb after what is promised says no more than that. */
    private boolean promise(int from) {
      StringBuilder words = new StringBuilder();
      for (int at = end + from; at < units.size() && words.length() <= LONGEST_IDIOM; at++) {
        Unit unit = units.get(at);
        words.append(words.isEmpty() || !unit.spaced() ? "" : " ");
        if (unit.verb() || unit.verbSuffix()) {
          String verb = words + unit.lemma();
          promised |= promiseVerbs.contains(verb);
          if (!promised && !(from > 0 && decidingVerbs.contains(verb))) {
            return false;
          }
          end = at;
          consume();
          return true;
        }
        words.append(unit.surface());
      }
      return false;
    }

    /** 할 수 있다, 한 바 있다; 할 방침이다, 할 예정으로. */
    private boolean boundNoun() {
      // 환불하겠다는 뜻을 밝혔다: the noun tells that it is promised.
      promised |= intended && reported && next(0, unit -> promiseNouns.contains(unit.surface()));
      if (next(0, unit -> unit.tag().equals("NNB") && auxiliaryNouns.contains(unit.surface()))) {
        int verb = next(1, Unit::particle) ? 2 : 1;
        if (next(verb, Unit::verb)) {
          end += verb;
          consume();
          return true;
        }
        return false;
      }
      if (next(0, unit -> clauseNouns.contains(unit.surface()))
          && !next(1, unit -> unit.nominal() && !unit.spaced())) {
        // 참석한 가운데, 마친 뒤: the noun works like a connective ending.
        connective = true;
        ending = units.get(end).surface();
        end++;
        return false;
      }
      if (next(0, unit -> formalNouns.contains(unit.surface()))) {
        return !itself() && seeming();
      }
      if (next(0, unit -> planningNouns.contains(unit.surface()))
          && (end + 1 == units.size()
              || next(
                  1,
                  unit -> unit.copula() || unit.tag().equals("JKB") || unit.tag().equals("SF")))) {
        planned = true;
        end++;
        if (next(0, Unit::copula)) {
          consume();
          return true;
        }
        while (next(0, unit -> unit.particle() && !unit.spaced())) {
          end++;
        }
        return false;
      }
      return false;
    }

    /** 시가 지난달 발표한 것으로, …: said of the topic, as with a connective ending, and no phrase. */
    private boolean itself() {
      // 줄이려는 것으로, 늘리는 것으로: what is meant or goes on is told of another verb.
      if (!ending.endsWith("ᆫ") && !ending.equals("은")
          || !next(1, unit -> unit.tag().equals("JKB") && unit.surface().equals("으로"))
          || !next(2, unit -> unit.tag().equals("SC"))) {
        return false;
      }
      connective = true;
      ending = units.get(end).surface();
      end += 2;
      return true;
    }

    /** 할 것이다, 한 것이 아니다, 할 것으로 보인다; whether it is to come the ending in ㄹ tells. */
    private boolean seeming() {
      int verb = 1;
      if (next(1, unit -> unit.tag().equals("JKC") || unit.tag().equals("JKS"))
          && next(2, unit -> unit.tag().equals("VCN"))) {
        verb = 2;
      } else if (next(1, unit -> unit.tag().equals("JKB"))) {
        verb = seemsAt(2) ? 2 : seemsAt(3) ? 3 : 0;
      } else if (!next(1, Unit::copula)) {
        verb = 0;
      }
      if (verb == 0) {
        return false;
      }
      planned |= ending.endsWith("ᆯ") || ending.equals("을");
      end += verb;
      consume();
      return true;
    }

    /** 보이다, 전망되다: a verb or a verb made of the noun before it. */
    private boolean seemsAt(int offset) {
      return next(offset, unit -> (unit.verb() || unit.verbSuffix()) && unit.morpheme() != null)
          && seemingVerbs.contains(
              (offset > 2 ? units.get(end + offset - 1).surface() : "")
                  + units.get(end + offset).lemma());
    }

    /** 하기로 했다; 하기 위해. */
    private boolean nominalised() {
      // 가게 문 찾기로 꾸며졌다: a part of what something consists of is not agreed on.
      if (next(0, unit -> unit.surface().equals("로"))
          && next(
              1,
              unit ->
                  (unit.tag().startsWith("V") || unit.verbSuffix())
                      && !consistingVerbs.contains(unit.lemma()))) {
        planned = true;
        agreed = true;
        end++;
        consume();
        return true;
      }
      if (next(0, unit -> unit.surface().equals("로")) && promise(1)) {
        planned = true;
        agreed = true;
        return true;
      }
      if (next(0, unit -> unit.verb() && unit.lemma().equals("위하다"))) {
        purpose = true;
        consume();
        return true;
      }
      return false;
    }
  }
}
