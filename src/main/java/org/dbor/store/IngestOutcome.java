package org.dbor.store;

import java.nio.file.Path;

/** What became of one document that was to be ingested. */
public sealed interface IngestOutcome {
  Path file();

  /** It was not in the store before. */
  record Added(Path file, String document, int claims) implements IngestOutcome {}

  /** It took the place of an earlier document of the same name. */
  record Replaced(Path file, String document, int claims) implements IngestOutcome {}

  /** The store already says exactly this. */
  record Unchanged(Path file, String document) implements IngestOutcome {}

  /**
   * It is not in the store.
   *
   * @param reason one line that names the file
   */
  record Rejected(Path file, String reason) implements IngestOutcome {}
}
