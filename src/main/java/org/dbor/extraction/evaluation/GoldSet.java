package org.dbor.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.document.DocumentReader;

/** Documents that are reported on together. */
public record GoldSet(String name, List<GoldDocument> documents) {
  /** Name of the set that tells how extraction does on documents that nobody worked on. */
  public static final String HELD_OUT = "test";

  /** Name of what lies beside the other sets: the document that the rules were written with. */
  private static final String SOURCE = "source";

  private static final String CLAIMS = ".tsv";
  private static final String MENTIONS = ".mentions.tsv";
  private static final String SECOND = ".second.tsv";

  public GoldSet {
    documents = List.copyOf(documents);
  }

  /**
   * The sets of a folder: its own documents, then those of each folder in it, by name.
   *
   * @param texts where a document is that does not lie beside its claims
   * @throws IOException if the folder cannot be listed or holds no claims, or a file in it is not
   *     what it should be; the message names the file
   */
  public static List<GoldSet> in(Path root, Path texts) throws IOException {
    List<Path> entries = entries(root);
    List<Path> folders = entries.stream().filter(Files::isDirectory).toList();
    List<GoldSet> sets = new ArrayList<>();
    add(sets, folders.isEmpty() ? nameOf(root) : SOURCE, entries, texts);
    for (Path folder : folders) {
      add(sets, nameOf(folder), entries(folder), texts);
    }
    if (sets.isEmpty()) {
      throw new IOException(root + ": no gold claims (*.tsv) in it");
    }
    return sets;
  }

  private static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? SOURCE : name.toString();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new IOException(folder + ": cannot be listed; give a folder of gold claims", e);
    }
  }

  private static void add(List<GoldSet> sets, String name, List<Path> entries, Path texts)
      throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : entries) {
      if (isGold(file.toString())) {
        documents.add(document(file, texts));
      }
    }
    if (!documents.isEmpty()) {
      sets.add(new GoldSet(name, documents));
    }
  }

  private static boolean isGold(String file) {
    return file.endsWith(CLAIMS) && !file.endsWith(MENTIONS) && !file.endsWith(SECOND);
  }

  private static GoldDocument document(Path claims, Path texts) throws IOException {
    String name = DocumentReader.nameOf(claims);
    Path text =
        Stream.of(claims.resolveSibling(name + ".txt"), texts.resolve(name + ".txt"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(
                () ->
                    new IOException(
                        claims
                            + ": its document "
                            + name
                            + ".txt is neither beside it nor in "
                            + texts.getFileName()
                            + "/"));
    return new GoldDocument(
        text,
        Annotation.read(claims),
        GoldReader.mentions(claims.resolveSibling(name + MENTIONS)),
        second(claims.resolveSibling(name + SECOND)));
  }

  private static Optional<Annotation> second(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Annotation.read(file)) : Optional.empty();
  }
}
