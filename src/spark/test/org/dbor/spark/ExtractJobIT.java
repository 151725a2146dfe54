package org.dbor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.cli.Main;
import org.dbor.document.DocumentReader;
import org.dbor.document.SampleFolder;
import org.dbor.testing.ChildProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs on a real Spark give what one process gives. */
class ExtractJobIT {
  private static final Path HOME = Path.of("").toAbsolutePath();

  private static final List<String> SKIPPED_OF_BYTES =
      List.of(
          "a row: has no name",
          "damaged.pdf: is cut off: a PDF ends with %%EOF, this does not",
          "empty.txt: is empty",
          "twice.html: is document 'twice', as is another row; rename them",
          "twice.txt: is document 'twice', as is another row; rename them");
  private static final List<String> SKIPPED_OF_TEXT =
      List.of("ko-undated.txt: issued 'soon' is no date; write it as 2023-09-13");

  @TempDir static Path shared;
  private static Path folder;
  private static ChildProcess.Finished single;

  @TempDir Path temp;

  @BeforeAll
  static void extractInOneProcess() throws Exception {
    folder = Files.createDirectory(shared.resolve("documents"));
    SampleFolder.fill(folder, HOME);
    single =
        ChildProcess.run(
            ChildProcess.command(
                Main.class,
                List.of("-Xss16m", "-Ddbor.home=" + HOME),
                List.of("extract", folder.toString(), "--format", "nquads")),
            Map.of());
    assertThat(single.out().lines().count()).as(single.err()).isGreaterThan(1000);
    Path rows = Files.writeString(shared.resolve("rows.json"), DocumentRows.of(documents()));
    Files.writeString(rows, Files.readString(rows) + "{\"content\": \"7Jik64qY\"}\n");
    ChildProcess.Finished written =
        Submission.local().fixture(rows.toString(), table("bytes"), table("text"), table("names"));
    assertThat(written.status()).as(written.err()).isZero();
  }

  @ParameterizedTest(name = "{0} partitions")
  @ValueSource(ints = {1, 4})
  void folder_givesTheLinesOfOneProcess_inItsOrder(int partitions) throws Exception {
    Path output = temp.resolve("quads");
    ChildProcess.Finished job =
        Submission.local()
            .extract(folder.toString(), output.toString(), "--partitions", "" + partitions);
    assertThat(job.status()).as(job.err()).isZero();
    assertThat(parts(output)).hasSize(partitions);
    assertThat(text(output)).isEqualTo(single.out());
    assertThat(job.err())
        .contains(
            "dbor: %d documents, %d quads; skipped 3;"
                .formatted(documents().size() - 3, single.out().lines().count()));
    assertThat(skipped(output))
        .hasSameElementsAs(
            single
                .err()
                .lines()
                .filter(line -> !line.contains("no claims found"))
                .filter(line -> !line.contains("no publication date"))
                .map(line -> line.replace("dbor: ", ""))
                .map(line -> line.replace(folder + "/", ""))
                .toList());
  }

  @Test
  void executorsOnTheirOwn_giveTheSame() throws Exception {
    Path output = temp.resolve("quads");
    ChildProcess.Finished job =
        Submission.localCluster(Files.createDirectory(temp.resolve("spark")))
            .extract(folder.toString(), output.toString());
    assertThat(job.status()).as(job.err()).isZero();
    assertThat(text(output)).isEqualTo(single.out());
  }

  @ParameterizedTest(name = "{0}, {1} partitions")
  @CsvSource({"bytes, 4", "text, 1"})
  void table_givesTheSameLines(String table, int partitions) throws Exception {
    Path output = temp.resolve("quads");
    ChildProcess.Finished job =
        Submission.local()
            .extract("--parquet", "--partitions", "" + partitions, table(table), output.toString());
    assertThat(job.status()).as(job.err()).isZero();
    assertThat(parts(output)).hasSize(partitions);
    assertThat(text(output).lines().sorted())
        .containsExactlyElementsOf(
            single
                .out()
                .lines()
                .filter(line -> !line.contains("/graph/document/twice>"))
                .filter(line -> table.equals("bytes") || line.contains("/graph/document/ko-"))
                .filter(
                    line -> table.equals("bytes") || !line.contains("/graph/document/ko-undated>"))
                .sorted()
                .toList());
    assertThat(skipped(output))
        .containsExactlyElementsOf(table.equals("bytes") ? SKIPPED_OF_BYTES : SKIPPED_OF_TEXT);
  }

  @Test
  void whatCannotBeDone_isOneLine() throws Exception {
    assertRefused("exists already", folder.toString(), temp.toString());
    assertRefused("no such folder", temp.resolve("none").toString(), output());
    assertRefused(
        "has no columns 'name' and 'content', only name", "--parquet", table("names"), output());
  }

  @Test
  void jar_sharesNoClassWithSpark() throws IOException {
    Set<String> ours = ClassNames.in(Submission.JAR);
    assertThat(ours).contains("org/dbor/spark/ExtractJob.class");
    for (Path jar : Submission.classPath()) {
      Set<String> shared = new HashSet<>(ClassNames.in(jar));
      shared.retainAll(ours);
      assertThat(shared).as(jar.toString()).isEmpty();
    }
  }

  private void assertRefused(String reason, String... arguments) throws Exception {
    ChildProcess.Finished job = Submission.local().extract(arguments);
    assertThat(job.status()).isEqualTo(1);
    assertThat(job.err().lines().filter(line -> line.startsWith("dbor: ")))
        .singleElement()
        .asString()
        .contains(reason);
    assertThat(job.err()).doesNotContain("\tat org.dbor");
  }

  private String output() {
    return temp.resolve("output").toString();
  }

  private static String table(String name) {
    return shared.resolve(name + ".parquet").toString();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(DocumentReader::isDocument).sorted().toList();
    }
  }

  private static List<Path> parts(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .toList();
    }
  }

  private static String text(Path output) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path part : parts(output)) {
      text.append(Files.readString(part));
    }
    return text.toString();
  }

  /** Lines of the side output, without the folder. */
  private static List<String> skipped(Path output) throws IOException {
    return Files.readAllLines(output.resolve("_skipped.txt")).stream()
        .map(line -> line.replace(folder + "/", ""))
        .toList();
  }
}
