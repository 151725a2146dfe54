package org.dbor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dbor.graph.CanonicalQuads;
import org.dbor.testing.LinePipeline;
import org.dbor.testing.SmallSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreIT {
  @TempDir Path temp;
  private Path data;
  private Sources sources;

  @BeforeEach
  void makeSources() {
    data = temp.resolve("data");
    sources = SmallSources.in(temp, "a", "charter buildsOn first\n", "b", "law buildsOn charter\n");
  }

  @Test
  void firstStart_populatesFromSeeds() throws StoreException {
    assertThat(linesOf(data))
        .contains(
            "<https://w3id.org/dbor/id/initiative/charter>"
                + " <https://w3id.org/dbor/ontology#buildsOn>"
                + " <https://w3id.org/dbor/id/initiative/first>"
                + " <https://w3id.org/dbor/graph/document/a> .",
            "<https://w3id.org/dbor/id/initiative/charter>"
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/dbor/ontology#Initiative>"
                + " <https://w3id.org/dbor/graph/inferred> .");
  }

  @Test
  void onDiskAndInMemory_holdTheSameQuads() throws StoreException {
    try (Store memory = Store.inMemory(sources, LinePipeline::of)) {
      assertThat(linesOf(data)).isEqualTo(lines(memory));
    }
  }

  @Test
  void whatIsStored_isWhatWasBuilt() throws StoreException {
    DatasetGraph built = DatasetGraphFactory.createTxnMem();
    GraphBuilder.of(sources.ontology(), LinePipeline::of)
        .build(sources.documents(), List.of(), built);
    assertThat(linesOf(data))
        .isEqualTo(Txn.calculateRead(built, () -> CanonicalQuads.lines(built)));
  }

  @Test
  void unchangedSources_keepTheDatabase() throws StoreException, IOException {
    linesOf(data);
    String before = Files.readString(data.resolve("current"));
    linesOf(data);
    assertThat(data.resolve("current")).hasContent(before.strip());
  }

  @Test
  void changedSeed_isNoticed_andTheOldDatabaseGoes() throws StoreException, IOException {
    List<String> before = linesOf(data);
    Files.writeString(sources.seeds().resolve("a.txt"), "charter buildsOn law\n");
    List<String> after = linesOf(data);
    assertThat(after)
        .isNotEqualTo(before)
        .anyMatch(line -> line.contains("initiative/law> <https"));
    assertThat(databases()).hasSize(1);
  }

  @Test
  void changedOntology_metadataOrRules_areNoticed() throws StoreException, IOException {
    String first = sources.digest();
    Files.writeString(sources.seeds().resolve("a.meta.ttl"), "# nothing yet\n");
    String second = sources.digest();
    Files.writeString(sources.ontology().resolve("more.ttl"), "# a new module\n");
    String third = sources.digest();
    Path rules = sources.ontology().resolve("inference/owl-rl.rules");
    Files.writeString(rules, Files.readString(rules) + "\n");
    assertThat(Stream.of(first, second, third, sources.digest())).doesNotHaveDuplicates();
  }

  @Test
  void brokenOntology_isNamed_andTheOldDatabaseStays() throws StoreException, IOException {
    List<String> before = linesOf(data);
    Path broken = sources.ontology().resolve("terms.ttl");
    String good = Files.readString(broken);
    Files.writeString(broken, good + "\ndbor:Plan a \n");
    assertThatThrownBy(() -> linesOf(data))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("terms.ttl")
        .hasMessageContaining("line");
    Files.writeString(broken, good);
    assertThat(linesOf(data)).isEqualTo(before);
  }

  @Test
  void documentAgainstTheShapes_isLeftOutAndRemembered() throws StoreException, IOException {
    Files.writeString(sources.seeds().resolve("c.txt"), "bold buildsOn first!\n");
    for (int opening = 0; opening < 2; opening++) {
      try (Store store = Store.open(data, sources, LinePipeline::of)) {
        assertThat(store.rejections())
            .singleElement()
            .asString()
            .contains("c.txt", "confidence above 1");
        assertThat(lines(store)).noneMatch(line -> line.contains("initiative/bold"));
      }
    }
  }

  @Test
  void secondOpening_isRefusedWithTheHoldersProcess() throws StoreException {
    try (Store store = Store.open(data, sources, LinePipeline::of)) {
      assertThat(store.rejections()).isEmpty();
      assertThatThrownBy(() -> Store.open(data, sources, LinePipeline::of))
          .isInstanceOf(StoreLockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--store");
    }
    assertThat(linesOf(data)).isNotEmpty();
  }

  @Test
  void foreignDirectory_isLeftAlone() throws IOException {
    Files.createDirectories(data);
    Path precious = Files.writeString(data.resolve("thesis.txt"), "precious");
    assertThatThrownBy(() -> linesOf(data))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a store")
        .hasMessageContaining("thesis.txt");
    assertThat(precious).hasContent("precious");
    try (Stream<Path> entries = Files.list(data)) {
      assertThat(entries).containsExactly(precious);
    }
  }

  @Test
  void fileInsteadOfDirectory_isRefused() throws IOException {
    Files.writeString(data, "I am a file");
    assertThatThrownBy(() -> linesOf(data))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is a file");
    assertThat(data).hasContent("I am a file");
  }

  @Test
  void directoryThatCannotBeMade_isNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertThatThrownBy(() -> Store.open(file.resolve("data"), sources, LinePipeline::of))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be used as a store")
        .hasMessageContaining("--store");
  }

  @Test
  void storeOfAnotherFormat_isLeftAlone() throws IOException, StoreException {
    linesOf(data);
    Files.writeString(data.resolve("dbor-store"), "99\n");
    assertThatThrownBy(() -> linesOf(data))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("format 99");
  }

  @Test
  void damagedDatabase_saysHowToHaveItRebuilt() throws IOException, StoreException {
    List<String> before = linesOf(data);
    Path database = databases().getFirst();
    try (Stream<Path> files = Files.walk(database)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(idn|dat|obj|bpt)")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThatThrownBy(() -> linesOf(data))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be opened")
        .hasMessageContaining("delete " + database);
    Directories.delete(database);
    assertThat(linesOf(data)).isEqualTo(before);
  }

  @Test
  void leftoversOfAKilledBuild_areCleaned() throws IOException, StoreException {
    List<String> before = linesOf(data);
    Path leftover = Files.createDirectories(data.resolve("graph-77"));
    Files.writeString(leftover.resolve("half"), "half");
    Path users = Files.writeString(data.resolve("notes.txt"), "mine");
    assertThat(linesOf(data)).isEqualTo(before);
    assertThat(leftover).doesNotExist();
    assertThat(users).exists();
  }

  private List<Path> databases() throws IOException {
    try (Stream<Path> entries = Files.list(data)) {
      return entries.filter(p -> p.getFileName().toString().startsWith("graph-")).toList();
    }
  }

  private List<String> linesOf(Path directory) throws StoreException {
    try (Store store = Store.open(directory, sources, LinePipeline::of)) {
      return lines(store);
    }
  }

  private static List<String> lines(Store store) {
    return store.read(CanonicalQuads::lines);
  }
}
