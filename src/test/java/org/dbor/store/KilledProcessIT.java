package org.dbor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dbor.graph.CanonicalQuads;
import org.dbor.testing.BuildStoreMain;
import org.dbor.testing.ChildProcess;
import org.dbor.testing.LinePipeline;
import org.dbor.testing.SmallSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a process at many moments of its work: what is left must be old or new, never half. */
class KilledProcessIT {
  private static final int DOCUMENTS = 40;

  @TempDir Path temp;
  private Path data;
  private Sources sources;

  @BeforeEach
  void makeSources() {
    data = temp.resolve("data");
    List<String> seeds = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      seeds.add("seed" + i);
      seeds.add("s%d buildsOn first\ns%d buildsOn t%d\n".formatted(i, i, i));
    }
    sources = SmallSources.in(temp, seeds.toArray(String[]::new));
  }

  @ParameterizedTest(name = "killed {0} ms into the first build")
  @ValueSource(ints = {50, 250, 400, 550, 700, 900})
  void firstBuild_killed(int milliseconds) throws Exception {
    kill(start("opening"), milliseconds);
    assertThat(reopened()).isEqualTo(expected());
    assertThat(data.resolve("current")).exists();
  }

  @ParameterizedTest(name = "killed {0} ms into a rebuild")
  @ValueSource(ints = {250, 450, 650, 850})
  void rebuild_killed(int milliseconds) throws Exception {
    reopened();
    Path copies = Files.createDirectories(data.resolve("documents"));
    Files.writeString(copies.resolve("kept.txt"), "kept buildsOn first\n");
    Files.writeString(sources.seeds().resolve("seed0.txt"), "changed buildsOn first\n");
    kill(start("opening"), milliseconds);
    assertThat(copies.resolve("kept.txt")).hasContent("kept buildsOn first");
    assertThat(reopened()).isEqualTo(expected()).anyMatch(line -> line.contains("/changed>"));
  }

  @ParameterizedTest(name = "killed {0} ms into an ingest")
  @ValueSource(ints = {20, 100, 200, 350, 500})
  void ingest_killed(int milliseconds) throws Exception {
    reopened();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Path file = temp.resolve("new" + i + ".txt");
      Files.writeString(file, "n%d buildsOn first\n".formatted(i));
      Files.writeString(Sources.metadataOf(file), "# n" + i);
      files.add(file.toString());
    }
    kill(start("open", files.toArray(String[]::new)), milliseconds);
    assertThat(reopened()).isEqualTo(expected());
    for (Path copy : DocumentCopies.in(data.resolve("documents")).files()) {
      assertThat(copy).content().matches("n\\d+ buildsOn first\n");
      assertThat(Sources.metadataOf(copy)).exists();
    }
  }

  @Test
  void lockOfADeadProcess_doesNotHold() throws Exception {
    kill(start("open"), 0);
    assertThat(reopened()).isEqualTo(expected());
  }

  private Process start(String waitFor, String... files) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(temp.toString(), data.toString()));
    arguments.addAll(List.of(files));
    Process process =
        new ProcessBuilder(ChildProcess.command(BuildStoreMain.class, List.of(), arguments))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line;
    do {
      line = out.readLine();
      assertThat(line).as("the child says '%s' before it ends", waitFor).isNotNull();
    } while (!line.equals(waitFor));
    return process;
  }

  private static void kill(Process process, int milliseconds) throws InterruptedException {
    Thread.sleep(milliseconds);
    process.destroyForcibly();
    process.waitFor();
  }

  private List<String> reopened() throws StoreException {
    try (Store store = Store.open(data, sources, LinePipeline::of)) {
      return store.read(CanonicalQuads::lines);
    }
  }

  private List<String> expected() throws StoreException {
    try (Store store = Store.inMemory(Store.sourcesOf(data, sources), LinePipeline::of)) {
      return store.read(CanonicalQuads::lines);
    }
  }
}
