package org.dbor.extraction.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dbor.vocabulary.OntologyException;

/** A tab-separated table of the baselines: comments, a header line, then rows. */
final class BaselineTable {
  private static final String COMMENT = "#";

  private BaselineTable() {}

  /**
   * The rows of a table.
   *
   * @param header names of the columns
   * @param parser from cells to a row; throws {@link IllegalArgumentException} for a bad one
   * @throws OntologyException if the file cannot be read or a row is bad; the message names file
   *     and line
   */
  static <R> List<R> read(Path file, List<String> header, Function<List<String>, R> parser)
      throws OntologyException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new OntologyException(file, "cannot be read: " + e.getMessage(), e);
    }
    List<R> rows = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (lines.get(i).startsWith(COMMENT)) {
        continue;
      }
      if (cells.size() != header.size() || !headed && !cells.equals(header)) {
        throw new OntologyException(
            file, "line " + (i + 1) + ": expected the columns " + String.join(", ", header));
      }
      if (headed) {
        try {
          rows.add(parser.apply(cells));
        } catch (IllegalArgumentException e) {
          throw new OntologyException(file, "line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
      headed = true;
    }
    return rows;
  }
}
