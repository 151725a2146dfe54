package org.dbor.store;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies of ingested documents, each with its metadata, in one directory.
 *
 * <p>A document and its metadata change together: both are first written into {@code .incoming},
 * which is then renamed to {@code .ready} in one step and moved in. A process killed before the
 * rename leaves the old pair, one killed after it leaves {@code .ready} to be moved in at the next
 * {@link #recover()}.
 */
final class DocumentCopies {
  private static final String INCOMING = ".incoming";
  private static final String READY = ".ready";
  private static final String MOVING = ".moving";

  private final Path directory;

  private DocumentCopies(Path directory) {
    this.directory = directory;
  }

  static DocumentCopies in(Path directory) {
    return new DocumentCopies(directory);
  }

  /** The copied documents without their metadata, by file name. */
  List<Path> files() throws StoreException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !Sources.isMetadata(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be listed: " + Reasons.of(e), e);
    }
  }

  /** Copies a document and the metadata beside it, in place of an earlier one of its name. */
  void put(Path file) throws IOException {
    Path incoming = directory.resolve(INCOMING);
    Directories.delete(incoming);
    Files.createDirectories(incoming);
    Files.copy(file, incoming.resolve(file.getFileName()));
    Path metadata = Sources.metadataOf(file);
    if (Files.exists(metadata)) {
      Files.copy(metadata, incoming.resolve(metadata.getFileName()));
    }
    Files.move(incoming, directory.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    moveIn();
  }

  /** Finishes or forgets what a killed process left. */
  void recover() throws IOException {
    moveIn();
    Directories.delete(directory.resolve(INCOMING));
    Files.deleteIfExists(directory.resolve(MOVING));
  }

  /** Safe to repeat from the start: {@code .ready} stays whole until everything is in place. */
  private void moveIn() throws IOException {
    Path ready = directory.resolve(READY);
    List<Path> arrived = Directories.list(ready);
    if (!Files.isDirectory(ready)) {
      return;
    }
    removeEarlier(arrived);
    Path moving = directory.resolve(MOVING);
    for (Path file : arrived) {
      Files.copy(file, moving, StandardCopyOption.REPLACE_EXISTING);
      Files.move(moving, directory.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(ready, directory.resolve(INCOMING), StandardCopyOption.ATOMIC_MOVE);
    Directories.delete(directory.resolve(INCOMING));
  }

  /** Drops files of the same document that the new pair does not overwrite. */
  private void removeEarlier(List<Path> arrived) throws IOException {
    Set<String> fileNames =
        arrived.stream().map(file -> file.getFileName().toString()).collect(toSet());
    Set<String> documents = arrived.stream().map(Sources::documentOf).collect(toSet());
    for (Path file : Directories.list(directory)) {
      if (Files.isRegularFile(file)
          && documents.contains(Sources.documentOf(file))
          && !fileNames.contains(file.getFileName().toString())) {
        Files.delete(file);
      }
    }
  }
}
