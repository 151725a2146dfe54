package org.dbor.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import org.dbor.vocabulary.OntologyException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job that is submitted: documents in, N-Quads out. */
@Command(
    name = "ExtractJob",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the claims of documents as N-Quads, each document its named graph: the lines of"
          + " ./dbor extract --format nquads.",
      "OUTPUT/_skipped.txt has one line for each document that was left out, with the reason."
    })
public final class ExtractJob implements Callable<Integer> {
  private static final String SKIPPED = "_skipped.txt";
  private static final int PARTITIONS_PER_CORE = 4;

  /** The languages that are read. */
  private enum Language {
    KO,
    EN
  }

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "A folder of documents, each with NAME.meta.ttl beside it or not.")
  private String input;

  @Parameters(index = "1", paramLabel = "OUTPUT", description = "A folder that does not exist yet.")
  private String output;

  @Option(
      names = "--parquet",
      description = {
        "INPUT is a Parquet table: name (the file name) and content (bytes, or text); optional"
            + " title, creator, publisher, issued, language, source, addressNote, rights,"
            + " textIncluded."
      })
  private boolean parquet;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "0",
      description = "Into how many parts documents are dealt out (default: Spark's choice).")
  private int partitions;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "Of the machine that runs the driver (default: the one in the jar).")
  private Path ontology;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date of all documents, as 2023-09-13.")
  private LocalDate date;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "ko or en (default: told from the text).")
  private Language language;

  private ExtractJob() {}

  /** Runs the job; a status other than 0 ends the process, as Spark would not see it otherwise. */
  public static void main(String[] arguments) {
    int status =
        new CommandLine(new ExtractJob())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, line, parsed) -> failed(e))
            .execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException, OntologyException, JobFailure {
    if (partitions < 0) {
      throw new JobFailure("--partitions " + partitions + ": expected 1 or more");
    }
    OntologyFiles files = ontology == null ? OntologyFiles.bundled() : OntologyFiles.in(ontology);
    files.pipeline(); // A broken ontology fails here, not on every machine.
    try (SparkSession session = SparkSession.builder().appName("dbor extract").getOrCreate()) {
      Tally total = run(session, files);
      console().println("dbor: " + total.summary() + "; " + output);
      return 0;
    }
  }

  private Tally run(SparkSession session, OntologyFiles files) throws IOException, JobFailure {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    if (fileSystem(spark).exists(new org.apache.hadoop.fs.Path(output))) {
      throw new JobFailure(output + ": exists already; name another folder");
    }
    DocumentSource source =
        parquet
            ? Table.open(session, input, partitions)
            : Folder.open(
                spark,
                input,
                partitions == 0 ? PARTITIONS_PER_CORE * spark.defaultParallelism() : partitions);
    CollectionAccumulator<Tally> tallies = session.sparkContext().collectionAccumulator("tallies");
    source
        .documents()
        .mapPartitionsWithIndex(
            new PartitionExtraction(
                spark.broadcast(files),
                date,
                language == null ? null : language.name().toLowerCase(Locale.ROOT),
                tallies),
            true)
        .saveAsTextFile(output);
    Tally total = Tally.total(tallies.value(), source.refused());
    writeSkipped(spark, total);
    return total;
  }

  /** Readers of the folder pass over files whose names begin so. */
  private void writeSkipped(JavaSparkContext spark, Tally total) throws IOException {
    try (OutputStream stream =
        fileSystem(spark).create(new org.apache.hadoop.fs.Path(output, SKIPPED))) {
      for (String line : total.skipped().stream().sorted().toList()) {
        stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private FileSystem fileSystem(JavaSparkContext spark) throws IOException {
    return new org.apache.hadoop.fs.Path(output).getFileSystem(spark.hadoopConfiguration());
  }

  private static int failed(Exception failure) throws Exception {
    if (failure instanceof JobFailure
        || failure instanceof OntologyException
        || failure instanceof AnalysisException) {
      console().println("dbor: " + failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }

  private static PrintStream console() {
    return new PrintStream(System.err, true, StandardCharsets.UTF_8);
  }
}
