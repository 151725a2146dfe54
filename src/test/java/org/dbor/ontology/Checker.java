package org.dbor.ontology;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dbor.testing.ChildProcess;

/** A checker of ontologies or shapes that has a class path, and so a JVM, of its own. */
record Checker(String classPath, String mainClass) {
  /** ROBOT, with the class path that the build resolved. */
  static Checker robot() throws IOException {
    return new Checker(
        Files.readString(Path.of("target/robot.classpath")).strip(),
        "org.obolibrary.robot.CommandLineInterface");
  }

  /** TopBraid's SHACL validator, with the libraries that the build copied. */
  static Checker topBraid() {
    return new Checker(
        Path.of("target/topbraid") + File.separator + "*", "org.topbraid.shacl.tools.Validate");
  }

  ChildProcess.Finished run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return ChildProcess.run(command, Map.of());
  }
}
