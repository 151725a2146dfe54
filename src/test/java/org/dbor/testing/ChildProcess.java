package org.dbor.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts a main class of the class path under test in a Java process of its own. */
public final class ChildProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private ChildProcess() {}

  /** What a finished process left behind. */
  public record Finished(int status, String out, String err) {}

  /** The command line for a class, with options for its Java. */
  public static List<String> command(
      Class<?> main, List<String> javaOptions, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return command;
  }

  /** Runs a command to its end. */
  public static Finished run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    return run(command, environment, PATIENCE);
  }

  /** Runs a command to its end, with another idea of when it must hang. */
  public static Finished run(
      List<String> command, Map<String, String> environment, Duration patience)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("child", ".out");
    Path err = Files.createTempFile("child", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + command);
      }
      return new Finished(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
