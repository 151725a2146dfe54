package org.dbor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Entry point of the program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    System.exit(run(console, Installation.current(), arguments));
  }

  /** Runs one command and returns its exit status. */
  static int run(Console console, Installation installation, String... arguments) {
    return CommandLines.create(console, installation).execute(arguments);
  }
}
