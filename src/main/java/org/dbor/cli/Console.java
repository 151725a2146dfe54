package org.dbor.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error, both UTF-8 whatever the locale. */
final class Console {
  private final WatchedOutput watched;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * Uses the streams given.
   *
   * @param out unbuffered bytes of standard output
   */
  Console(OutputStream out, PrintStream err) {
    this.watched = new WatchedOutput(out);
    this.out =
        new PrintStream(new BufferedOutputStream(watched, 1 << 16), false, StandardCharsets.UTF_8);
    this.err = err;
  }

  /** Results. A failed write shows in {@link #outputFailure()} after {@link PrintStream#flush}. */
  PrintStream out() {
    return out;
  }

  /** Results that are worth stopping for when nobody reads them any more. */
  OutputStream stream() {
    out.flush();
    return watched;
  }

  /** One message in one line. */
  void error(String message) {
    err.println("dbor: " + message.strip().replaceAll("\\s*[\r\n]+\\s*", " "));
    err.flush();
  }

  PrintStream err() {
    return err;
  }

  /** What went wrong with standard output, if anything did. */
  java.util.Optional<java.io.IOException> outputFailure() {
    out.flush();
    return watched.failure();
  }
}
