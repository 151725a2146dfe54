package org.dbor.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a long task is: a bar on a terminal, a line for every tenth elsewhere, nothing for a
 * short task.
 */
sealed interface Progress extends AutoCloseable {
  /** Tasks of fewer steps are over before anybody wonders. */
  int LONG = 100;

  /** Whether other lines on the terminal would break what is shown. */
  boolean hidesLines();

  void step();

  @Override
  void close();

  static Progress of(String unit, int steps, PrintStream err) {
    if (steps < LONG) {
      return new None();
    }
    return System.console() == null ? new Lines(unit, steps, err) : new Bar(unit, steps);
  }

  /** Shows nothing. */
  record None() implements Progress {
    @Override
    public boolean hidesLines() {
      return false;
    }

    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  /** A bar with the time that is left, on standard error. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(String unit, int steps) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(unit)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }

    @Override
    public boolean hidesLines() {
      return true;
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** Ten lines, for logs. */
  final class Lines implements Progress {
    private static final int LINES = 10;

    private final String unit;
    private final int steps;
    private final PrintStream err;
    private int done;

    Lines(String unit, int steps, PrintStream err) {
      this.unit = unit;
      this.steps = steps;
      this.err = err;
    }

    @Override
    public boolean hidesLines() {
      return false;
    }

    @Override
    public void step() {
      done++;
      long tenths = (long) done * LINES / steps;
      if (tenths != (long) (done - 1) * LINES / steps) {
        err.println("dbor: " + done + " of " + steps + " " + unit);
      }
    }

    @Override
    public void close() {}
  }
}
