package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;

/** What the phrase parser reads: a morpheme, or an atom that stands for several. */
record Unit(Span span, String surface, String tag, Morpheme morpheme, Atom atom, boolean spaced) {

  private static final Set<String> NOMINAL =
      Set.of("NNG", "NNP", "NNB", "NNBC", "NR", "SN", "SL", "SH", "NP", "XPN", "XSN", "XR", "MM");
  private static final String MIDDLE_DOTS = "·・‧•ㆍ";
  private static final String LINKS = MIDDLE_DOTS + "/&~-–";

  /** 1:1. */
  private static final String RATIO = "RATIO";

  /** Units of a sentence: atoms replace the morphemes they cover, asides vanish. */
  static List<Unit> of(String sentence, List<Morpheme> morphemes, List<Atom> atoms) {
    List<Unit> units = new ArrayList<>();
    int nextAtom = 0;
    int covered = 0;
    for (int i = 0; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      Optional<Morpheme> next =
          i + 1 < morphemes.size() ? Optional.of(morphemes.get(i + 1)) : Optional.empty();
      while (nextAtom < atoms.size()
          && atoms.get(nextAtom).span().start() <= morpheme.span().start()) {
        Atom atom = atoms.get(nextAtom++);
        if (atom.kind() != Atom.Kind.ASIDE) {
          units.add(
              new Unit(
                  atom.span(),
                  atom.span().of(sentence),
                  "NNP",
                  null,
                  atom,
                  spaceBefore(sentence, atom.span().start())));
        }
        covered = Math.max(covered, atom.span().end());
      }
      swallowed(sentence, morpheme, covered).ifPresent(units::add);
      if (morpheme.span().start() >= covered && !opens(morpheme, atoms, nextAtom)) {
        boolean afterAtom = !units.isEmpty() && morpheme.span().start() == covered;
        units.add(
            new Unit(
                morpheme.span(),
                morpheme.surface(),
                insideName(morpheme, next) ? "NNP" : tag(sentence, morpheme, afterAtom),
                morpheme,
                null,
                spaceBefore(sentence, morpheme.span().start())));
      }
    }
    return units;
  }

  /** 누리은행과: the analyser sees no name in it, and so no particle behind the name. */
  private static Optional<Unit> swallowed(String sentence, Morpheme morpheme, int covered) {
    if (morpheme.span().start() >= covered || morpheme.span().end() <= covered) {
      return Optional.empty();
    }
    Span rest = new Span(covered, morpheme.span().end());
    Morpheme particle = new Morpheme(rest, rest.of(sentence), morpheme.tag(), List.of());
    String tag = particleTag(particle);
    return tag.startsWith("J")
        ? Optional.of(new Unit(rest, particle.surface(), tag, particle, null, false))
        : Optional.empty();
  }

  /** ①위험: a bullet that the analyser takes for the beginning of the word after it. */
  private static boolean opens(Morpheme morpheme, List<Atom> atoms, int next) {
    return next < atoms.size()
        && atoms.get(next).kind() == Atom.Kind.ITEM
        && atoms.get(next).span().start() < morpheme.span().end();
  }

  /** 뤼튼테크, 열린민주당: an adnominal form is followed by a space, unless it is part of a name. */
  private static boolean insideName(Morpheme morpheme, Optional<Morpheme> next) {
    return morpheme.lastTag().equals("ETM")
        && next.filter(noun -> noun.span().start() == morpheme.span().end())
            .filter(noun -> noun.tag().equals("NNG") || noun.tag().equals("NNP"))
            .isPresent();
  }

  /** 한・미: what a middle dot joins to a name is a name, not a form of 하다. */
  private static String tag(String sentence, Morpheme morpheme, boolean afterAtom) {
    int end = morpheme.span().end();
    boolean joined =
        end + 1 < sentence.length()
            && LINKS.indexOf(sentence.charAt(end)) >= 0
            && Character.isLetter(sentence.charAt(end + 1));
    int start = morpheme.span().start();
    if (morpheme.surface().equals(":")
        && start > 0
        && Character.isDigit(sentence.charAt(start - 1))
        && end < sentence.length()
        && Character.isDigit(sentence.charAt(end))) {
      return RATIO;
    }
    if (joined && (morpheme.tag().startsWith("V") || morpheme.tag().startsWith("XS"))) {
      return "NNP";
    }
    return afterAtom ? particleTag(morpheme) : morpheme.tag();
  }

  /**
   * After a name a particle is a particle, whatever the analyser made of the two together: 8개사는 is
   * read as a form of 살다.
   */
  private static String particleTag(Morpheme morpheme) {
    return switch (morpheme.surface()) {
      case "은", "는", "도", "부터", "까지" -> "JX";
      case "이", "가" -> morpheme.tag().equals("VCP") ? "VCP" : "JKS";
      case "을", "를" -> "JKO";
      case "와", "과" -> "JC";
      case "의" -> "JKG";
      case "에", "에서", "로", "으로" -> "JKB";
      default -> morpheme.tag();
    };
  }

  private static boolean spaceBefore(String sentence, int at) {
    return at == 0 || Character.isWhitespace(sentence.charAt(at - 1));
  }

  boolean is(Atom.Kind kind) {
    return atom != null && atom.kind() == kind;
  }

  /** May stand in a noun phrase. A word tagged adverb inside a word is part of a name. */
  boolean nominal() {
    if (atom != null) {
      return atom.kind() == Atom.Kind.NOUN;
    }
    return NOMINAL.contains(tag) || !spaced && (tag.equals("IC") || tag.equals("MAG"));
  }

  /** Joins two nouns into one name without space. */
  boolean link() {
    return atom == null
        && surface.length() == 1
        && (LINKS.indexOf(surface.charAt(0)) >= 0 || tag.equals(RATIO));
  }

  boolean comma() {
    return tag.equals("SC") && surface.equals(",");
  }

  /** 와, 과, 및, 또는: joins two nouns. */
  boolean conjunction() {
    return tag.equals("JC")
        || tag.equals("JKB") && (surface.equals("와") || surface.equals("과"))
        || tag.equals("MAJ") && Set.of("및", "또는", "혹은", "그리고").contains(surface);
  }

  boolean particle() {
    return tag.startsWith("J") && !tag.equals("JKG");
  }

  boolean etCetera() {
    return atom == null && surface.equals("등") && (tag.equals("NNB") || tag.equals("NNBC"));
  }

  boolean verb() {
    return tag.equals("VV") || tag.equals("VA") || tag.equals("VX") || tag.equals("VCN");
  }

  boolean verbSuffix() {
    return tag.equals("XSV") || tag.equals("XSA");
  }

  boolean copula() {
    return tag.equals("VCP");
  }

  String lastTag() {
    return morpheme == null ? tag : morpheme.lastTag();
  }

  /** Dictionary form of a verb. */
  String lemma() {
    return morpheme.stem() + "다";
  }
}
