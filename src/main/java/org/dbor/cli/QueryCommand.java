package org.dbor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.dbor.query.LibraryQuery;
import org.dbor.query.ParameterValues;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryRunner;
import org.dbor.query.QueryText;
import org.dbor.query.ResultFormat;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph. */
@Command(
    name = "query",
    description = "Ask the graph with a query of the library or with a SPARQL file.",
    footer = {
      "",
      "CONSTRUCT and DESCRIBE print Turtle whatever the format.",
      "",
      "Examples:",
      "  ./dbor query --list",
      "  ./dbor query initiatives-the-charter-builds-on",
      "  ./dbor query everything-about-an-entity --param entity=id:organization/msit --format csv"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "A query of the library, or a file with SPARQL.")
  private String name;

  @Option(names = "--list", description = "List the queries of the library.")
  private boolean list;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a variable: an IRI, a prefixed name, or text. Repeatable.")
  private Map<String, String> parameters = Map.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = FormatConverter.class,
      description = "table, csv, tsv, json or xml (default: table).")
  private ResultFormat format;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The longest a query may take (default: 30).")
  private int seconds;

  @Mixin private StoreOptions storeOptions;

  QueryCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  @Override
  public Integer call() throws QueryException, StoreException, CommandFailure, IOException {
    if (list) {
      listQueries(QueryLibrary.load(installation.queries()));
      return CommandLines.DONE;
    }
    if (name == null) {
      throw new ParameterException(spec.commandLine(), "no query given; --list shows the library");
    }
    if (seconds < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1 second");
    }
    Optional<LibraryQuery> fromLibrary = fromLibrary();
    String text = fromLibrary.isPresent() ? fromLibrary.get().text() : QueryText.read(file());
    Query query = QueryText.parse(text, name);
    Map<String, Node> values = values(query, fromLibrary);
    try (Store store = storeOptions.openForReading(installation, console)) {
      QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(seconds));
      format.write(runner.run(query, values), console.stream());
    }
    return CommandLines.DONE;
  }

  private void listQueries(QueryLibrary library) {
    for (LibraryQuery query : library.all()) {
      console.out().println(query.name());
      console.out().println("    " + query.questionKo());
      console.out().println("    " + query.questionEn());
      query
          .parameters()
          .forEach(
              p ->
                  console
                      .out()
                      .println(
                          "    --param " + p.name() + "=" + p.type() + ": " + p.description()));
    }
  }

  /**
   * A path with a separator or the extension names a file, so a broken library is not in its way.
   */
  private Optional<LibraryQuery> fromLibrary() throws QueryException {
    if (Files.isRegularFile(Path.of(name))) {
      return Optional.empty();
    }
    return QueryLibrary.load(installation.queries()).find(name);
  }

  private Path file() throws CommandFailure {
    Path file = Path.of(name);
    if (!Files.exists(file)) {
      throw new CommandFailure(
          name
              + ": no such query in the library and no such file; ./dbor query --list shows the"
              + " library");
    }
    return file;
  }

  private Map<String, Node> values(Query query, Optional<LibraryQuery> header) {
    Map<String, Node> values = new TreeMap<>();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String variable = parameter.getKey();
      try {
        values.put(variable, ParameterValues.parse(query, header, variable, parameter.getValue()));
      } catch (QueryException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
    }
    return values;
  }

  /** Reads the format. */
  static final class FormatConverter implements ITypeConverter<ResultFormat> {
    @Override
    public ResultFormat convert(String value) {
      return Choices.find("format", value, ResultFormat::of, ResultFormat.labels());
    }
  }
}
