package org.dbor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import org.dbor.document.DocumentException;
import org.dbor.document.ReadOptions;
import org.dbor.document.SourceDocument;
import org.dbor.export.ClaimTable;
import org.dbor.export.ExtractedRows;
import org.dbor.export.RdfWriter;
import org.dbor.extraction.Extraction;
import org.dbor.graph.DocumentGraph;
import org.dbor.graph.RunIdentity;
import org.dbor.store.StandardPipeline;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Prints the claims of documents; changes nothing. */
@Command(
    name = "extract",
    description = "Print the claims of documents, each with its sentence; changes nothing.",
    footer = {
      "",
      "A file NAME.txt may have its title, date and rights in NAME.meta.ttl beside it. Options go",
      "before that, and that before what a file says of itself.",
      "",
      "Example:",
      "  ./dbor extract article.txt --date 2023-09-13 --format tsv"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents: txt, html, pdf, hwpx, hwp.")
  private List<Path> files;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Publication date, as 2023-09-13; dates in the text resolve against it.")
  private LocalDate date;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description = "ko or en (default: told from the text).")
  private String language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      converter = ExtractFormat.Converter.class,
      description = "tsv, trig, nquads or jsonld (default: tsv).")
  private ExtractFormat format;

  ExtractCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  @Override
  public Integer call() throws OntologyException, IOException {
    StandardPipeline pipeline = StandardPipeline.of(Ontology.load(installation.ontology()));
    ReadOptions options = new ReadOptions(Optional.ofNullable(date), Optional.ofNullable(language));
    List<Extraction> extractions = new ArrayList<>();
    DistinctDocuments distinct = DistinctDocuments.of(files);
    distinct.repeated().forEach(console::error);
    for (Path file : distinct.files()) {
      try {
        Extraction extraction = pipeline.extract(file, options);
        tellIfEmpty(file, extraction);
        extractions.add(extraction);
      } catch (DocumentException e) {
        console.error(e.getMessage());
      }
    }
    tellIfUndated(extractions);
    print(extractions, RunIdentity.current(pipeline.rulesDigest()), console.stream());
    return extractions.size() == files.size() ? CommandLines.DONE : CommandLines.FAILED;
  }

  /** Once for all documents: what happens without a date, and what to do about it. */
  private void tellIfUndated(List<Extraction> extractions) {
    List<String> undated =
        extractions.stream()
            .map(extraction -> extraction.article().source())
            .filter(source -> source.metadata().issued().isEmpty())
            .map(SourceDocument::name)
            .toList();
    if (!undated.isEmpty()) {
      console.error(
          "no publication date for "
              + Gate.counted(undated.size(), "document")
              + ", the first is '"
              + undated.getFirst()
              + "': relative dates stay unresolved; give --date, or dct:issued in NAME.meta.ttl");
    }
  }

  private void tellIfEmpty(Path file, Extraction extraction) {
    if (extraction.claims().isEmpty()) {
      String notes = String.join("; ", extraction.notes());
      console.error(file + ": no claims found" + (notes.isEmpty() ? "" : " (" + notes + ")"));
    }
  }

  private void print(List<Extraction> extractions, RunIdentity run, OutputStream out)
      throws IOException {
    switch (format) {
      case ExtractFormat.Table table ->
          ClaimTable.TSV.write(extractions.stream().flatMap(ExtractedRows::of), out);
      case ExtractFormat.Rdf rdf -> {
        List<Quad> quads =
            extractions.stream().flatMap(e -> DocumentGraph.of(e, run).quads()).toList();
        RdfWriter.write(quads, rdf.format(), out);
      }
    }
  }

  /** Reads an ISO date. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + value + "' is no date, expected one like 2023-09-13");
      }
    }
  }

  /** Reads a language code. */
  static final class LanguageConverter implements ITypeConverter<String> {
    private static final List<String> LANGUAGES = List.of("ko", "en");

    @Override
    public String convert(String value) {
      String code = value.toLowerCase(Locale.ROOT);
      return Choices.find(
          "language",
          value,
          unused -> LANGUAGES.stream().filter(code::equals).findFirst(),
          LANGUAGES);
    }
  }
}
