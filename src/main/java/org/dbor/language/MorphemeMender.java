package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dbor.document.Span;

/**
 * Puts right what the analyser takes for something else: short, polite and irregular verb forms.
 */
final class MorphemeMender {
  private static final String CONNECTIVE = "고";
  private static final String INSIDE = "들";
  private static final String LASTING = "어";
  private static final String BEING = "있";
  private static final String HELD = "담기";
  private static final String DOWN = "내려";
  private static final String OUT = "내";
  private static final String PUT = "놓";
  private static final String RECEIVE = "받";
  private static final Set<String> THROUGH = Set.of("통해", "통하여");
  private static final Set<String> SEEING = Set.of("보", "볼", "봐", "봤", "본", "봅");
  private static final String FRAUD = "사기";

  /** Nouns after which 사기 is the verb: 물건을 사기 전. */
  private static final Set<String> OF_BUYING = Set.of("전", "직전", "때문", "위", "시작");

  /** 다섯 차례 연 설명회. */
  private static final Set<String> TIMES = Set.of("차례", "번", "일");

  private static final Set<String> NUMBERS = Set.of("SN", "NR", "MM");

  /** 2024년 세운 계획, 지난해 낸 지침. */
  private static final Set<String> DATED = Set.of("년", "월", "해", "지난해", "올해", "작년", "재작년", "지난달");

  private static final String HELPS = "거든";
  private static final String HELP = "거들";
  private static final String FINAL = "다";
  private static final String ONLY = "뿐";
  private static final String NOT = "아니";
  private static final String OF_COURSE = "물론";
  private static final String HANGS = "건다";
  private static final String HANG = "걸";

  /** What opens a sentence and is a municipality with its particle, though taken for a noun. */
  private static final Set<String> WITH_OTHERS = Set.of("구와", "시와");

  /** Words that are also a municipality with its particle. */
  private static final Set<String> MUNICIPALITIES = Set.of("시가", "구가", "도가");

  /** What makes a verb or an adjective of a noun or root, and what it makes it of. */
  private static final Set<String> SUFFIXES = Set.of("XSV", "XSA");

  private static final Set<String> BASES = Set.of("NNG", "NNP", "XR");

  private static final Set<String> OF_TIME = Set.of("년", "월", "일", "주", "차");

  private final Map<String, String> adnominalForms;
  private final Map<String, String> datedForms;
  private final Map<String, String> politeForms;
  private final Map<String, String> connectiveForms;
  private final Map<String, String> stems;

  MorphemeMender(Lexicon lexicon) {
    this.adnominalForms = lexicon.pairs("adnominal-form");
    this.datedForms = lexicon.pairs("dated-form");
    this.politeForms = lexicon.pairs("polite-form");
    this.connectiveForms = lexicon.pairs("connective-form");
    this.stems = lexicon.pairs("verb-stem");
  }

