package org.dbor.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dbor.extraction.evaluation.ErrorCategory;
import org.dbor.extraction.evaluation.EvaluationError;
import org.dbor.extraction.evaluation.GoldSet;
import org.dbor.extraction.evaluation.SetEvaluation;

/**
 * What the extractor got wrong and missed. Of the held-out set errors are only counted, unless it
 * was evaluated alone and so asked for by name: who has read them can no longer tell by it how
 * extraction does on unseen documents.
 */
final class ErrorList {
  private ErrorList() {}

  /** How many of each category, then each with its sentence. */
  static String table(List<SetEvaluation> evaluations) {
    StringBuilder table = new StringBuilder();
    for (SetEvaluation set : evaluations) {
      List<EvaluationError> errors = set.extractor().errors();
      table.append(
          String.format(
              Locale.ROOT, "%n%s: %s%n", set.name(), Gate.counted(errors.size(), "error")));
      Arrays.stream(ErrorCategory.values()).forEach(category -> count(table, category, errors));
      if (isListed(set, evaluations)) {
        errors.forEach(error -> list(table, error));
      } else {
        table.append("  not listed: held out; --gold with its folder lists them\n");
      }
    }
    return table.toString();
  }

  private static boolean isListed(SetEvaluation set, List<SetEvaluation> evaluations) {
    return evaluations.size() == 1 || !set.name().equals(GoldSet.HELD_OUT);
  }

  private static void list(StringBuilder table, EvaluationError error) {
    table
        .append(
            String.format(
                Locale.ROOT,
                "%n%s, %s, in %s%n  %s%n",
                error.kind().label(),
                error.category().label(),
                error.document(),
                error.claim()))
        .append("  “" + oneLine(error.sentence()) + "”\n")
        .append(error.rule().map(rule -> "  " + rule + "\n").orElse(""));
  }

  private static void count(
      StringBuilder table, ErrorCategory category, List<EvaluationError> errors) {
    long count = errors.stream().filter(error -> error.category() == category).count();
    if (count > 0) {
      table.append(
          String.format(
              Locale.ROOT, "%5d %-18s %s%n", count, category.label(), category.description()));
    }
  }

  /** A row for each error of the sets that are listed. */
  static String tsv(List<SetEvaluation> evaluations) {
    StringBuilder rows =
        new StringBuilder(
            "set\tdocument\tkind\tcategory\tsubject\tpredicate\tobject\tsentence\trule\n");
    for (SetEvaluation set :
        evaluations.stream().filter(set -> isListed(set, evaluations)).toList()) {
      for (EvaluationError error : set.extractor().errors()) {
        rows.append(
            String.join(
                    "\t",
                    set.name(),
                    error.document(),
                    error.kind().label(),
                    error.category().label(),
                    oneLine(error.subject()),
                    error.predicate(),
                    oneLine(error.object()),
                    oneLine(error.sentence()),
                    error.rule().orElse(""))
                + "\n");
      }
    }
    return rows.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
