package org.dbor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import org.dbor.testing.LinePipeline;
import org.dbor.testing.SmallSources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest {
  @TempDir static Path temp;
  private static Store store;

  @BeforeAll
  static void open() throws StoreException {
    store =
        Store.inMemory(
            SmallSources.in(
                temp,
                "a",
                "charter buildsOn first\n\ncharter buildsOn first\n",
                "b",
                "charter buildsOn first\n"),
            LinePipeline::of);
  }

  @AfterAll
  static void close() throws StoreException {
    store.close();
  }

  /** Every format but the document about the ontology, which says nothing of claims. */
  static List<String> formatsOfStatements() {
    return ExportFormat.labels().stream()
        .filter(label -> !label.equals(ExportFormat.Document.LABEL))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("formatsOfStatements")
  void everyFormat_writesSomething(String label) throws Exception {
    assertThat(export(label, Optional.empty())).contains("charter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"document/a", "https://w3id.org/dbor/graph/document/a"})
  void oneGraph_byNameOrIri(String graph) throws Exception {
    assertThat(export("nquads", Optional.of(graph)).lines())
        .isNotEmpty()
        .allMatch(line -> line.endsWith("<https://w3id.org/dbor/graph/document/a> ."));
    assertThat(export("tsv", Optional.of(graph)).lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.startsWith("a\t"));
  }

  @Test
  void table_hasARowForEachSupportingSentence() throws Exception {
    assertThat(export("tsv", Optional.empty()).lines().skip(1))
        .extracting(line -> line.split("\t", -1))
        .extracting(cells -> cells[0] + " " + cells[4] + " " + cells[6] + " " + cells[9])
        .containsExactly("a buildsOn 첫째 계획 0", "a buildsOn 첫째 계획 24", "b buildsOn 첫째 계획 0");
  }

  @Test
  void unknownGraph_isAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> export("nquads", Optional.of("nope")))
        .isInstanceOf(UnknownGraphException.class)
        .hasMessage(
            "no graph 'nope'; there are:"
                + " dataset, document/a, document/b, inferred, ontology, reference");
  }

  private static String export(String label, Optional<String> graph) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store, graph).write(ExportFormat.of(label).orElseThrow(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
