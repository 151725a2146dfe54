package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Verbs made of a noun, with 하다, the copula or nothing: what they are called. */
final class VerbalNouns {
  private static final String ATTRIBUTIVE = "적";

  private final Set<String> verbalNouns;
  private final Set<String> planningNouns;
  private final Set<String> verbs;

  VerbalNouns(Lexicon lexicon) {
    this.verbalNouns = lexicon.verbalNouns();
    this.planningNouns = lexicon.set("planning-noun");
    this.verbs = lexicon.verbs();
  }

  boolean verbalNounAt(UnitSequence units, int index, Coordination coordination) {
    return index >= coordination.start()
        && units.is(index, unit -> unit.spaced() && verbalNouns.contains(unit.surface()));
  }

  /** 시행 예정: what is planned is the noun before. */
  boolean planned(UnitSequence units, Coordination coordination, int index) {
    return units.is(index, unit -> planningNouns.contains(unit.surface()))
        && verbalNounAt(units, index - 1, coordination);
  }

  /** 약속드리다: a verb written to the noun of a verb. */
  boolean lightVerb(UnitSequence units, int at) {
    return units.is(at, next -> next.verb() && !next.spaced() && next.morpheme() != null)
        && units.is(
            at - 1,
            noun ->
                verbalNouns.contains(noun.surface())
                    // 끝났다: the analyser cuts the verb in two.
                    || noun.surface().length() == 1
                        && verbs.contains(noun.surface() + units.get(at).lemma()));
  }

  /** Where the noun that carries the verb begins; its own word is part of it. */
  static int stem(UnitSequence units, int at, int limit) {
    int stem = at - 1;
    while (stem > limit && (!units.get(stem).spaced() || units.get(stem - 1).link())) {
      stem--;
    }
    return Math.max(stem, limit);
  }

  static List<String> lemmas(UnitSequence units, int stem, int suffix) {
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

  /** 함께 운영한다: what the adverb right before adds may make an idiom of the verb. */
  static List<String> withAdverb(UnitSequence units, int stem, List<String> lemmas) {
    return units.is(stem - 1, unit -> unit.morpheme() != null && unit.tag().equals("MAG"))
        ? Stream.concat(
                lemmas.stream(),
                lemmas.stream().map(lemma -> units.get(stem - 1).surface() + " " + lemma))
            .toList()
        : lemmas;
  }

  /** 인공지능이다 says what something is, 혁신적이다 how it is. */
  static List<String> copula(UnitSequence units, int at, int stem) {
    if (stem == at) {
      return List.of("이다");
    }
    Unit noun = units.get(stem);
    String own = noun.surface() + "이다";
    return noun.tag().equals("XSN") && noun.surface().equals(ATTRIBUTIVE)
        ? List.of(own)
        : List.of(own, "이다");
  }

  /** 함께했다: an adverb that 하다 makes a verb of; 나란히 서다 may be an idiom. */
  static List<String> adverbial(UnitSequence units, int at) {
    if (at == 0 || units.get(at).morpheme() == null || !units.get(at - 1).tag().equals("MAG")) {
      return List.of();
    }
    String adverb = units.get(at - 1).surface();
    String verb = units.get(at).lemma();
    return units.get(at).spaced() ? List.of(verb, adverb + " " + verb) : List.of(adverb + verb);
  }
}
