package org.dbor.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs commands in this process as a user would see them. */
final class Cli {
  private final Installation installation;

  /** What a command left behind. */
  record Outcome(int status, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }
  }

  Cli(Path home) {
    this.installation = new Installation(home);
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8));
    int status = Main.run(console, installation, arguments);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
