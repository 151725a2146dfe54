package org.dbor.store;

import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * TDB2 databases as this store wants them: queries see the union of the named graphs as default
 * graph, and cannot call other servers.
 */
final class Databases {
  static {
    JenaSystem.init(); // first, so that TDB2's own query engine comes second
    FromClauses.heed();
  }

  private Databases() {}

  /** A new database in memory; the same engine as on disk, so the same answers. */
  static DatasetGraph inMemory() {
    return configured(DatabaseMgr.createDatasetGraph());
  }

  /**
   * Opens a database directory, making it when there is none.
   *
   * @param remedy what to do when it is damaged, for the message
   * @throws StoreException if it cannot be opened or read
   */
  static DatasetGraph open(Path directory, String remedy) throws StoreException {
    DatasetGraph dataset = null;
    try {
      dataset = configured(DatabaseMgr.connectDatasetGraph(directory.toString()));
      probe(dataset);
      return dataset;
    } catch (RuntimeException e) {
      if (dataset != null) {
        close(dataset);
      }
      throw new StoreException(
          directory + ": database cannot be opened (" + e.getMessage() + "); " + remedy, e);
    }
  }

  /** Closes a database and forgets it, so that its directory can be deleted or opened again. */
  static void close(DatasetGraph dataset) {
    TDBInternal.expel(dataset, true);
  }

  /** Copies what counts into new files and deletes the old ones; no transaction may be open. */
  static void compact(DatasetGraph dataset) {
    DatabaseMgr.compact(dataset, true);
    configured(dataset); // the new files come with a context of their own
  }

  /** Reads something, since damaged files often show only then. */
  private static void probe(DatasetGraph dataset) {
    Txn.executeRead(dataset, () -> Iter.count(dataset.find()));
  }

  private static DatasetGraph configured(DatasetGraph dataset) {
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    NoRowsExecutor.use(dataset);
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    return dataset;
  }
}
