package org.dbor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dbor.store.IngestOutcome;
import org.dbor.store.Sources;
import org.dbor.store.Store;

/**
 * A process to be killed: opens a store over small sources, then ingests files, and says on
 * standard output how far it is.
 *
 * <p>Arguments: the sources' directory, the store directory, files to ingest.
 */
public final class BuildStoreMain {
  private BuildStoreMain() {}

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    Sources sources =
        new Sources(directory.resolve("ontology"), directory.resolve("seeds"), Optional.empty());
    List<Path> files = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
    }
    System.out.println("opening");
    try (Store store = Store.open(Path.of(arguments[1]), sources, LinePipeline::of)) {
      System.out.println("open");
      List<IngestOutcome> outcomes = new ArrayList<>();
      store.ingest(files, outcomes::add);
      System.out.println("ingested " + outcomes.size());
    }
  }
}
