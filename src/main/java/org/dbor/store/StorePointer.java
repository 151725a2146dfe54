package org.dbor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which database of a store directory is the valid one, and what it was built from.
 *
 * <p>Kept in one small file that is replaced in one step, so that there is always either the old
 * database or the new one.
 *
 * @param database name of the database's sub-directory
 * @param sourcesDigest digest of its {@link Sources}
 * @param rejections documents left out of it, one line each
 */
record StorePointer(String database, String sourcesDigest, List<String> rejections) {
  private static final String FILE = "current";
  private static final String NEW_FILE = "current.new";

  StorePointer {
    rejections = List.copyOf(rejections);
  }

  /** The pointer of a store directory; absent when there is none or it is not readable as one. */
  static Optional<StorePointer> read(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    // Decoded leniently: a damaged pointer is as good as none, the graph is built again.
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    return lines.size() < 2
        ? Optional.empty()
        : Optional.of(new StorePointer(lines.get(0), lines.get(1), lines.subList(2, lines.size())));
  }

  void write(Path directory) throws IOException {
    List<String> lines = new ArrayList<>(List.of(database, sourcesDigest));
    rejections.forEach(line -> lines.add(line.replace('\n', ' ')));
    Path written = directory.resolve(NEW_FILE);
    Files.write(written, lines, StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(written, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  StorePointer withSources(String digest) {
    return new StorePointer(database, digest, rejections);
  }
}
