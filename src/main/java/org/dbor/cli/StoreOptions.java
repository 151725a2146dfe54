package org.dbor.cli;

import java.nio.file.Path;
import org.dbor.store.Sources;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import org.dbor.store.StoreLockedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {
  @ArgGroup private Choice choice = new Choice();

  /** A directory or none, not both. */
  static final class Choice {
    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = "The store directory (default: data/ beside the launcher).")
    private Path directory;

    @Option(names = "--memory", description = "Build a store in memory and throw it away.")
    private boolean memory;
  }

  boolean inMemory() {
    return choice.memory;
  }

  Path directory(Installation installation) {
    return choice.directory == null ? installation.defaultStore() : choice.directory;
  }

  /** What the store is built from, ingested documents included. */
  Sources sources(Installation installation) {
    return Store.sourcesOf(directory(installation), installation.sources());
  }

  /** Opens the store for a command that needs it for itself. */
  Store open(Installation installation) throws StoreException {
    return inMemory()
        ? Store.inMemory(installation.sources())
        : Store.open(directory(installation), installation.sources());
  }

  /**
   * Opens the store for a command that only reads. While another process, such as a running server,
   * has it, the same sources are built again in memory: that gives the same graph.
   */
  Store openForReading(Installation installation, Console console) throws StoreException {
    try {
      return open(installation);
    } catch (StoreLockedException e) {
      console.error(e.getMessage() + " (answering from a fresh build of the same sources)");
      return Store.inMemory(sources(installation));
    }
  }
}
