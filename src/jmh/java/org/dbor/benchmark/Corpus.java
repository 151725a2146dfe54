package org.dbor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Korean documents that are measured: the source documents, then those of the gold claims, each
 * folder in the order of names.
 *
 * @param files never empty
 */
public record Corpus(List<Path> files) {
  private static final List<String> FOLDERS =
      List.of("seeds", "src/test/resources/gold/development", "src/test/resources/gold/test");

  public Corpus {
    files = List.copyOf(files);
  }

  /** The corpus of the checkout at {@code dbor.home}, else of the current directory. */
  public static Corpus load() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> found = Files.list(home().resolve(folder))) {
        found.filter(Corpus::koreanText).sorted().forEach(files::add);
      }
    }
    return new Corpus(files);
  }

  public static Path home() {
    return Path.of(System.getProperty("dbor.home", ""));
  }

  private static boolean koreanText(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") && !name.startsWith("en-");
  }

  /** Size of all files in bytes (UTF-8). */
  public long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /** Size of the first source document in bytes: the document that rates are given in. */
  public long documentBytes() throws IOException {
    return Files.size(files.getFirst());
  }
}
