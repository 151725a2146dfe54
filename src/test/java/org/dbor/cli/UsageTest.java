package org.dbor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import org.dbor.graph.EngineVersion;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {
  private final Cli cli = new Cli(RealGraph.HOME);

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommand_hasHelpWithAnExample(String command) {
    Cli.Outcome outcome = cli.run(command, "--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("Usage: dbor " + command).contains("./dbor " + command);
  }

  static String[] commands() {
    return CommandLines.create(
            new Console(OutputStream.nullOutputStream(), System.err),
            new Installation(RealGraph.HOME))
        .getSubcommands()
        .keySet()
        .toArray(String[]::new);
  }

  @Test
  void help_listsTheCommands() {
    assertThat(cli.run("--help").out()).contains(commands());
    assertThat(cli.run("--version").out().strip()).isEqualTo("dbor " + EngineVersion.CURRENT);
  }

  @ParameterizedTest(name = "dbor {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                       | no command given
          nonsense                                 | nonsense
          extract                                  | FILE
          extract x.txt --format pdf               | unknown format 'pdf', expected one of: tsv, trig, nquads, jsonld
          extract x.txt --date yesterday           | 'yesterday' is no date
          extract x.txt --language fr              | unknown language 'fr', expected one of: ko, en
          export                                   | --format
          export --format pdf                      | expected one of: turtle, trig, nquads, ntriples, rdfxml, jsonld, n3, rdf12, rdf12-nquads, tsv, csv
          query                                    | --list
          query budgets --format html              | unknown format 'html', expected one of: table, csv, tsv, json, xml
          query budgets --limit 0                  | at least 1 second
          query budgets --param fiscalYear         | NAME=VALUE
          query budgets --param nope=1 --memory    | no parameter 'nope', expected one of: undertaking, year
          query budgets --param year=soon --memory | is no xsd:gYear
          query budgets --store a --memory         | mutually exclusive
          ingest                                   | FILE|DIR
          validate --nope                          | --nope
          """)
  void wrongUsage_isStatus2_inOneLine(String arguments, String reason) {
    Cli.Outcome outcome = cli.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("dbor: ").contains(reason).contains("--help");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void missingOntology_isNamed(@TempDir Path empty) {
    Cli.Outcome outcome = new Cli(empty).run("validate");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("dbor: ").contains(empty.resolve("ontology").toString());
    assertThat(outcome.err().lines()).hasSize(1);
  }
}
