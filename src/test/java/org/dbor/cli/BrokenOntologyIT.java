package org.dbor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad edit to a copy of the ontology: file, term and reason come out on one screen. */
class BrokenOntologyIT {
  private static final int SCREEN = 50;

  @TempDir Path home;

  @BeforeEach
  void copy() throws IOException {
    for (String directory : List.of("ontology", "queries")) {
      try (Stream<Path> files = Files.walk(RealGraph.HOME.resolve(directory))) {
        for (Path file : files.toList()) {
          Files.copy(file, home.resolve(RealGraph.HOME.relativize(file)));
        }
      }
    }
    Files.createDirectories(home.resolve("seeds"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void badEdit_isNamed(String what, String file, String text, List<String> words)
      throws IOException {
    Path edited = home.resolve("ontology").resolve(file);
    Files.writeString(edited, Files.readString(edited) + "\n" + text + "\n");
    Cli.Outcome outcome = validate();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out() + outcome.err()).contains(words);
    assertThat(outcome.outLines().size() + outcome.err().lines().count()).isLessThan(SCREEN);
    assertThat(outcome.out() + outcome.err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void fileInAnotherEncoding_isNamed() throws IOException {
    Path file = home.resolve("ontology/schemes.ttl");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("x-windows-949")));
    Cli.Outcome outcome = validate();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("schemes.ttl: line ", "not UTF-8");
  }

  @Test
  void unusedTerm_withoutAReason_isNamed() throws IOException {
    Path list = home.resolve("ontology/unused-terms.tsv");
    Files.write(
        list,
        Files.readAllLines(list).stream()
            .map(line -> line.startsWith("dbor:Venue\t") ? "dbor:Vanue\tㄱ\ta" : line)
            .toList());
    Cli.Outcome outcome = validate();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("unused-terms.tsv", "dbor:Vanue: no such term", "dbor:Venue: no competency");
  }

  static List<Arguments> edits() {
    return List.of(
        edit("broken syntax", "core.ttl", "dbor:Right a owl:Class ; ; [", "core.ttl"),
        edit(
            "unknown term",
            "reference/charter.ttl",
            "<https://w3id.org/dbor/id/right/x> dbor:realizes dbor:Right .",
            "ontology/reference/charter.ttl",
            "dbor:realizes"),
        edit(
            "two disjoint types",
            "reference/actors.ttl",
            "<https://w3id.org/dbor/id/organization/msit> a dbor:Place .",
            "ontology/reference/actors.ttl: id:organization/msit: is both dbor:",
            "exclude each other"),
        edit(
            "no Korean label",
            "core.ttl",
            """
            dbor:Untranslated a owl:Class ; rdfs:subClassOf dbor:Norm ;
                rdfs:isDefinedBy <https://w3id.org/dbor/ontology> ;
                rdfs:label "untranslated"@en ; skos:definition "term"@en , "용어"@ko .
            """,
            "ontology/core.ttl",
            "dbor:Untranslated",
            "\"ko\""),
        edit(
            "wrong domain",
            "reference/charter.ttl",
            "<https://w3id.org/dbor/id/organization/msit> dbor:correlatesWith"
                + " <https://w3id.org/dbor/id/place/seoul> .",
            "organization/msit"),
        edit(
            "bad date",
            "reference/timeline.ttl",
            "<https://w3id.org/dbor/id/instrument/digital-bill-of-rights> dbor:announcedOn"
                + " \"2023-13-45\"^^xsd:date .",
            "timeline.ttl"),
        edit(
            "cycle",
            "core.ttl",
            "dbor:Norm rdfs:subClassOf dbor:Right .",
            "ontology/core.ttl",
            "rdfs:subClassOf"),
        edit(
            "row about nobody",
            "reference/statements/organizations.tsv",
            "id:person/nobody\tdbor:memberOf\tid:organization/msit\tJudgement\tSEED\t\t\t",
            "ontology/reference/statements/organizations.tsv, line ",
            "id:person/nobody dbor:memberOf id:organization/msit"),
        edit(
            "row with an unknown property",
            "reference/statements/charter.tsv",
            "id:article/1\tdbor:realizes\tid:article/2\tJudgement\tSEED\t\t\t",
            "ontology/reference/statements/charter.tsv, line ",
            "id:article/1 dbor:realizes id:article/2",
            "not declared"),
        edit(
            "row corroborated by one source",
            "reference/statements/timeline.tsv",
            "id:event/davos-forum-2023\tdbor:concerns\tid:article/1\tCorroborated\tSEED\t\t\t",
            "ontology/reference/statements/timeline.tsv, line ",
            "Corroborated needs two sources"),
        edit(
            "row with an impossible date",
            "reference/statements/timeline.tsv",
            "id:event/davos-forum-2023\tdbor:heldOn\t\"2023-02-30\"^^xsd:date\tJudgement\tSEED\t\t\t",
            "ontology/reference/statements/timeline.tsv, line ",
            "id:event/davos-forum-2023 dbor:heldOn",
            "well-formed"));
  }

  private static Arguments edit(String what, String file, String text, String... words) {
    return Arguments.of(what, file, text, List.of(words));
  }

  private Cli.Outcome validate() {
    return new Cli(home).run("validate");
  }
}
