package org.dbor.store;

import java.nio.file.Path;
import org.dbor.graph.DocumentGraph;

/** What came of reading one document. */
sealed interface Reading {
  Path file();

  /** It can be taken in. */
  record Graph(Path file, DocumentGraph graph) implements Reading {}

  /**
   * It cannot.
   *
   * @param reason one line that names the file
   */
  record Refusal(Path file, String reason) implements Reading {}
}
