package org.dbor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dbor.document.DocumentException;
import org.dbor.document.DocumentReader;
import org.dbor.extraction.Evaluation;
import org.dbor.extraction.GoldReader;
import org.dbor.store.StandardPipeline;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds extraction against gold claims. */
@Command(
    name = "evaluate",
    description = "Extract documents with gold claims; print precision, recall and F1.",
    footer = {
      "",
      "Gold claims NAME.tsv have the columns subject, predicate, object, evidence; the document",
      "is NAME.txt beside them or in seeds/. A triple counts once however often it is said.",
      "",
      "Example:",
      "  ./dbor evaluate --errors"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Directory of gold claims (default: src/test/resources/gold).")
  private Path gold;

  @Option(names = "--errors", description = "List every claim that is wrong or missed.")
  private boolean errors;

  EvaluateCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  @Override
  public Integer call() throws OntologyException, CommandFailure, DocumentException {
    Path directory = gold == null ? installation.home().resolve("src/test/resources/gold") : gold;
    StandardPipeline pipeline = StandardPipeline.of(Ontology.load(installation.ontology()));
    Evaluation sum = new Evaluation(Map.of(), List.of());
    List<Path> files = goldFiles(directory);
    for (Path file : files) {
      Path document = documentOf(directory, file);
      sum = sum.plus(Evaluation.of(pipeline.extract(document), claims(file)));
    }
    console.out().print(EvaluationTable.of(sum));
    console.out().println(Gate.counted(files.size(), "document"));
    if (errors) {
      sum.errors().forEach(console.out()::println);
    }
    return CommandLines.DONE;
  }

  private static List<Path> goldFiles(Path directory) throws CommandFailure {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".tsv"))
              .filter(file -> !file.toString().endsWith(".mentions.tsv"))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new CommandFailure(directory + ": no gold claims (*.tsv) in it");
      }
      return found;
    } catch (IOException e) {
      throw new CommandFailure(directory + ": cannot be listed; give one with --gold", e);
    }
  }

  private static List<org.dbor.extraction.GoldClaim> claims(Path file) throws CommandFailure {
    try {
      return GoldReader.read(file);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }

  private Path documentOf(Path directory, Path file) throws CommandFailure {
    String name = DocumentReader.nameOf(file) + ".txt";
    return Stream.of(directory.resolve(name), installation.home().resolve("seeds").resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailure(
                    file + ": its document " + name + " is neither beside it nor in seeds/"));
  }
}
