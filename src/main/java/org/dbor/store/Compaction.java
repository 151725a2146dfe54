package org.dbor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Keeps a database directory from growing without bound while documents are taken in.
 *
 * <p>TDB2 never writes over what a transaction wrote: ten thousand documents, each a transaction of
 * its own, leave many times the size of their graphs behind. Compacting copies what counts into new
 * files and deletes the old ones; a process killed meanwhile leaves the old ones valid.
 */
final class Compaction {
  /** Bytes of growth that are not worth a compaction. */
  private static final long SLACK = 4L << 30;

  private static final int EVERY = 100;

  private final DatasetGraph dataset;
  private final Optional<Path> database;
  private final long slack;
  private long compactSize;
  private int changes;

  private Compaction(DatasetGraph dataset, long slack) throws StoreException {
    this.dataset = dataset;
    this.database =
        Optional.of(DatabaseMgr.location(dataset))
            .filter(at -> !at.isMem())
            .map(at -> Path.of(at.getDirectoryPath()));
    this.slack = slack;
    this.compactSize = size();
  }

  /** For a database on disk or, with nothing to do, in memory. */
  static Compaction of(DatasetGraph dataset) throws StoreException {
    return new Compaction(dataset, SLACK);
  }

  /** As {@link #of(DatasetGraph)}, with the growth in bytes that is tolerated. */
  static Compaction of(DatasetGraph dataset, long slack) throws StoreException {
    return new Compaction(dataset, slack);
  }

  /** To be called after each transaction that changed something. */
  void afterChange() throws StoreException {
    if (++changes % EVERY == 0) {
      compactIfGrown();
    }
  }

  /** Compacts if the files have grown by the slack and to twice what they were. */
  void compactIfGrown() throws StoreException {
    if (database.isPresent() && size() > slack + 2 * compactSize) {
      Databases.compact(dataset);
      compactSize = size();
    }
  }

  /** Bytes of the database's files. */
  private long size() throws StoreException {
    if (database.isEmpty()) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(database.get())) {
      long size = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    } catch (IOException e) {
      throw new StoreException(Reasons.of(e), e);
    }
  }
}
