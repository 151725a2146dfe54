package org.dbor.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dbor.testing.ChildProcess;

/** Submits to Spark as it is installed: on its own class path, in a process of its own. */
record Submission(String master, List<String> options, Map<String, String> environment) {
  static final Path BUILD = Path.of("target/spark");
  static final Path JAR = BUILD.resolve("dbor-spark.jar");
  private static final Path TESTS = BUILD.resolve("dbor-tests.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Driver and two tasks at a time in one JVM. */
  static Submission local() {
    return new Submission("local[2]", List.of(), Map.of());
  }

  /**
   * A cluster on this machine: each of two executors is a JVM of its own, which gets what it needs
   * from the driver only.
   *
   * @param home an empty directory, for an installation of Spark
   */
  static Submission localCluster(Path home) throws IOException {
    Path jars = Files.createDirectory(home.resolve("jars"));
    for (Path jar : classPath()) {
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
    }
    return new Submission(
        "local-cluster[2,1,1024]",
        List.of("--conf", "spark.executor.extraJavaOptions=-Xss16m"),
        Map.of(
            "SPARK_HOME",
            home.toString(),
            "SPARK_SCALA_VERSION",
            "2.13",
            "JAVA_HOME",
            System.getProperty("java.home")));
  }

  /** Spark and all it depends on, without anything of this project. */
  static List<Path> classPath() throws IOException {
    String jars = Files.readString(BUILD.resolve("spark.classpath")).strip();
    return Stream.of(jars.split(File.pathSeparator)).map(Path::of).toList();
  }

  ChildProcess.Finished extract(String... arguments) throws IOException, InterruptedException {
    return run("org.dbor.spark.ExtractJob", JAR, arguments);
  }

  ChildProcess.Finished fixture(String... arguments) throws IOException, InterruptedException {
    return run("org.dbor.spark.ParquetFixture", TESTS, arguments);
  }

  private ChildProcess.Finished run(String main, Path jar, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@src/spark/java.options");
    command.addAll(
        List.of(
            "-cp",
            String.join(File.pathSeparator, classPath().stream().map(Path::toString).toList())));
    command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.log.level=WARN"));
    command.addAll(options);
    command.addAll(List.of("--class", main, jar.toString()));
    command.addAll(List.of(arguments));
    Map<String, String> all = new HashMap<>(environment);
    all.put("SPARK_LOCAL_IP", "127.0.0.1");
    return ChildProcess.run(command, all, PATIENCE);
  }
}
