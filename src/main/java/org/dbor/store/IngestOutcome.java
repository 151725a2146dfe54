package org.dbor.store;

import java.nio.file.Path;

/** What became of one document that was to be ingested. */
public sealed interface IngestOutcome {
  Path file();

  /**
   * It was not in the store before.
   *
   * @param dated whether its date of publication is known, without which relative dates say nothing
   */
  record Added(Path file, String document, ClaimCounts counts, boolean dated)
      implements IngestOutcome {}

  /**
   * It took the place of an earlier document of the same name.
   *
   * @param dated as for {@link Added}
   * @param lost number of claims of the earlier one that this one does not bear out
   */
  record Replaced(Path file, String document, ClaimCounts counts, boolean dated, int lost)
      implements IngestOutcome {}

  /** The store already says exactly this. */
  record Unchanged(Path file, String document) implements IngestOutcome {}

  /**
   * It is not in the store.
   *
   * @param reason one line that names the file
   */
  record Rejected(Path file, String reason) implements IngestOutcome {}
}