  /** The morphemes, with what was misread put right. */
  List<Morpheme> mended(List<Morpheme> morphemes) {
    List<Morpheme> mended = new ArrayList<>(morphemes);
    if (!mended.isEmpty()
        && WITH_OTHERS.contains(mended.getFirst().surface())
        && mended.getFirst().tag().startsWith("N")) {
      // 구와 대학이 함께 운영한다: a district alone, and whoever acts with it.
      int start = mended.getFirst().span().start();
      mended.set(
          0,
          new Morpheme(
              new Span(start, start + 1),
              mended.getFirst().surface().substring(0, 1),
              "NNG",
              List.of()));
      mended.add(1, new Morpheme(new Span(start + 1, start + 2), "와", "JC", List.of()));
    }
    for (int i = 1; i < mended.size(); i++) {
      Morpheme morpheme = mended.get(i);
      String stem = adnominalForms.get(morpheme.surface());
      String before = mended.get(i - 1).tag();
      boolean afterParticle =
          (before.equals("JKS") || before.equals("JKO"))
              && morpheme.span().start() > mended.get(i - 1).span().end();
      boolean afterTimes = TIMES.contains(mended.get(i - 1).surface()) && stem != null;
      // 쓰는, 주는, 내야: of two verbs with that form the more common one is meant.
      if (morpheme.parts().size() == 1
          && morpheme.tag().equals("VV")
          && morpheme.surface().equals(stems.get(morpheme.parts().getFirst().surface()))) {
        mended.set(i, new Morpheme(morpheme.span(), morpheme.surface(), "VV", List.of()));
      }
      // 협회가 연 포럼: a short verb form after 이, 가, 을, 를 is taken for a noun.
      if (stem != null && morpheme.parts().isEmpty() && (afterParticle || afterTimes)) {
        mended.set(i, verb(morpheme, stem, "ᆫ", "ETM"));
      }
      // 군이 2024년 세운 계획: nor is it a noun after a date, unless a number follows (2024년 연 3회).
      String dated = datedForms.get(morpheme.surface());
      if (dated != null
          && morpheme.parts().isEmpty()
          && DATED.contains(mended.get(i - 1).surface())
          && i + 1 < mended.size()
          && !NUMBERS.contains(mended.get(i + 1).tag())
          && morpheme.span().end() < mended.get(i + 1).span().start()) {
        mended.set(i, verb(morpheme, dated, "ᆫ", "ETM"));
      }
      // 협회와 손잡고 사업을: the analyser takes the verb for a name.
      String joined = connectiveForms.get(morpheme.surface());
      if (joined != null && morpheme.tag().startsWith("N")) {
        mended.set(i, verb(morpheme, joined, CONNECTIVE, "EC"));
      }
      // 계획에는 …가 들어 있다: what is in a text is held by it, as in 담겨 있다.
      if (morpheme.surface().equals(INSIDE)
          && morpheme.tag().equals("VV")
          && i + 2 < mended.size()
          && mended.get(i + 1).surface().equals(LASTING)
          && mended.get(i + 2).surface().startsWith(BEING)) {
        mended.set(
            i,
            new Morpheme(
                morpheme.span(), morpheme.surface(), "VV", List.of(new Morpheme.Part(HELD, "VV"))));
      }
      // 구상을 내어놓습니다: the second verb is no auxiliary, as in 내놓습니다.
      if (morpheme.surface().equals(PUT)
          && morpheme.tag().equals("VX")
          && i > 1
          && mended.get(i - 2).surface().equals(OUT)
          && mended.get(i - 1).surface().equals(LASTING)
          && mended.get(i - 2).span().end() + 1 == morpheme.span().start()) {
        Span whole = new Span(mended.get(i - 2).span().start(), morpheme.span().end());
        mended.set(i - 2, new Morpheme(whole, OUT + LASTING + PUT, "VV", List.of()));
        mended.remove(i);
        mended.remove(i - 1);
        i -= 2;
        continue;
      }
      // 누리집을 통해 볼 수 있다: what follows the marker is a verb of its own.
      if (morpheme.tag().equals("VX")
          && SEEING.contains(morpheme.surface())
          && THROUGH.contains(mended.get(i - 1).surface())) {
        mended.set(i, main(morpheme));
      }
      // 내려받을 수 있다: two words to the analyser, and one verb.
      if (morpheme.surface().startsWith(RECEIVE)
          && morpheme.tag().equals("VV")
          && mended.get(i - 1).surface().equals(DOWN)
          && mended.get(i - 1).span().end() == morpheme.span().start()) {
        mended.set(i - 1, downloaded(mended.get(i - 1), morpheme));
        mended.remove(i);
        continue;
      }
      // 아우른다: the analyser takes the ending of a verb in 르 for one before a noun.
      Morpheme next = i + 1 < mended.size() ? mended.get(i + 1) : morpheme;
      if (morpheme.lastTag().equals("ETM")
          && morpheme.parts().size() == 2
          && next.tag().equals("EF")
          && next.span().start() == morpheme.span().end()) {
        mended.set(i, verb(morpheme, morpheme.parts().getFirst().surface(), "ᆫ", "EP"));
      }
      // 가수 소백하, 저작권 전문가: a verb has an ending, so before a comma it is the end of a name.
      if (SUFFIXES.contains(morpheme.tag())
          && morpheme.parts().isEmpty()
          && next.tag().equals("SC")
          && BASES.contains(mended.get(i - 1).tag())
          && mended.get(i - 1).span().end() == morpheme.span().start()) {
        Span whole = new Span(mended.get(i - 1).span().start(), morpheme.span().end());
        String name = mended.get(i - 1).surface() + morpheme.surface();
        mended.set(i - 1, new Morpheme(whole, name, "NNP", List.of()));
        mended.remove(i);
        continue;
      }
      // 플랫폼이 적용을 받는다: a copula without an ending is the particle that looks like it.
      if (morpheme.tag().equals("VCP")
          && morpheme.parts().isEmpty()
          && next != morpheme
          && next.span().start() > morpheme.span().end()) {
        mended.set(i, new Morpheme(morpheme.span(), morpheme.surface(), "JKS", List.of()));
      }
      // 은행은 사기 의심 계정을: the analyser takes fraud for a form of 사다.
      if (morpheme.tag().equals("ETN")
          && next != morpheme
          && next.tag().equals("NNG")
          && next.span().start() > morpheme.span().end()
          && !OF_BUYING.contains(next.surface())
          && (mended.get(i - 1).surface() + morpheme.surface()).equals(FRAUD)
          && !(i > 1 && mended.get(i - 2).tag().equals("JKO"))) {
        Span whole = new Span(mended.get(i - 1).span().start(), morpheme.span().end());
        mended.set(i - 1, new Morpheme(whole, FRAUD, "NNG", List.of()));
        mended.remove(i);
        continue;
      }
      // 시가 2023년 수립한 계획: a town alone is taken for the price in the market.
      if (MUNICIPALITIES.contains(morpheme.surface())
          && morpheme.tag().equals("NNG")
          && morpheme.span().start() > mended.get(i - 1).span().end()
          && next.span().start() > morpheme.span().end()
          && !amount(mended, i + 1)) {
        int end = morpheme.span().end();
        mended.set(
            i,
            new Morpheme(
                new Span(morpheme.span().start(), end - 1),
                morpheme.surface().substring(0, 1),
                "NNG",
                List.of()));
        mended.add(i + 1, new Morpheme(new Span(end - 1, end), "가", "JKS", List.of()));
      }
      // 통역을 거든다: the analyser takes the verb for 하거든.
      if (morpheme.surface().equals(HELPS)
          && next != morpheme
          && next.surface().equals(FINAL)
          && next.span().start() == morpheme.span().end()) {
        Span whole = new Span(morpheme.span().start(), next.span().end());
        mended.set(i, verb(new Morpheme(whole, HELPS + FINAL, "VV", List.of()), HELP, "ᆫ다", "EF"));
        mended.remove(i + 1);
      }
      int after = joinEnd(mended, i);
      if (besides(mended, i, after)) {
        joined(mended, i, after);
      }
      // 시동을 건다: the analyser takes the verb for 것인다, which nobody says.
      if (morpheme.surface().equals(HANGS) && morpheme.tag().equals("NNB") && afterParticle) {
        mended.set(i, verb(morpheme, HANG, "ᆫ다", "EF"));
      }
      String polite = politeForms.get(morpheme.surface());
      if (polite != null && afterParticle && i + 1 < mended.size()) {
        Morpheme ending = mended.get(i + 1);
        mended.set(i, verb(morpheme, polite, "ᄇ니다", "EF"));
        mended.set(i + 1, new Morpheme(ending.span(), ending.surface(), "EF", List.of()));
      }
    }
    return mended;
  }

