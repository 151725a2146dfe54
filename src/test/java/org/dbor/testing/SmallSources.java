package org.dbor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.store.Sources;

/** A private copy of the small ontology and of seeds given as text, which a test may change. */
public final class SmallSources {
  private SmallSources() {}

  /**
   * Makes {@code ontology/} and {@code seeds/} in a directory.
   *
   * @param seeds name and text of each document, in turn
   */
  public static Sources in(Path directory, String... seeds) {
    try {
      Path ontology = directory.resolve("ontology");
      copy(Path.of(SmallSources.class.getResource("/small-ontology").toURI()), ontology);
      Path seedDirectory = Files.createDirectories(directory.resolve("seeds"));
      for (int i = 0; i < seeds.length; i += 2) {
        Files.writeString(seedDirectory.resolve(seeds[i] + ".txt"), seeds[i + 1]);
      }
      return new Sources(ontology, seedDirectory, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(from)) {
      all = paths.sorted().toList();
    }
    for (Path path : all) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target);
      }
    }
  }
}
