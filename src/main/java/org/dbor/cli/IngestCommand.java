package org.dbor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dbor.store.IngestOutcome;
import org.dbor.store.Sources;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes documents into the store. */
@Command(
    name = "ingest",
    description = "Take documents into the store, each in one transaction.",
    footer = {
      "",
      "A document replaces an earlier one of the same name without extension. The store keeps a copy of the",
      "file and of NAME.meta.ttl beside it, so that a rebuild has them.",
      "",
      "Example:",
      "  ./dbor ingest articles/ speech.txt"
    })
final class IngestCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Documents (txt, html, pdf, hwpx, hwp), or directories of them.")
  private List<Path> paths;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store directory (default: data/ beside the launcher).")
  private Path directory;

  IngestCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  @Override
  public Integer call() throws StoreException, CommandFailure {
    DistinctDocuments files = DistinctDocuments.of(files());
    files.repeated().forEach(console::error);
    Path path = directory == null ? installation.defaultStore() : directory;
    List<IngestOutcome> outcomes;
    try (Store store = Store.open(path, installation.sources())) {
      outcomes = store.ingest(files.files());
    }
    outcomes.forEach(this::tell);
    boolean allIn = outcomes.stream().noneMatch(IngestOutcome.Rejected.class::isInstance);
    return allIn && files.repeated().isEmpty() ? CommandLines.DONE : CommandLines.FAILED;
  }

  private List<Path> files() throws StoreException, CommandFailure {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      List<Path> found = Sources.documentsIn(path);
      if (found.isEmpty()) {
        throw new CommandFailure(
            path
                + ": holds no document (*.txt, *.html, *.pdf, *.hwpx, *.hwp);"
                + " name the files, or another directory");
      }
      files.addAll(found);
    }
    return files;
  }

  private void tell(IngestOutcome outcome) {
    switch (outcome) {
      case IngestOutcome.Added added ->
          console.out().println("added " + added.document() + ": " + added.claims() + " claims");
      case IngestOutcome.Replaced replaced ->
          console
              .out()
              .println("replaced " + replaced.document() + ": " + replaced.claims() + " claims");
      case IngestOutcome.Unchanged unchanged ->
          console.out().println("unchanged " + unchanged.document());
      case IngestOutcome.Rejected rejected -> console.error(rejected.reason());
    }
  }
}
