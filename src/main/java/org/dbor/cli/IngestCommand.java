package org.dbor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
      "A document replaces an earlier one of the same name without extension. The store keeps a copy",
      "of the file and of NAME.meta.ttl beside it, so that a rebuild has them. Claims that the earlier",
      "one bore out and the new one does not are kept as orphaned. A document that cannot be read stops",
      "nothing.",
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
    DistinctDocuments files = DistinctDocuments.in(paths);
    Path path = directory == null ? installation.defaultStore() : directory;
    IngestReport report = new IngestReport(console);
    files.repeated().forEach(report::skip);
    try (Store store = Store.open(path, installation.sources());
        Progress progress = Progress.of("documents", files.files().size(), console.err())) {
      store.ingest(
          files.files(),
          outcome -> {
            report.tell(outcome, progress.hidesLines());
            progress.step();
          });
    }
    report.summarise();
    return report.skippedAny() ? CommandLines.FAILED : CommandLines.DONE;
  }
}
