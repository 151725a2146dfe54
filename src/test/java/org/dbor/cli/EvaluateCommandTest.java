package org.dbor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dbor.export.QualityTurtle;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String HEADER = "subject\tpredicate\tobject\tevidence\n";
  private static final String SENTENCE = "과학기술정보통신부는 13일 서울에서 ‘디지털 포럼’ 행사를 개최했다.";

  @TempDir private Path gold;
  private final Cli cli = new Cli(RealGraph.HOME);

  private Path write(String name, String text) throws IOException {
    return Files.writeString(gold.resolve(name), text);
  }

  private Cli.Outcome evaluate(String... options) {
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--gold", gold.toString()));
    arguments.addAll(List.of(options));
    return cli.run(arguments.toArray(String[]::new));
  }

  /** One claim right, one missed, and one that the gold lacks. */
  private void smallGold() throws IOException {
    write("a.txt", "포럼 소식\n\n" + SENTENCE + "\n");
    write(
        "a.tsv",
        HEADER
            + "디지털 포럼\torganizedBy\t과학기술정보통신부|과기정통부\t행사를 개최했다\n"
            + "디지털 포럼\tparticipantCount\t70^^xsd:integer\t행사를 개최했다\n");
  }

  @Test
  void table_hasASummaryWithBaselines_thenPredicates() throws IOException {
    smallGold();
    Cli.Outcome outcome = evaluate();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("95% of F1", "macro F1", "evid. F1", "seed 20230925")
        .containsPattern("(?m)^  co-occurrence +1 +2 ")
        .containsPattern("(?m)^  patterns +1 +2 ")
        .containsPattern("(?m)^  organizedBy +1\\.000 +1\\.000 +1\\.000 +1\\.000 +1 +0 +0$")
        .containsPattern("(?m)^  participantCount +0\\.000 +0\\.000 +0\\.000 +0\\.000 +0 +0 +1$")
        .contains("all (micro)", "all (macro)");
  }

  @Test
  void errors_areListedWithCategorySentenceAndRule() throws IOException {
    smallGold();
    assertThat(evaluate("--errors").out())
        .contains("missed, missing mention, in a", "디지털 포럼 | participantCount | 70")
        .contains("“" + SENTENCE + "”", "  rule/");
    assertThat(evaluate("--errors", "--format", "tsv").outLines())
        .first()
        .isEqualTo("set\tdocument\tkind\tcategory\tsubject\tpredicate\tobject\tsentence\trule");
  }

  @Test
  void errorsOfTheHeldOutSet_areListedOnlyByItsOwnName() throws IOException {
    smallGold();
    Path test = Files.createDirectory(gold.resolve("test"));
    for (String name : List.of("a.txt", "a.tsv")) {
      Files.copy(gold.resolve(name), test.resolve(name));
    }
    assertThat(evaluate("--errors").out())
        .contains("source: 2 errors", "test: 2 errors", "held out")
        .containsOnlyOnce("디지털 포럼 | participantCount | 70");
    assertThat(evaluate("--errors", "--format", "tsv").outLines())
        .anyMatch(row -> row.startsWith("source\t"))
        .noneMatch(row -> row.startsWith("test\t"));
    assertThat(cli.run("evaluate", "--errors", "--gold", test.toString()).out())
        .contains("디지털 포럼 | participantCount | 70")
        .doesNotContain("held out");
  }

  @Test
  void tsv_hasARowForEveryNumber() throws IOException {
    smallGold();
    String set = gold.getFileName().toString();
    assertThat(evaluate("--format", "tsv").outLines())
        .startsWith("set\tsystem\tlanguage\tof\tmetric\tvalue")
        .contains(
            set + "\textractor\tall\torganizedBy\tf1\t1.0000",
            set + "\textractor\tko\tparticipantCount\tmissed\t1",
            set + "\tpatterns\tall\tparticipantCount\tmissed\t1")
        .allMatch(row -> row.split("\t").length == 6);
  }

  @Test
  void secondAnnotator_isHeldAgainstTheFirst_whereThereIsOne() throws IOException {
    smallGold();
    assertThat(evaluate().out()).doesNotContain("second-annotator");
    write(
        "a.second.tsv",
        "subject\tpredicate\tobject\tevidence\n"
            + "회의\torganizedBy\t과학기술정보통신부\t과학기술정보통신부\n"
            + "회의\theldAt\t서울\t과학기술정보통신부\n");
    assertThat(evaluate().out()).containsPattern("(?m)^  second-annotator +1 ");
    assertThat(evaluate("--format", "tsv").outLines())
        .anyMatch(row -> row.contains("\tsecond-annotator\tko\theldAt\twrong\t1"));
    write("a.second.tsv", "subject\tpredicate\tobject\tevidence\n회의\tleads\t서울\t회의\n");
    assertThat(evaluate().err()).contains("a.second.tsv: line 2: predicate 'leads'");
  }

  @Test
  void details_addMentionsGroundingAndBaselines() throws IOException {
    smallGold();
    write("a.mentions.tsv", "type\tsurface\nOrganization\t과학기술정보통신부\nDate\t14일\n");
    assertThat(evaluate("--details").out())
        .containsPattern("(?m)^  Organization +1\\.000 +1\\.000 +1\\.000 ")
        .contains("nowhere in the document")
        .contains(gold.getFileName() + ": co-occurrence", gold.getFileName() + ": patterns");
  }

  @Test
  void sameGold_givesTheSameBytes() throws IOException {
    smallGold();
    for (String format : List.of("table", "tsv", "turtle")) {
      assertThat(evaluate("--format", format).out()).isEqualTo(evaluate("--format", format).out());
    }
  }

  @Test
  void whatCannotBeUsed_isOneLine_status1() throws IOException {
    Path missing = gold.resolve("missing");
    Cli.Outcome outcome = cli.run("evaluate", "--gold", missing.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .startsWith("dbor: " + missing + ": cannot be listed");

    assertThat(evaluate().err()).isEqualTo("dbor: " + gold + ": no gold claims (*.tsv) in it\n");

    Path claims = write("a.tsv", HEADER + "디지털 포럼\torganizedBy\n");
    assertThat(evaluate().err()).contains("its document a.txt is neither beside it nor in seeds/");

    write("a.txt", SENTENCE);
    Cli.Outcome malformed = evaluate();
    assertThat(malformed.status()).isEqualTo(1);
    assertThat(malformed.out()).isEmpty();
    assertThat(malformed.err()).isEqualTo("dbor: " + claims + ": line 2: 2 columns, expected 4\n");

    write("a.tsv", HEADER + "디지털 포럼\torganisedBy\t누구\t개최했다\n");
    assertThat(evaluate().err()).contains(claims + ": line 2: predicate 'organisedBy' is none");
  }

  @Test
  void wrongUsage_isStatus2() {
    assertThat(evaluate("--format", "pdf").status()).isEqualTo(2);
    assertThat(evaluate("--format", "pdf").err()).contains("expected one of: table, tsv, turtle");
    Cli.Outcome outcome = evaluate("--format", "turtle", "--errors");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("--format table and tsv only").contains("--help");
  }

  @Test
  void output_isAFile_andOneThatCannotBeWrittenIsNamed() throws IOException {
    smallGold();
    Path file = gold.resolve("quality.ttl");
    assertThat(evaluate("--format", "turtle", "--output", file.toString()).out()).isEmpty();
    assertThat(file).content().startsWith("# Written by ").contains("dqv:QualityMeasurement");
    Cli.Outcome outcome = evaluate("--output", gold.resolve("no/such/file").toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("cannot be written", "another --output");
  }

  /** What the store says of extraction is what extraction does now. */
  @Test
  void storedMeasurements_areThoseOfThisExtractor() throws IOException {
    assertThat(
            cli.run("evaluate", "--format", "turtle")
                .out()
                .equals(
                    Files.readString(RealGraph.HOME.resolve("ontology/quality/extraction.ttl"))))
        .as(
            "ontology/quality/extraction.ttl is out of date; write it anew with '%s', and read the"
                + " difference before committing it",
            QualityTurtle.COMMAND)
        .isTrue();
  }
}
