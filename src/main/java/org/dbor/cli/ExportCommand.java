package org.dbor.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dbor.export.ExportFormat;
import org.dbor.export.Exporter;
import org.dbor.export.UnknownGraphException;
import org.dbor.query.QueryException;
import org.dbor.store.Reasons;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph out. */
@Command(
    name = "export",
    description = "Write the graph as RDF, or its claims as a table.",
    footer = {
      "",
      "The same graph gives the same bytes, in every format. turtle, ntriples, rdfxml, n3 and",
      "rdf12 hold triples without graph names. rdf12 and rdf12-nquads add a reifier to each claim.",
      "",
      "Examples:",
      "  ./dbor export --format nquads --output dbor.nq",
      "  ./dbor export --format turtle --graph reference",
      "  ./dbor export --format csv > claims.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description =
          "turtle, trig, nquads, ntriples, rdfxml, jsonld, n3, rdf12, rdf12-nquads, csv, tsv;"
              + " markdown: the ontology for people.")
  private ExportFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to a file, in one step when complete (default: standard output).")
  private Path output;

  @Option(
      names = "--graph",
      paramLabel = "GRAPH",
      description =
          "Only this graph: ontology, reference, inferred, quality, dataset, document/NAME, or an IRI.")
  private String graph;

  @Mixin private StoreOptions storeOptions;

  ExportCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  @Override
  public Integer call() throws StoreException, QueryException, CommandFailure, IOException {
    try (Store store = storeOptions.openForReading(installation, console)) {
      Exporter exporter = new Exporter(store, Optional.ofNullable(graph));
      if (output == null) {
        exporter.write(format, console.stream());
      } else {
        writeFile(exporter);
      }
    } catch (UnknownGraphException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
    return CommandLines.DONE;
  }

  private void writeFile(Exporter exporter)
      throws CommandFailure, QueryException, UnknownGraphException {
    try {
      Path target = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        write(exporter, target); // a device or a pipe; it must not be replaced
        return;
      }
      Path partial = target.resolveSibling("." + target.getFileName() + ".part");
      try {
        write(exporter, partial);
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new CommandFailure(
          output + ": cannot be written (" + Reasons.of(e) + "); use another --output", e);
    }
  }

  private void write(Exporter exporter, Path file)
      throws IOException, QueryException, UnknownGraphException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      exporter.write(format, out);
    }
  }

  /** Reads the format. */
  static final class FormatConverter implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String value) {
      return Choices.find("format", value, ExportFormat::of, ExportFormat.labels());
    }
  }
}
