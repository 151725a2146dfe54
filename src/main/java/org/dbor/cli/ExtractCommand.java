package org.dbor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dbor.document.DocumentException;
import org.dbor.document.ReadOptions;
import org.dbor.document.SourceDocument;
import org.dbor.extraction.Extraction;
import org.dbor.graph.RunIdentity;
import org.dbor.store.ReadAhead;
import org.dbor.store.StandardPipeline;
import org.dbor.store.StoreException;
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
      "before that, and that before what a file says of itself. Claims are printed as they are found, whatever the",
      "number of documents; only jsonld is held until the end.",
      "",
      "Example:",
      "  ./dbor extract article.txt --date 2023-09-13 --format tsv"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Documents (txt, html, pdf, hwpx, hwp), or directories of them.")
  private List<Path> paths;

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
  public Integer call() throws OntologyException, IOException, StoreException, CommandFailure {
    StandardPipeline pipeline = StandardPipeline.of(Ontology.load(installation.ontology()));
    ReadOptions options = new ReadOptions(Optional.ofNullable(date), Optional.ofNullable(language));
    DistinctDocuments documents = DistinctDocuments.in(paths);
    documents.repeated().forEach(console::error);
    List<String> undated = new ArrayList<>();
    boolean[] failed = {!documents.repeated().isEmpty()};
    RunIdentity run = RunIdentity.current(pipeline.rulesDigest());
    try (ExtractionOutput output = ExtractionOutput.of(format, run, console.stream())) {
      ReadAhead.each(
          documents.files(),
          file -> Attempt.at(file, pipeline, options),
          attempt -> {
            switch (attempt) {
              case Attempt.Failed failure -> {
                failed[0] = true;
                console.error(failure.reason());
              }
              case Attempt.Done done -> {
                tell(done, undated);
                output.write(done.extraction());
              }
            }
          });
    }
    UndatedDocuments.tell(undated, "give --date, or dct:issued in NAME.meta.ttl", console);
    return failed[0] ? CommandLines.FAILED : CommandLines.DONE;
  }

  private void tell(Attempt.Done done, List<String> undated) {
    Extraction extraction = done.extraction();
    if (extraction.claims().isEmpty()) {
      String notes = String.join("; ", extraction.notes());
      console.error(
          done.file() + ": no claims found" + (notes.isEmpty() ? "" : " (" + notes + ")"));
    }
    SourceDocument source = extraction.article().source();
    if (source.metadata().issued().isEmpty()) {
      undated.add(source.name());
    }
  }

  /** What came of one document. */
  private sealed interface Attempt {
    record Done(Path file, Extraction extraction) implements Attempt {}

    record Failed(String reason) implements Attempt {}

    static Attempt at(Path file, StandardPipeline pipeline, ReadOptions options) {
      try {
        return new Done(file, pipeline.extract(file, options));
      } catch (DocumentException e) {
        return new Failed(e.getMessage());
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
