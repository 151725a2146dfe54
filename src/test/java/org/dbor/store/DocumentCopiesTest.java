package org.dbor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCopiesTest {
  @TempDir Path temp;
  private Path directory;
  private DocumentCopies copies;

  @BeforeEach
  void open() {
    directory = temp.resolve("documents");
    copies = DocumentCopies.in(directory);
  }

  @Test
  void metadataIsCopiedAlong_andNotListedAsADocument() throws IOException, StoreException {
    copies.put(write("a.txt", "text", "meta"), List.of());
    assertThat(directory.resolve("a.txt")).hasContent("text");
    assertThat(directory.resolve("a.meta.ttl")).hasContent("meta");
    assertThat(copies.files()).containsExactly(directory.resolve("a.txt"));
  }

  @Test
  void laterDocumentOfTheName_takesEverythingOver() throws IOException, StoreException {
    copies.put(write("a.txt", "old", "old meta"), List.of());
    Files.delete(temp.resolve("a.meta.ttl"));
    copies.put(Files.writeString(temp.resolve("a.text"), "new"), List.of());
    assertThat(copies.files()).containsExactly(directory.resolve("a.text"));
    assertThat(directory.resolve("a.meta.ttl")).doesNotExist();
  }

  @Test
  void otherDocuments_areNotTouched() throws IOException, StoreException {
    copies.put(write("a.txt", "a", "meta of a"), List.of());
    copies.put(write("a.b.txt", "ab", "meta of a.b"), List.of());
    assertThat(copies.files()).hasSize(2);
    assertThat(directory.resolve("a.meta.ttl")).hasContent("meta of a");
  }

  @Test
  void killedWhileCopying_leavesTheOldPair() throws IOException, StoreException {
    copies.put(write("a.txt", "old", "old meta"), List.of());
    Path incoming = Files.createDirectories(directory.resolve(".incoming"));
    Files.writeString(incoming.resolve("a.txt"), "ne");
    copies.recover();
    assertThat(directory.resolve("a.txt")).hasContent("old");
    assertThat(incoming).doesNotExist();
  }

  @Test
  void killedWhileMovingIn_isFinished() throws IOException, StoreException {
    copies.put(write("a.txt", "old", "old meta"), List.of());
    Path ready = Files.createDirectories(directory.resolve(".ready"));
    Files.writeString(ready.resolve("a.txt"), "new");
    Files.writeString(ready.resolve("a.meta.ttl"), "new meta");
    // The kill came after the text was in place and before the metadata were.
    Files.writeString(directory.resolve("a.txt"), "new");
    Files.writeString(directory.resolve(".moving"), "new me");
    copies.recover();
    assertThat(directory.resolve("a.txt")).hasContent("new");
    assertThat(directory.resolve("a.meta.ttl")).hasContent("new meta");
    assertThat(Directories.list(directory))
        .isEqualTo(List.of(directory.resolve("a.meta.ttl"), directory.resolve("a.txt")));
  }

  @Test
  void copyOfACopy_isFine() throws IOException, StoreException {
    copies.put(write("a.txt", "text", "meta"), List.of());
    copies.put(directory.resolve("a.txt"), List.of());
    assertThat(directory.resolve("a.txt")).hasContent("text");
    assertThat(directory.resolve("a.meta.ttl")).hasContent("meta");
  }

  private Path write(String name, String text, String metadata) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    Files.writeString(Sources.metadataOf(file), metadata);
    return file;
  }
}
