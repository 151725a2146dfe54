package org.dbor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dbor.store.Sources;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreCommandsIT {
  private static final String NOTE = "과학기술정보통신부는 13일 서울에서 ‘디지털 포럼’ 행사를 개최했다.\n";

  @TempDir static Path shared;
  @TempDir Path temp;
  private final Cli cli = new Cli(RealGraph.HOME);

  @BeforeAll
  static void populate() {
    Cli.Outcome outcome =
        new Cli(RealGraph.HOME).run("export", "--format", "nquads", "--store", store(shared));
    assertThat(outcome.status()).isZero();
  }

  @Test
  void query_showsATable() {
    Cli.Outcome outcome =
        cli.run("query", "initiatives-the-charter-builds-on", "--store", store(shared));
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("뉴욕구상", "파리 이니셔티브", "747", "825", "(2 rows)");
  }

  @Test
  void queryFile_withParameter() throws IOException {
    Path file = temp.resolve("labels.rq");
    Files.writeString(
        file,
        "SELECT ?label WHERE { ?x <http://www.w3.org/2000/01/rdf-schema#label> ?label }"
            + " ORDER BY ?label");
    Cli.Outcome outcome =
        cli.run(
            "query",
            file.toString(),
            "--param",
            "x=id:initiative/new-york-initiative",
            "--format",
            "csv",
            "--store",
            store(shared));
    assertThat(outcome.outLines())
        .containsExactlyInAnyOrder("label", "New York Initiative", "뉴욕구상");
  }

  @Test
  void list_hasNamesAndBothQuestions() {
    Cli.Outcome outcome = cli.run("query", "--list");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.outLines())
        .contains(
            "initiatives-the-charter-builds-on",
            "    Which initiatives does the charter build on, and which sentence says so?",
            "    디지털 권리장전은 어떤 이니셔티브를 바탕으로 하며, 어느 문장이 그렇게 말하는가?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT ?s WHERE { ?s ?p          | line 1, column
          SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } | SERVICE is off
          """)
  void badQuery_isOneLine(String text, String reason) throws IOException {
    Path file = Files.writeString(temp.resolve("q.rq"), text);
    Cli.Outcome outcome = cli.run("query", file.toString(), "--store", store(shared));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .startsWith("dbor: ")
        .contains(reason);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void unknownQuery_pointsToTheList() {
    Cli.Outcome outcome = cli.run("query", "nope", "--store", store(shared));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("nope", "--list");
  }

  @Test
  void export_toAFile_isWhatStandardOutputGets() throws IOException {
    Path file = temp.resolve("out.ttl");
    Cli.Outcome toFile =
        cli.run(
            "export",
            "--format",
            "turtle",
            "--graph",
            "reference",
            "--store",
            store(shared),
            "--output",
            file.toString());
    Cli.Outcome toStream =
        cli.run("export", "--format", "turtle", "--graph", "reference", "--store", store(shared));
    assertThat(toFile.status()).isZero();
    assertThat(toFile.out()).isEmpty();
    assertThat(file).content().isEqualTo(toStream.out()).contains("뉴욕구상");
  }

  @Test
  void exportWhereNothingCanBeWritten_saysSo_andLeavesNothing() {
    Cli.Outcome outcome =
        cli.run(
            "export",
            "--format",
            "csv",
            "--store",
            store(shared),
            "--output",
            temp.resolve("none/out.csv").toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err().lines()).singleElement().asString().contains("out.csv", "--output");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void exportToADevice_doesNotReplaceIt() throws IOException {
    Path device = Path.of("/dev/null");
    Cli.Outcome outcome =
        cli.run(
            "export", "--format", "csv", "--store", store(shared), "--output", device.toString());
    assertThat(outcome.status()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void unknownGraph_listsTheGraphs() {
    Cli.Outcome outcome =
        cli.run("export", "--format", "nquads", "--graph", "nope", "--store", store(shared));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("no graph 'nope'", "inferred", "reference");
  }

  @Test
  void ingest_addsThenLeavesAlone_andReportsTheBadOnes() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    document(folder, "note", NOTE);
    Files.writeString(folder.resolve("empty.txt"), "");
    String data = store(temp);
    Cli.Outcome first = cli.run("ingest", folder.toString(), "--store", data);
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.out()).startsWith("added note: ").contains(" claims");
    assertThat(first.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("empty.txt"),
            line -> assertThat(line).contains("no publication date for 1 document"));
    Cli.Outcome second = cli.run("ingest", folder.resolve("note.txt").toString(), "--store", data);
    assertThat(second.status()).isZero();
    assertThat(second.outLines()).containsExactly("unchanged note");
    assertThat(
            cli.run("export", "--format", "tsv", "--graph", "document/note", "--store", data).out())
        .contains("디지털 포럼");
  }

  @Test
  void fiftyDocuments_fiveOfThemBroken_areSummedUp() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    for (int i = 0; i < 45; i++) {
      document(folder, "note%02d".formatted(i), NOTE);
    }
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 0, 0, 7, (byte) 0x80});
    Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type");
    Files.writeString(folder.resolve("damaged.hwpx"), "PK\u0003\u0004");
    Files.writeString(folder.resolve("other.hwp"), "not a compound file");
    String data = store(temp);
    Cli.Outcome outcome = cli.run("ingest", folder.toString(), "--store", data);
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err().lines())
        .filteredOn(line -> !line.contains("no publication date for 45 documents"))
        .hasSize(5)
        .allMatch(line -> line.contains(folder.toString()));
    assertThat(outcome.outLines())
        .contains("50 documents: 45 added, 0 replaced, 0 unchanged, 5 skipped")
        .anyMatch(line -> line.matches(" +\\d+  event-held"))
        .filteredOn(line -> line.startsWith("skipped  "))
        .hasSize(5);
    Cli.Outcome again = cli.run("ingest", folder.toString(), "--store", data);
    assertThat(again.outLines())
        .contains("50 documents: 0 added, 0 replaced, 45 unchanged, 5 skipped");
  }

  @Test
  void documentWithoutMetadata_isTakenUnderItsFirstLine() throws IOException {
    Path bare = Files.writeString(temp.resolve("bare.txt"), "디지털 포럼 개최\n" + NOTE);
    String data = store(temp);
    Cli.Outcome outcome = cli.run("ingest", bare.toString(), "--store", data);
    assertThat(outcome.err()).contains("no publication date for 1 document");
    assertThat(outcome.status()).isZero();
    assertThat(
            cli.run("export", "--format", "turtle", "--graph", "document/bare", "--store", data)
                .out())
        .contains("title \"디지털 포럼 개최\"@ko");
  }

  @Test
  void emptyDirectory_isNamed() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    Cli.Outcome outcome = cli.run("ingest", folder.toString(), "--store", store(temp));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains(folder.toString(), "*.txt");
  }

  @Test
  void whileAnotherHoldsTheStore_readersAnswerAndWritersRefuse()
      throws IOException, StoreException {
    String data = store(temp);
    cli.run("ingest", document(temp, "note", NOTE).toString(), "--store", data);
    String before = cli.run("export", "--format", "nquads", "--store", data).out();
    try (Store held = Store.open(Path.of(data), Sources.of(RealGraph.HOME))) {
      assertThat(held.rejections()).isEmpty();
      Cli.Outcome read = cli.run("export", "--format", "nquads", "--store", data);
      assertThat(read.status()).isZero();
      assertThat(read.out()).isEqualTo(before).contains("graph/document/note");
      assertThat(read.err().lines()).singleElement().asString().contains("in use by process");
      Cli.Outcome write = cli.run("ingest", temp.resolve("note.txt").toString(), "--store", data);
      assertThat(write.status()).isEqualTo(1);
      assertThat(write.err().lines()).singleElement().asString().contains("in use by process");
    }
  }

  @Test
  void validate_hasOneLinePerGate() {
    Cli.Outcome outcome = cli.run("validate", "--store", store(shared));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.outLines())
        .hasSizeGreaterThanOrEqualTo(20)
        .allMatch(line -> line.matches("ok    .+: \\d+ .+"));
  }

  @Test
  void validate_findsABadDocument() throws IOException {
    Path documents = Files.createDirectories(temp.resolve("data/documents"));
    Files.writeString(temp.resolve("data/dbor-store"), "1\n");
    Files.writeString(documents.resolve("empty.txt"), "");
    Cli.Outcome outcome = cli.run("validate", "--store", store(temp));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("FAIL  documents: ", "empty.txt");
    assertThat(outcome.err()).startsWith("dbor: 1 finding");
  }

  private static String store(Path directory) {
    return directory.resolve("data").toString();
  }

  /** A document with the metadata that the shapes ask for. */
  private static Path document(Path directory, String name, String text) throws IOException {
    Files.writeString(
        directory.resolve(name + ".meta.ttl"),
        """
        @prefix dbor: <https://w3id.org/dbor/ontology#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        <https://w3id.org/dbor/id/document/%s> a dbor:Document ;
            dct:title "알림"@ko ; dct:publisher "신문"@ko ; dct:language "ko" ; dct:rights "공개"@ko .
        """
            .formatted(name));
    return Files.writeString(directory.resolve(name + ".txt"), text);
  }
}
