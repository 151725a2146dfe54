package org.dbor.testing;

import java.nio.file.Path;
import org.dbor.store.Sources;
import org.dbor.store.Store;
import org.dbor.store.StoreException;

/** The graph of this repository's own ontology and seeds, built once for all tests of a run. */
public final class RealGraph {
  public static final Path HOME = Path.of("").toAbsolutePath();

  private static Store store;

  private RealGraph() {}

  public static synchronized Store store() {
    if (store == null) {
      try {
        store = Store.inMemory(Sources.of(HOME));
      } catch (StoreException e) {
        throw new IllegalStateException(e);
      }
    }
    return store;
  }
}
