package org.dbor.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dbor.extraction.evaluation.Grounding;
import org.dbor.extraction.evaluation.Interval;
import org.dbor.extraction.evaluation.MentionScore;
import org.dbor.extraction.evaluation.RelationScores;
import org.dbor.extraction.evaluation.Score;
import org.dbor.extraction.evaluation.SetEvaluation;
import org.dbor.extraction.evaluation.SetReport;

/** An evaluation as aligned text: all sets in one table, then each set by predicate. */
final class EvaluationTable {
  private static final String NONE = "-";

  private final StringBuilder text = new StringBuilder();

  private EvaluationTable() {}

  /**
   * The tables.
   *
   * @param details also mentions by type, grounding, linking, and the baselines by predicate
   */
  static String of(List<SetEvaluation> evaluations, boolean details) {
    EvaluationTable table = new EvaluationTable();
    table.summary(evaluations);
    for (SetEvaluation set : evaluations) {
      table.predicates(set);
      if (details) {
        table.details(set);
      }
    }
    return table.text.toString();
  }

  private void summary(List<SetEvaluation> evaluations) {
    line(
        "%-18s %4s %6s %9s %6s %6s %15s %8s %8s %8s",
        "",
        "docs",
        "claims",
        "precision",
        "recall",
        "F1",
        "95% of F1",
        "macro F1",
        "evid. F1",
        "ment. F1");
    for (SetEvaluation set : evaluations) {
      summary(set.name(), set.extractor(), true);
      languages("  in ", set.extractor(), true);
      // A system that looks for no mentions is not measured by them.
      set.others()
          .forEach(
              (name, report) ->
                  summary("  " + name, report, report.mentions().total().found() > 0));
      languages("    in ", set.second(), false);
    }
    line(
        "%nF1 of claims is micro; its interval is from %d bootstrap draws (seed %d) %s.",
        Interval.DRAWS, Interval.SEED, units(evaluations));
  }

  private static String units(List<SetEvaluation> evaluations) {
    return "of documents"
        + (evaluations.stream()
                .anyMatch(set -> set.extractor().interval().unit() == Interval.Unit.CLAIM)
            ? ", of claims where there is one document"
            : "");
  }

  private void languages(String prefix, SetReport report, boolean findsMentions) {
    List<String> languages = report.languages();
    if (languages.size() > 1) {
      languages.forEach(code -> summary(prefix + code, report.in(code), findsMentions));
    }
  }

  private void summary(String name, SetReport report, boolean findsMentions) {
    RelationScores relations = report.relations();
    Score score = relations.total();
    Interval interval = report.interval();
    MentionScore mentions = report.mentions().total();
    line(
        "%-18s %4d %6d %9.3f %6.3f %6.3f %15s %8.3f %8.3f %8s",
        name,
        report.documents().size(),
        score.gold(),
        score.precision(),
        score.recall(),
        score.f1(),
        String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high()),
        relations.macroF1(),
        score.evidenceF1(),
        mentions.gold() == 0 || !findsMentions ? NONE : share(mentions.strictF1()));
  }

  private void predicates(SetEvaluation set) {
    line("%n%s", set.name());
    relations(set.extractor());
  }

  private void relations(SetReport report) {
    line(
        "  %-22s %9s %6s %6s %8s %6s %6s %6s",
        "predicate", "precision", "recall", "F1", "evid. F1", "right", "wrong", "missed");
    RelationScores relations = report.relations();
    relations.byPredicate().forEach(this::relation);
    relation("all (micro)", relations.total());
    line(
        "  %-22s %9.3f %6.3f %6.3f %8.3f",
        "all (macro)",
        relations.macro(Score::precision),
        relations.macro(Score::recall),
        relations.macroF1(),
        relations.macro(Score::evidenceF1));
  }

  private void relation(String name, Score score) {
    line(
        "  %-22s %9.3f %6.3f %6.3f %8.3f %6d %6d %6d",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.evidenceF1(),
        score.right(),
        score.wrong(),
        score.missed());
  }

  private void details(SetEvaluation set) {
    mentions(set.extractor());
    arguments(set.extractor());
    set.others()
        .forEach(
            (name, report) -> {
              line("%n%s: %s", set.name(), name);
              relations(report);
            });
  }

  private void mentions(SetReport report) {
    Map<String, MentionScore> byType = report.mentions().byType();
    if (byType.isEmpty()) {
      return;
    }
    line(
        "%n  %-14s %27s   %27s %6s %6s",
        "", "exact: precision, recall, F1", "overlap: precision, recall, F1", "marked", "found");
    byType.forEach(this::mention);
    mention("all (micro)", report.mentions().total());
  }

  private void mention(String type, MentionScore score) {
    line(
        "  %-14s %14.3f %6.3f %6.3f   %16.3f %6.3f %6.3f %6d %6d",
        type,
        score.strictPrecision(),
        score.strictRecall(),
        score.strictF1(),
        score.overlapPrecision(),
        score.overlapRecall(),
        score.overlapF1(),
        score.gold(),
        score.found());
  }

  private void arguments(SetReport report) {
    line("%n  claims whose subject and object stand");
    for (Map.Entry<Grounding, Integer> entry : report.grounding().entrySet()) {
      line("  %6d %s", entry.getValue(), entry.getKey().description());
    }
    line(
        "%n  names of right claims that lead to the right entity: %d of %d (%.3f)",
        report.linking().right(), report.linking().names(), report.linking().accuracy());
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
