package org.dbor.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every competency query over the graph of the seeds.
 *
 * <p>The expected rows are files beside this test's resources; to accept an intended change, run
 * with {@code -Ddbor.accept=true} and read the difference before committing it.
 */
class CompetencyQueriesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Node NOBODY = NodeFactory.createURI("https://w3id.org/dbor/id/none/none");

  private static QueryLibrary library;
  private static QueryRunner runner;

  @BeforeAll
  static void open() throws QueryException {
    library = QueryLibrary.load(Path.of("queries"));
    runner = new QueryRunner(RealGraph.store(), Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answers_areTheExpectedRows(LibraryQuery query) throws QueryException, IOException {
    String actual = csv(run(query, bindings(query)));
    Path expected = EXPECTED.resolve(query.name() + ".csv");
    if (Boolean.getBoolean("dbor.accept")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answers_areNotEmpty(LibraryQuery query) throws QueryException {
    assertThat(((QueryResult.Rows) run(query, bindings(query))).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void columns_areThoseTheHeaderNames(LibraryQuery query) throws QueryException {
    Query parsed = QueryText.parse(query.text(), query.name());
    assertThat(parsed.getResultVars())
        .allSatisfy(name -> assertThat(query.returns()).contains("?" + name));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("parameters")
  void parameter_narrowsTheAnswer(QueryParameter parameter, LibraryQuery query)
      throws QueryException {
    Node impossible =
        switch (parameter.type()) {
          case "IRI" -> NOBODY;
          case "xsd:date" ->
              date(parameter.name().equals("from") ? "9999-12-31" : "0001-01-01", query, parameter);
          case "xsd:gYear" -> date("1901", query, parameter);
          default -> throw new AssertionError("a new type of parameter: " + parameter);
        };
    var result = (QueryResult.Rows) run(query, Map.of(parameter.name(), impossible));
    assertThat(result.rows()).isEmpty();
  }

  @Test
  void charterBuildsOnTwoInitiatives_andOneSentenceSaysSo() throws QueryException {
    LibraryQuery query = library.find("initiatives-the-charter-builds-on").orElseThrow();
    var rows = (QueryResult.Rows) run(query, Map.of());
    assertThat(rows.variables())
        .containsExactly("initiative", "label", "quote", "begin", "end", "document");
    assertThat(rows.rows())
        .extracting(row -> row.get(Var.alloc("label")).getLiteralLexicalForm())
        .containsExactly("뉴욕구상", "파리 이니셔티브");
    assertThat(rows.rows())
        .extracting(row -> row.get(Var.alloc("quote")).getLiteralLexicalForm())
        .allMatch(quote -> quote.contains("‘뉴욕구상’과 올해 6월 ‘파리 이니셔티브’"));
  }

  @Test
  void everyExpectedFile_hasItsQuery() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString().replace(".csv", ""))
          .allMatch(name -> library.find(name).isPresent());
    }
  }

  static Collection<Arguments> queries() throws QueryException {
    return QueryLibrary.load(Path.of("queries")).inCategory("competency").stream()
        .map(query -> Arguments.of(Named.of(query.name(), query)))
        .toList();
  }

  static Stream<Arguments> parameters() throws QueryException {
    return QueryLibrary.load(Path.of("queries")).inCategory("competency").stream()
        .flatMap(
            query ->
                query.parameters().stream()
                    .map(
                        parameter ->
                            Arguments.of(
                                Named.of(parameter.name(), parameter),
                                Named.of(query.name(), query))));
  }

  /** What to bind so that the answer is one entity's and not the whole graph. */
  private static Map<String, Node> bindings(LibraryQuery query) {
    return query.name().equals("everything-about-an-entity")
        ? Map.of(
            "entity", NodeFactory.createURI("https://w3id.org/dbor/id/initiative/paris-initiative"))
        : Map.of();
  }

  private static QueryResult run(LibraryQuery query, Map<String, Node> values)
      throws QueryException {
    return runner.run(QueryText.parse(query.text(), query.name()), values);
  }

  private static Node date(String text, LibraryQuery query, QueryParameter parameter)
      throws QueryException {
    return ParameterValues.parse(
        QueryText.parse(query.text(), query.name()), Optional.of(query), parameter.name(), text);
  }

  private static String csv(QueryResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultFormat.CSV.write(result, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
