package org.dbor.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * Rates as the README shows them. Per number of threads and stage: documents of the source
 * document's size and megabytes (10⁶ bytes of UTF-8) per second, processor time per document in
 * milliseconds, and how many times that of Nori alone. Each is the median over all iterations.
 *
 * @param bytes size of the corpus
 * @param documentBytes size of the source document
 */
record RateTable(long bytes, long documentBytes) {

  /** Passes over the corpus per second, and processor time of a pass. */
  private record Cost(double passes, double milliseconds) {}

  String of(List<RunResult> results) {
    StringBuilder table =
        new StringBuilder("| threads | stage | documents/s | MB/s | ms/document | × Nori |\n");
    table.append("|--:|---|--:|--:|--:|--:|\n");
    costs(results)
        .forEach(
            (threads, stages) ->
                stages.forEach(
                    (stage, cost) ->
                        table.append(row(threads, stage, cost, stages.get(Stage.NORI)))));
    return table.toString();
  }

  private String row(int threads, Stage stage, Cost cost, Cost floor) {
    double bytesPerSecond = cost.passes() * bytes;
    return String.format(
        Locale.ROOT,
        "| %d | %s | %.0f | %.2f | %.2f | %s |%n",
        threads,
        stage.label(),
        bytesPerSecond / documentBytes,
        bytesPerSecond / 1e6,
        cost.milliseconds() * documentBytes / bytes,
        floor == null
            ? ""
            : String.format(Locale.ROOT, "%.2f", cost.milliseconds() / floor.milliseconds()));
  }

  private static Map<Integer, Map<Stage, Cost>> costs(List<RunResult> results) {
    Map<Integer, Map<Stage, List<IterationResult>>> iterations = new TreeMap<>();
    for (RunResult result : results) {
      List<IterationResult> same =
          iterations
              .computeIfAbsent(result.getParams().getThreads(), n -> new EnumMap<>(Stage.class))
              .computeIfAbsent(Stage.of(result.getParams().getBenchmark()), s -> new ArrayList<>());
      result.getBenchmarkResults().forEach(fork -> same.addAll(fork.getIterationResults()));
    }
    Map<Integer, Map<Stage, Cost>> costs = new TreeMap<>();
    iterations.forEach(
        (threads, stages) -> {
          Map<Stage, Cost> ofThreads = new EnumMap<>(Stage.class);
          stages.forEach((stage, same) -> ofThreads.put(stage, cost(same)));
          costs.put(threads, ofThreads);
        });
    return costs;
  }

  private static Cost cost(List<IterationResult> iterations) {
    return new Cost(
        median(iterations, iteration -> iteration.getPrimaryResult().getScore()),
        median(
            iterations,
            iteration -> iteration.getSecondaryResults().get(CpuTime.LABEL).getScore()));
  }

  private static double median(
      List<IterationResult> iterations, ToDoubleFunction<IterationResult> measure) {
    double[] sorted = iterations.stream().mapToDouble(measure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
