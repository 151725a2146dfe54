package org.dbor.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.dbor.document.DocumentReader;

/**
 * Copies of ingested documents, each with its metadata and with the claims that earlier versions of
 * it bore out, in one directory.
 *
 * <p>A document and what belongs to it change together: all are first written into {@code
 * .incoming}, which is then renamed to {@code .ready} in one step and moved in. A process killed
 * before the rename leaves the old ones, one killed after it leaves {@code .ready} to be moved in
 * at the next {@link #recover()}.
 */
final class DocumentCopies {
  private static final String INCOMING = ".incoming";
  private static final String READY = ".ready";
  private static final String MOVING = ".moving";

  private final Path directory;

  /** File names by document, read once: listing ten thousand copies for each new one takes long. */
  private final Map<String, Set<String>> fileNames = new HashMap<>();

  private boolean listed;

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
          .filter(file -> !Sources.isBeside(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be listed: " + Reasons.of(e), e);
    }
  }

  /** Claims that a document, by its name, no longer bears out. */
  List<Triple> lost(String document) throws IOException {
    return LostClaimsFile.read(directory, document);
  }

  /** Claims that documents no longer bear out, all together. */
  List<Triple> lost() throws IOException {
    return LostClaimsFile.readAll(directory);
  }

  /**
   * Copies a document and the metadata beside it, in place of an earlier one of its name.
   *
   * @param lost claims that earlier documents of the name bore out and this one does not
   */
  void put(Path file, List<Triple> lost) throws IOException {
    Path incoming = directory.resolve(INCOMING);
    Directories.delete(incoming);
    Files.createDirectories(incoming);
    Files.copy(file, incoming.resolve(file.getFileName()));
    Path metadata = Sources.metadataOf(file);
    if (Files.exists(metadata)) {
      Files.copy(metadata, incoming.resolve(metadata.getFileName()));
    }
    LostClaimsFile.write(incoming, DocumentReader.nameOf(file), lost);
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

  /** Drops files of the same document that the new ones do not overwrite. */
  private void removeEarlier(List<Path> arrived) throws IOException {
    list();
    Map<String, Set<String>> now = byDocument(arrived);
    for (Map.Entry<String, Set<String>> document : now.entrySet()) {
      for (String earlier : fileNames.getOrDefault(document.getKey(), Set.of())) {
        if (!document.getValue().contains(earlier)) {
          Files.deleteIfExists(directory.resolve(earlier));
        }
      }
    }
    fileNames.putAll(now);
  }

  private void list() throws IOException {
    if (!listed) {
      fileNames.putAll(
          byDocument(Directories.list(directory).stream().filter(Files::isRegularFile).toList()));
      listed = true;
    }
  }

  private static Map<String, Set<String>> byDocument(List<Path> files) {
    return files.stream()
        .collect(
            groupingBy(
                Sources::documentOf, mapping(file -> file.getFileName().toString(), toSet())));
  }
}
