package org.dbor.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dbor.testing.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * ROBOT's report on all modules and reference data, with a profile for two languages: its own rules
 * where they allow a label and a definition per language, and the validation queries in place of
 * those that do not.
 */
class RobotTest {
  private static final Path PROFILE = Path.of("src/test/resources/robot/profile.txt");

  @TempDir Path temp;

  @Test
  void report_hasNoErrorAndNoWarning() throws Exception {
    ChildProcess.Finished outcome = report(Path.of("ontology/core.ttl"));
    assertThat(outcome.out()).contains("No violations found.");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void missingKoreanDefinition_andPaddedLabel_areErrors() throws Exception {
    String core = Files.readString(Path.of("ontology/core.ttl"));
    Path broken =
        Files.writeString(
            temp.resolve("core.ttl"),
            core
                + """

                dbor:Untranslated a owl:Class ;
                    rdfs:isDefinedBy <https://w3id.org/dbor/ontology/core> ;
                    rdfs:label "untranslated "@en , "옮기지 않은 것"@ko ;
                    skos:definition "term for a test"@en .
                """);
    ChildProcess.Finished outcome = report(broken);
    assertThat(outcome.status()).isNotZero();
    assertThat(outcome.out().lines())
        .filteredOn(line -> line.startsWith("ERROR\t"))
        .allMatch(line -> line.contains("ontology#Untranslated"))
        .anyMatch(line -> line.contains("labels-and-definitions") && line.endsWith("ko"))
        .anyMatch(line -> line.contains("label_whitespace"));
  }

  /** Merges a core module with all the others and reports. */
  private ChildProcess.Finished report(Path core) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("merge", "--input", core.toString()));
    for (Path file : others()) {
      arguments.addAll(List.of("--input", file.toString()));
    }
    arguments.addAll(List.of("--catalog", "ontology/catalog-v001.xml", "report"));
    arguments.addAll(List.of("--profile", PROFILE.toString(), "--fail-on", "WARN"));
    arguments.addAll(List.of("--print", "50", "--output", temp.resolve("report.tsv").toString()));
    return Checker.robot().run(arguments);
  }

  private static List<Path> others() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String directory : List.of("ontology", "ontology/reference")) {
      try (Stream<Path> found = Files.list(Path.of(directory))) {
        found
            .filter(file -> file.toString().endsWith(".ttl"))
            .filter(file -> !file.endsWith("core.ttl"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
