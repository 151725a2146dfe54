package org.dbor.cli;

import java.util.List;
import java.util.stream.Stream;
import org.dbor.extraction.evaluation.Measurement;
import org.dbor.extraction.evaluation.SetEvaluation;
import org.dbor.extraction.evaluation.SetReport;

/** Every number of an evaluation in a row of its own, tab-separated. */
final class EvaluationRows {
  private static final String ANY = "all";

  private EvaluationRows() {}

  static String tsv(List<SetEvaluation> evaluations) {
    StringBuilder rows = new StringBuilder("set\tsystem\tlanguage\tof\tmetric\tvalue\n");
    for (SetEvaluation set : evaluations) {
      append(rows, set.name(), "extractor", set.extractor());
      set.others().forEach((system, report) -> append(rows, set.name(), system, report));
    }
    return rows.toString();
  }

  private static void append(StringBuilder rows, String set, String system, SetReport report) {
    append(rows, set, system, ANY, report);
    report
        .languages()
        .forEach(language -> append(rows, set, system, language, report.in(language)));
  }

  private static void append(
      StringBuilder rows, String set, String system, String language, SetReport report) {
    Stream.of(
            Measurement.ofRelations(report),
            Measurement.ofArguments(report),
            Measurement.ofMentions(report))
        .flatMap(List::stream)
        .forEach(
            number ->
                rows.append(
                    String.join(
                            "\t",
                            set,
                            system,
                            language,
                            number.of(),
                            number.metric(),
                            number.value())
                        + "\n"));
  }
}
