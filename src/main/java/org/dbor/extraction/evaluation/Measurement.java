package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One number of a report.
 *
 * @param of a predicate or a type of mention, or {@link #ALL}
 * @param metric name, the same as the last part of its address in the graph
 * @param value a share with four digits after the point, or a count without point
 */
public record Measurement(String of, String metric, String value) {
  public static final String ALL = "all";

  /** Whether the value is a count. */
  public boolean isCount() {
    return !value.contains(".");
  }

  /** The numbers of all claims together and of each predicate. */
  public static List<Measurement> ofRelations(SetReport report) {
    RelationScores relations = report.relations();
    List<Measurement> all = new ArrayList<>(of(ALL, relations.total()));
    all.add(share(ALL, "macro-precision", relations.macro(Score::precision)));
    all.add(share(ALL, "macro-recall", relations.macro(Score::recall)));
    all.add(share(ALL, "macro-f1", relations.macroF1()));
    all.add(share(ALL, "macro-evidence-f1", relations.macro(Score::evidenceF1)));
    Interval interval = report.interval();
    all.add(share(ALL, "f1-low", interval.low()));
    all.add(share(ALL, "f1-high", interval.high()));
    relations.byPredicate().forEach((predicate, score) -> all.addAll(of(predicate, score)));
    return all;
  }

  /** The numbers of linking and grounding. */
  public static List<Measurement> ofArguments(SetReport report) {
    return List.of(
        share(ALL, "linking-accuracy", report.linking().accuracy()),
        count(ALL, "resolved", report.grounding().get(Grounding.RESOLVED)),
        count(ALL, "invented", report.grounding().get(Grounding.INVENTED)));
  }

  /** The numbers of all mentions together and of each type; nothing where none were marked. */
  public static List<Measurement> ofMentions(SetReport report) {
    MentionScores mentions = report.mentions();
    if (mentions.byType().isEmpty()) {
      return List.of();
    }
    List<Measurement> all = new ArrayList<>(of(ALL, mentions.total()));
    mentions.byType().forEach((type, score) -> all.addAll(of(type, score)));
    return all;
  }

  private static List<Measurement> of(String of, Score score) {
    return List.of(
        share(of, "precision", score.precision()),
        share(of, "recall", score.recall()),
        share(of, "f1", score.f1()),
        share(of, "evidence-precision", score.evidencePrecision()),
        share(of, "evidence-recall", score.evidenceRecall()),
        share(of, "evidence-f1", score.evidenceF1()),
        count(of, "right", score.right()),
        count(of, "wrong", score.wrong()),
        count(of, "missed", score.missed()));
  }

  private static List<Measurement> of(String of, MentionScore score) {
    return List.of(
        share(of, "mention-precision", score.strictPrecision()),
        share(of, "mention-recall", score.strictRecall()),
        share(of, "mention-f1", score.strictF1()),
        share(of, "mention-overlap-precision", score.overlapPrecision()),
        share(of, "mention-overlap-recall", score.overlapRecall()),
        share(of, "mention-overlap-f1", score.overlapF1()));
  }

  private static Measurement share(String of, String metric, double value) {
    return new Measurement(of, metric, String.format(Locale.ROOT, "%.4f", value));
  }

  private static Measurement count(String of, String metric, int value) {
    return new Measurement(of, metric, Integer.toString(value));
  }
}
