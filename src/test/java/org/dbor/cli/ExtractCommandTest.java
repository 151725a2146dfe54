package org.dbor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {
  private static final String HEADER =
      "document\tsubject\tsubjectLabel\tsubjectMention\tpredicate\tobject\tobjectLabel"
          + "\tobjectMention\tdatatype\tbegin\tend\tquote\trule\tconfidence";
  private static final String SENTENCE = "과학기술정보통신부는 13일 서울에서 ‘디지털 포럼’ 행사를 개최했다.";

  @TempDir Path temp;
  private final Cli cli = new Cli(RealGraph.HOME);

  @Test
  void tsv_hasTheHeaderAndQuotesThatStandInTheText() throws IOException {
    Path file = write("a.txt", "제목입니다\n\n" + SENTENCE + "\n");
    Cli.Outcome outcome = cli.run("extract", file.toString(), "--date", "2024-05-20");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.outLines()).first().isEqualTo(HEADER);
    assertThat(outcome.outLines())
        .anySatisfy(
            line -> {
              List<String> cells = List.of(line.split("\t", -1));
              assertThat(cells).hasSize(14);
              assertThat(cells.get(0)).isEqualTo("a");
              assertThat(cells.get(4)).isEqualTo("heldOn");
              assertThat(cells.get(5)).isEqualTo("2024-05-13");
              assertThat(cells.get(8)).isEqualTo("xsd:date");
              assertThat(cells.get(11)).isEqualTo(SENTENCE);
            });
  }

  @Test
  void severalFiles_aBadOneDoesNotStopTheOthers() throws IOException {
    Path good = write("good.txt", SENTENCE);
    Path missing = temp.resolve("missing.txt");
    Cli.Outcome outcome =
        cli.run("extract", missing.toString(), good.toString(), "--date", "2024-05-20");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .startsWith("dbor: ")
        .contains("missing.txt");
    assertThat(outcome.outLines().stream().skip(1)).allMatch(line -> line.startsWith("good\t"));
    assertThat(outcome.outLines()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "trig, '<https://w3id.org/dbor/graph/document/a> {'",
    "nquads, graph/document/a> .",
    "jsonld, '\"@graph\"'"
  })
  void rdf_isTheDocumentsGraph(String format, String sign) throws IOException {
    Path file = write("a.txt", SENTENCE);
    Cli.Outcome outcome = cli.run("extract", file.toString(), "--format", format);
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains(sign, "디지털 포럼");
  }

  @Test
  void textWithoutClaims_saysSo_andIsNoFailure() throws IOException {
    Path file = write("a.txt", "오늘은 날씨가 맑다.");
    Cli.Outcome outcome = cli.run("extract", file.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.outLines()).containsExactly(HEADER);
    assertThat(outcome.err()).contains("no claims found");
  }

  @Test
  void cp949_isDecoded() throws IOException {
    Path file = temp.resolve("a.txt");
    Files.write(
        file,
        (SENTENCE.replace("‘", "'").replace("’", "'") + "\n")
            .getBytes(Charset.forName("x-windows-949")));
    Cli.Outcome outcome = cli.run("extract", file.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("과학기술정보통신부");
  }

  @Test
  void badInputs_areOneLineEach() throws IOException {
    Path empty = write("empty.txt", "");
    Path binary = temp.resolve("binary.txt");
    Files.write(binary, new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, 0, 7, (byte) 0x80});
    Cli.Outcome outcome =
        cli.run(
            "extract", empty.toString(), binary.toString(), temp.resolve("missing.txt").toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("dbor: " + temp))
        .noneMatch(line -> line.contains("Exception"));
  }

  @Test
  void directory_standsForItsDocuments_inOrder_aFileNamedTwiceCountsOnce() throws IOException {
    Path second = write("b.txt", SENTENCE);
    write("a.txt", SENTENCE);
    Cli.Outcome outcome =
        cli.run("extract", temp.toString(), second.toString(), "--date", "2024-05-20");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    List<String> rows = outcome.outLines();
    assertThat(rows).filteredOn(row -> row.contains("\tpredicate\t")).hasSize(1);
    Cli.Outcome alone = cli.run("extract", second.toString(), "--date", "2024-05-20");
    assertThat(rows).hasSize(2 * alone.outLines().size() - 1);
  }

  @Test
  void withoutDate_saysOnceThatRelativeDatesStayUnresolved() throws IOException {
    Path first = write("first.txt", SENTENCE);
    Path second = write("second.txt", SENTENCE);
    Cli.Outcome outcome = cli.run("extract", first.toString(), second.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .contains("no publication date for 2 documents", "'first'", "--date");
    assertThat(outcome.out()).doesNotContain("heldOn");
  }

  @Test
  void sameNameInTwoFormats_isRefusedForTheSecond() throws IOException {
    Path text = write("a.txt", SENTENCE);
    Path page = write("a.html", "<p>" + SENTENCE);
    Cli.Outcome outcome =
        cli.run("extract", text.toString(), page.toString(), "--date", "2024-05-20");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("a.html: is document 'a', as is ", "rename one of them");
    assertThat(outcome.outLines()).hasSizeGreaterThan(1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }
}
