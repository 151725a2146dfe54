package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import org.dbor.document.Span;

/** Makes one conjunction of the words that add a noun to the one before: 뿐 아니라, 은 물론. */
final class AdditiveMarkers {
  private static final String ONLY = "뿐";
  private static final String NOT = "아니";
  private static final String OF_COURSE = "물론";

  private AdditiveMarkers() {}

  /** The morphemes, with such words as one conjunction. */
  static List<Morpheme> joined(List<Morpheme> morphemes) {
    List<Morpheme> joined = new ArrayList<>(morphemes);
    for (int i = 1; i < joined.size(); i++) {
      int after = joinEnd(joined, i);
      if (besides(joined, i, after)) {
        join(joined, i, after);
      }
    }
    return joined;
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
  private static void join(List<Morpheme> morphemes, int at, int end) {
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
}
