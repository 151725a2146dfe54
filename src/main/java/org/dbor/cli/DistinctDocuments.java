package org.dbor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dbor.document.DocumentReader;
import org.dbor.store.Sources;
import org.dbor.store.StoreException;

/**
 * Files of one command, each another document. Documents go by the file's name without extension:
 * of two with one name, the second would take the place of the first unnoticed.
 *
 * @param files the first file of each name, in the order given
 * @param repeated one line for each file that is left out
 */
record DistinctDocuments(List<Path> files, List<String> repeated) {
  DistinctDocuments {
    files = List.copyOf(files);
    repeated = List.copyOf(repeated);
  }

  /**
   * The files named, and the documents of the directories named.
   *
   * @throws CommandFailure if a directory holds no document
   */
  static DistinctDocuments in(List<Path> paths) throws StoreException, CommandFailure {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      List<Path> found = Sources.documentsIn(path);
      if (found.isEmpty()) {
        throw new CommandFailure(
            path
                + ": holds no document (*.txt, *.html, *.pdf, *.hwpx, *.hwp);"
                + " name the files, or another directory");
      }
      files.addAll(found);
    }
    return of(files);
  }

  private static DistinctDocuments of(List<Path> files) {
    Map<String, Path> byName = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    for (Path file : files) {
      Path first = byName.putIfAbsent(DocumentReader.nameOf(file), file);
      if (first != null && !same(first, file)) {
        repeated.add(Sources.sameName(first, file));
      }
    }
    return new DistinctDocuments(List.copyOf(byName.values()), repeated);
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
