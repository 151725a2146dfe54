package org.dbor.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Measures every stage on one thread and on two, and prints the table of the README.
 *
 * <p>In one JVM, unlike JMH's habit, and after all stages have run for a while: that is how a
 * folder of documents is read, and no stage is measured less compiled than another on a busy
 * machine.
 */
public final class Benchmarks {
  private static final List<Integer> THREADS = List.of(1, 2);

  private Benchmarks() {}

  /**
   * Takes the options of JMH except {@code -t}; {@code -f 3} makes three rounds, so that what else
   * the machine does falls on all stages alike.
   */
  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(args);
    List<RunResult> results = new ArrayList<>();
    for (int round = 0; round < given.getForkCount().orElse(1); round++) {
      for (int threads : THREADS) {
        results.addAll(new Runner(options(given, threads)).run());
      }
    }
    Corpus corpus = Corpus.load();
    System.out.printf(
        "%n%d documents, %d bytes; a document is %d bytes%n%n%s",
        corpus.files().size(),
        corpus.bytes(),
        corpus.documentBytes(),
        new RateTable(corpus.bytes(), corpus.documentBytes()).of(results));
  }

  private static Options options(CommandLineOptions given, int threads) {
    return new OptionsBuilder()
        .parent(given)
        .forks(0)
        .warmupMode(WarmupMode.BULK)
        .threads(threads)
        .addProfiler(CpuTime.class)
        .build();
  }
}
