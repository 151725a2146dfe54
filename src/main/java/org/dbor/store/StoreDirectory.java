package org.dbor.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The layout of a store on disk, open and locked.
 *
 * <pre>
 * dbor-store   says that the directory is ours, and its format
 * lock         held while open
 * current      which database is valid, and what it was built from
 * graph-N/     databases; all but the current one are leftovers
 * documents/   copies of ingested documents: sources, never deleted
 * </pre>
 */
final class StoreDirectory implements AutoCloseable {
  private static final String MARKER = "dbor-store";
  private static final String FORMAT = "1";
  private static final String DOCUMENTS = "documents";
  private static final Pattern DATABASE = Pattern.compile("graph-(\\d{1,9})");

  private final Path directory;
  private final StoreLock lock;

  private StoreDirectory(Path directory, StoreLock lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /** Where a store keeps the copies of ingested documents. */
  static Path documents(Path directory) {
    return directory.resolve(DOCUMENTS);
  }

  /**
   * Opens a store directory, making it when there is none.
   *
   * @throws StoreLockedException if another process has it open
   * @throws StoreException if it is somebody else's directory or cannot be written
   */
  static StoreDirectory open(Path directory) throws StoreException {
    try {
      claim(directory);
      StoreDirectory store = new StoreDirectory(directory, StoreLock.acquire(directory));
      try {
        DocumentCopies.in(documents(directory)).recover();
      } catch (IOException e) {
        store.close();
        throw e;
      }
      return store;
    } catch (IOException e) {
      throw new StoreException(
          directory + ": cannot be used as a store: " + Reasons.of(e) + "; use another --store", e);
    }
  }

  private static void claim(Path directory) throws IOException, StoreException {
    Path marker = directory.resolve(MARKER);
    if (Files.exists(marker)) {
      String format = Files.readString(marker, StandardCharsets.UTF_8).strip();
      if (!format.equals(FORMAT)) {
        throw new StoreException(
            directory
                + ": store of format "
                + format
                + ", expected "
                + FORMAT
                + "; use another --store, or the version that made it");
      }
      return;
    }
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new StoreException(directory + ": is a file; a store is a directory");
    }
    List<Path> present = Directories.list(directory);
    if (!present.isEmpty()) {
      throw new StoreException(
          directory
              + ": is not a store and not empty (holds "
              + present.getFirst().getFileName()
              + "), left as it is; use another --store");
    }
    Files.createDirectories(directory);
    Files.writeString(marker, FORMAT + "\n", StandardCharsets.UTF_8);
  }

  DocumentCopies copies() {
    return DocumentCopies.in(documents(directory));
  }

  /** The valid database's pointer, if there is a database. */
  Optional<StorePointer> pointer() throws IOException {
    return StorePointer.read(directory)
        .filter(pointer -> DATABASE.matcher(pointer.database()).matches())
        .filter(pointer -> Files.isDirectory(directory.resolve(pointer.database())));
  }

  void point(StorePointer pointer) throws IOException {
    pointer.write(directory);
  }

  /**
   * Opens a database, making it when there is none.
   *
   * @throws StoreException if it is damaged; says how to have it rebuilt
   */
  DatasetGraph connect(String name) throws StoreException {
    Path database = directory.resolve(name);
    return Databases.open(database, "delete " + database + " to have it rebuilt; nothing is lost");
  }

  /** A name for a new database, never one that was in use before. */
  String newDatabase() throws IOException {
    List<String> used = new ArrayList<>();
    Directories.list(directory).forEach(path -> used.add(path.getFileName().toString()));
    StorePointer.read(directory).ifPresent(pointer -> used.add(pointer.database()));
    int last =
        used.stream()
            .map(DATABASE::matcher)
            .filter(Matcher::matches)
            .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
            .max()
            .orElse(0);
    return "graph-" + (last + 1);
  }

  /** Deletes what killed processes and earlier rebuilds left. */
  void deleteLeftovers(String current) throws IOException {
    for (Path path : Directories.list(directory)) {
      String name = path.getFileName().toString();
      if (DATABASE.matcher(name).matches() && !name.equals(current)) {
        Directories.delete(path);
      }
    }
  }

  @Override
  public void close() throws StoreException {
    try {
      lock.close();
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be unlocked: " + Reasons.of(e), e);
    }
  }
}
