package org.dbor.cli;

import java.nio.file.Path;
import org.dbor.store.Sources;

/**
 * The directory that holds ontology, seeds and queries.
 *
 * @param home absolute
 */
record Installation(Path home) {
  /** The directory in the system property {@code dbor.home}, else the current one. */
  static Installation current() {
    return new Installation(
        Path.of(System.getProperty("dbor.home", "")).toAbsolutePath().normalize());
  }

  Path ontology() {
    return home.resolve("ontology");
  }

  Path queries() {
    return home.resolve("queries");
  }

  /** Where the store is unless the user says otherwise. */
  Path defaultStore() {
    return home.resolve("data");
  }

  Sources sources() {
    return Sources.of(home);
  }
}
