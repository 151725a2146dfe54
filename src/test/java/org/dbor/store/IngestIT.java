package org.dbor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dbor.graph.CanonicalQuads;
import org.dbor.testing.LinePipeline;
import org.dbor.testing.SmallSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestIT {
  @TempDir Path temp;
  private Path data;
  private Sources sources;
  private Path inbox;

  @BeforeEach
  void makeSources() throws IOException {
    data = temp.resolve("data");
    sources = SmallSources.in(temp, "a", "charter buildsOn first\n");
    inbox = Files.createDirectories(temp.resolve("inbox"));
  }

  @Test
  void ingestedDocument_isAdded_withItsConclusionsAndCounts() throws StoreException, IOException {
    assertThat(ingest(write("b", "law buildsOn charter\nlaw buildsOn first\n")))
        .singleElement()
        .isInstanceOfSatisfying(
            IngestOutcome.Added.class,
            added -> {
              assertThat(added.document()).isEqualTo("b");
              assertThat(added.counts().claims()).isEqualTo(2);
            });
    assertThat(lines())
        .anyMatch(line -> line.contains("initiative/law>") && line.contains("graph/inferred"))
        .anyMatch(line -> line.contains("void#documents> \"2\""));
  }

  @Test
  void ingesting_givesWhatARebuildGives() throws StoreException, IOException {
    ingest(write("b", "law buildsOn charter\n"), write("c", "act buildsOn law\n"));
    ingest(write("b", "law buildsOn first\n"));
    List<String> ingested = lines();
    Files.delete(data.resolve("current"));
    assertThat(lines()).isEqualTo(ingested);
    try (Store fresh = Store.inMemory(Store.sourcesOf(data, sources), LinePipeline::of)) {
      assertThat(fresh.read(CanonicalQuads::lines)).isEqualTo(ingested);
    }
  }

  @Test
  void ingesting_doesNotMakeTheNextOpeningRebuild() throws StoreException, IOException {
    ingest(write("b", "law buildsOn charter\n"));
    String pointer = Files.readString(data.resolve("current"));
    lines();
    assertThat(Files.readString(data.resolve("current"))).isEqualTo(pointer);
  }

  @Test
  void sameDocumentAgain_changesNothing() throws StoreException, IOException {
    Path file = write("b", "law buildsOn charter\n");
    ingest(file);
    List<String> before = lines();
    assertThat(ingest(file)).singleElement().isInstanceOf(IngestOutcome.Unchanged.class);
    assertThat(ingest(sources.seeds().resolve("a.txt")))
        .singleElement()
        .isInstanceOf(IngestOutcome.Unchanged.class);
    assertThat(lines()).isEqualTo(before);
    assertThat(data.resolve("documents/a.txt")).doesNotExist();
  }

  @Test
  void documentOfTheSameName_replaces_andWinsOverItsSeed() throws StoreException, IOException {
    assertThat(ingest(write("a", "charter buildsOn law\n")))
        .singleElement()
        .isInstanceOf(IngestOutcome.Replaced.class);
    Files.delete(data.resolve("current"));
    assertThat(lines())
        .anyMatch(line -> line.contains("buildsOn> <https://w3id.org/dbor/id/initiative/law>"))
        .noneMatch(line -> line.contains("buildsOn> <https://w3id.org/dbor/id/initiative/first>"));
  }

  @Test
  void claimsOfAReplacedDocument_areOrphaned_withTheirFormerQuote()
      throws StoreException, IOException {
    ingest(write("b", "law buildsOn charter\nlaw buildsOn first\n"));
    assertThat(ingest(write("b", "law buildsOn first\n")))
        .singleElement()
        .isInstanceOfSatisfying(
            IngestOutcome.Replaced.class, replaced -> assertThat(replaced.lost()).isEqualTo(1));
    assertThat(orphaned())
        .anyMatch(line -> line.contains("claimState> <https://w3id.org/dbor/ontology#Orphaned>"))
        .anyMatch(line -> line.contains("formerQuote> \"law buildsOn charter\""));
    assertThat(lines())
        .noneMatch(
            line ->
                line.startsWith(
                    "<https://w3id.org/dbor/id/initiative/law> <https://w3id.org/dbor/ontology#buildsOn> <https://w3id.org/dbor/id/initiative/charter>"));
    List<String> ingested = lines();
    Files.delete(data.resolve("current"));
    assertThat(lines()).isEqualTo(ingested);
  }

  @Test
  void claimThatAnotherDocumentBearsOut_isNotOrphaned() throws StoreException, IOException {
    ingest(write("b", "law buildsOn charter\n"), write("c", "law buildsOn charter\n"));
    ingest(write("b", "law buildsOn first\n"));
    assertThat(orphaned()).isEmpty();
    ingest(write("c", "law buildsOn first\n"));
    assertThat(orphaned()).isNotEmpty();
    ingest(write("c", "law buildsOn charter\n"));
    assertThat(orphaned()).isEmpty();
  }

  @Test
  void textThatBreaksTheProgram_isRejected_andStopsNothing() throws StoreException, IOException {
    List<IngestOutcome> outcomes =
        ingest(write("odd", "breaks\n"), write("b", "law buildsOn charter\n"));
    assertThat(outcomes)
        .extracting(outcome -> outcome.getClass().getSimpleName())
        .containsExactly("Rejected", "Added");
  }

  @Test
  void rejectedDocuments_doNotStopTheOthers() throws StoreException, IOException {
    Path missing = inbox.resolve("missing.txt");
    List<IngestOutcome> outcomes =
        ingest(write("bold", "x buildsOn first!\n"), missing, write("b", "law buildsOn charter\n"));
    assertThat(outcomes)
        .extracting(outcome -> outcome.getClass().getSimpleName())
        .containsExactly("Rejected", "Rejected", "Added");
    assertThat(((IngestOutcome.Rejected) outcomes.get(0)).reason())
        .contains("bold.txt", "confidence above 1");
    assertThat(((IngestOutcome.Rejected) outcomes.get(1)).reason()).contains("missing.txt");
    assertThat(data.resolve("documents/bold.txt")).doesNotExist();
    assertThat(data.resolve("documents/b.txt")).hasContent("law buildsOn charter");
  }

  @Test
  void rebuild_keepsTheCopies() throws StoreException, IOException {
    ingest(write("b", "law buildsOn charter\n"));
    Files.writeString(sources.seeds().resolve("a.txt"), "changed buildsOn first\n");
    assertThat(lines())
        .anyMatch(line -> line.contains("graph/document/b"))
        .anyMatch(line -> line.contains("initiative/changed"));
    assertThat(data.resolve("documents/b.txt")).hasContent("law buildsOn charter");
  }

  @Test
  void sourcesChangedWhileOpen_areNotTakenForIngested() throws StoreException, IOException {
    try (Store store = Store.open(data, sources, LinePipeline::of)) {
      Files.writeString(sources.seeds().resolve("a.txt"), "changed buildsOn first\n");
      store.ingest(List.of(write("b", "law buildsOn charter\n")), outcome -> {});
    }
    assertThat(lines()).anyMatch(line -> line.contains("initiative/changed"));
  }

  @Test
  void memoryStore_ingestsToo() throws StoreException, IOException {
    try (Store store = Store.inMemory(sources, LinePipeline::of)) {
      store.ingest(List.of(write("b", "law buildsOn charter\n")), outcome -> {});
      assertThat(store.read(CanonicalQuads::lines))
          .anyMatch(line -> line.contains("graph/document/b"));
    }
    assertThat(data).doesNotExist();
  }

  private List<IngestOutcome> ingest(Path... files) throws StoreException {
    try (Store store = Store.open(data, sources, LinePipeline::of)) {
      List<IngestOutcome> outcomes = new ArrayList<>();
      store.ingest(List.of(files), outcomes::add);
      return outcomes;
    }
  }

  private List<String> orphaned() throws StoreException {
    return lines().stream().filter(line -> line.contains("graph/orphaned>")).toList();
  }

  private List<String> lines() throws StoreException {
    try (Store store = Store.open(data, sources, LinePipeline::of)) {
      return store.read(CanonicalQuads::lines);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(inbox.resolve(name + ".txt"), text);
  }
}
