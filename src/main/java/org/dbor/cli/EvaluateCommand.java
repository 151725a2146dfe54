package org.dbor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dbor.document.DocumentException;
import org.dbor.export.QualityTurtle;
import org.dbor.extraction.evaluation.Evaluator;
import org.dbor.extraction.evaluation.GoldSet;
import org.dbor.extraction.evaluation.SetEvaluation;
import org.dbor.store.StandardPipeline;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds extraction against gold. */
@Command(
    name = "evaluate",
    description =
        "Extract documents with gold; print how good extraction is, beside two baselines.",
    footer = {
      "",
      "A gold folder holds NAME.tsv (claims) and NAME.mentions.tsv (may be missing) for each",
      "document NAME.txt beside them or in seeds/. Folders in it are reported on apart. The",
      "measures are explained in docs/evaluation.md.",
      "",
      "Examples:",
      "  ./dbor evaluate",
      "  ./dbor evaluate --errors --gold src/test/resources/gold/development",
      "  ./dbor evaluate --format turtle --output ontology/quality/extraction.ttl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Folder of gold (default: src/test/resources/gold).")
  private Path gold;

  @Option(
      names = "--details",
      description = "Also mentions by type, grounding, and the baselines by predicate.")
  private boolean details;

  @Option(
      names = "--errors",
      description = {
        "List every claim that is wrong or missed, with sentence, rule and category. Those of",
        "the test set are only counted unless --gold names its folder."
      })
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "table, tsv, or turtle: what the store keeps in graph/quality.")
  private Format format = Format.TABLE;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to a file (default: standard output).")
  private Path output;

  EvaluateCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  /** How results are written. */
  enum Format {
    TABLE,
    TSV,
    TURTLE;

    private static final List<String> LABELS = List.of("table", "tsv", "turtle");

    /** Reads the option. */
    static final class Converter implements ITypeConverter<Format> {
      @Override
      public Format convert(String value) {
        return Choices.find(
            "format",
            value,
            label ->
                LABELS.contains(label)
                    ? java.util.Optional.of(values()[LABELS.indexOf(label)])
                    : java.util.Optional.empty(),
            LABELS);
      }
    }
  }

  @Override
  public Integer call() throws OntologyException, CommandFailure, DocumentException, IOException {
    if (format == Format.TURTLE && (errors || details)) {
      throw new ParameterException(
          spec.commandLine(), "--errors and --details go with --format table and tsv only");
    }
    byte[] result = result(evaluations());
    if (output == null) {
      console.stream().write(result);
    } else {
      write(result);
    }
    return CommandLines.DONE;
  }

  private List<SetEvaluation> evaluations()
      throws OntologyException, CommandFailure, DocumentException {
    Path folder = gold == null ? installation.home().resolve("src/test/resources/gold") : gold;
    Ontology ontology = Ontology.load(installation.ontology());
    StandardPipeline pipeline = StandardPipeline.of(ontology);
    Evaluator evaluator = Evaluator.of(ontology, installation.ontology());
    List<SetEvaluation> evaluations = new ArrayList<>();
    try {
      for (GoldSet set : GoldSet.in(folder, installation.home().resolve("seeds"))) {
        evaluations.add(evaluator.evaluate(set, pipeline::extract));
      }
      return evaluations;
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }

  private byte[] result(List<SetEvaluation> evaluations) throws IOException {
    return switch (format) {
      case TABLE ->
          (EvaluationTable.of(evaluations, details) + (errors ? ErrorList.table(evaluations) : ""))
              .getBytes(StandardCharsets.UTF_8);
      case TSV ->
          (errors ? ErrorList.tsv(evaluations) : EvaluationRows.tsv(evaluations))
              .getBytes(StandardCharsets.UTF_8);
      case TURTLE -> {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        QualityTurtle.write(evaluations, turtle);
        yield turtle.toByteArray();
      }
    };
  }

  private void write(byte[] result) throws CommandFailure {
    try {
      Files.write(output, result);
    } catch (IOException e) {
      throw new CommandFailure(
          output + ": cannot be written (" + e.getMessage() + "); use another --output", e);
    }
  }
}