  /** 제조사뿐 아니라 개발사에도, 교육 앱은 물론 게임에도: words that join a noun to the next. */
  private static boolean besides(List<Morpheme> morphemes, int at, int after) {
    Morpheme here = morphemes.get(at);
    return after > at
        && after < morphemes.size()
        && morphemes.get(after).tag().startsWith("N")
        && (here.surface().endsWith(ONLY) || morphemes.get(at - 1).tag().startsWith("N"));
  }

  /** The index after the words that join, or the index itself if they are none. */
  private static int joinEnd(List<Morpheme> morphemes, int at) {
    Morpheme here = morphemes.get(at);
    int next = at + 1;
    if (here.tag().equals("JX")
        && next < morphemes.size()
        && morphemes.get(next).surface().equals(OF_COURSE)) {
      return next + 1;
    }
    if (!here.surface().endsWith(ONLY)) {
      return at;
    }
    while (next < morphemes.size() && morphemes.get(next).tag().equals("JX")) {
      next++;
    }
    return next + 1 < morphemes.size()
            && morphemes.get(next).surface().equals(NOT)
            && morphemes.get(next + 1).surface().startsWith("라")
        ? next + 2
        : at;
  }

  /** Makes one conjunction of the words that join; 사뿐 is a noun with its particle. */
  private static void joined(List<Morpheme> morphemes, int at, int end) {
    Morpheme here = morphemes.get(at);
    int particle =
        here.tag().equals("JX") ? here.span().start() : here.span().end() - ONLY.length();
    Morpheme conjunction =
        new Morpheme(new Span(particle, morphemes.get(end - 1).span().end()), "와", "JC", List.of());
    for (int i = end - 1; i > at; i--) {
      morphemes.remove(i);
    }
    if (particle > here.span().start()) {
      morphemes.set(
          at,
          new Morpheme(
              new Span(here.span().start(), particle),
              here.surface().substring(0, here.surface().length() - ONLY.length()),
              "NNG",
              List.of()));
      morphemes.add(at + 1, conjunction);
    } else {
      morphemes.set(at, conjunction);
    }
  }

  /** 시가 10억 원: a number that no day or year follows. */
  private static boolean amount(List<Morpheme> morphemes, int at) {
    return morphemes.get(at).tag().equals("SN")
        && (at + 1 == morphemes.size() || !OF_TIME.contains(morphemes.get(at + 1).surface()));
  }

  /** The same as a main verb. */
  private static Morpheme main(Morpheme auxiliary) {
    List<Morpheme.Part> parts = new ArrayList<>(auxiliary.parts());
    if (!parts.isEmpty()) {
      parts.set(0, new Morpheme.Part(parts.getFirst().surface(), "VV"));
    }
    return new Morpheme(auxiliary.span(), auxiliary.surface(), "VV", parts);
  }

  private static Morpheme downloaded(Morpheme down, Morpheme receive) {
    List<Morpheme.Part> parts = new ArrayList<>(receive.parts());
    if (!parts.isEmpty()) {
      parts.set(0, new Morpheme.Part(down.surface() + parts.getFirst().surface(), "VV"));
    }
    return new Morpheme(
        new Span(down.span().start(), receive.span().end()),
        down.surface() + receive.surface(),
        "VV",
        parts);
  }

  private static Morpheme verb(Morpheme read, String stem, String ending, String tag) {
    return new Morpheme(
        read.span(),
        read.surface(),
        "VV",
        List.of(new Morpheme.Part(stem, "VV"), new Morpheme.Part(ending, tag)));
  }
}
