package org.dbor.cli;

import java.util.Locale;
import java.util.Map;
import org.dbor.extraction.Evaluation;
import org.dbor.extraction.Score;

/** An evaluation as aligned text: a line per predicate, then all of them together. */
final class EvaluationTable {
  private static final String LINE = "%-22s %9s %9s %9s %9s %6s %6s %6s%n";

  private EvaluationTable() {}

  static String of(Evaluation evaluation) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            LINE,
            "predicate",
            "precision",
            "recall",
            "F1",
            "evidence",
            "right",
            "wrong",
            "missed"));
    for (Map.Entry<String, Score> entry : evaluation.byPredicate().entrySet()) {
      table.append(line(entry.getKey(), entry.getValue()));
    }
    table.append(line("all (micro)", evaluation.total()));
    table.append(
        String.format(
            Locale.ROOT, "%-22s %9s %9s %9.3f%n", "all (macro)", "", "", evaluation.macroF1()));
    return table.toString();
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        LINE,
        name,
        share(score.precision()),
        share(score.recall()),
        share(score.f1()),
        share(score.evidenceAccuracy()),
        score.right(),
        score.wrong(),
        score.missed());
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
