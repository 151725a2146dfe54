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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every competency query over a small invented world, where its rows can be checked by eye,
 * and over the graph of this repository.
 *
 * <p>The expected rows are files among this test's resources; to accept an intended change, run
 * with {@code -Ddbor.accept=true} and read the difference before committing it.
 */
class CompetencyQueriesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Node NOBODY = NodeFactory.createURI("https://w3id.org/dbor/id/none/none");

  private static final String ABOUT_AN_ENTITY = "everything-about-an-entity";

  /** The one parameter that widens an answer: before that day, less was done. */
  private static final String DAY_BY_WHICH = "by";

  private static QueryLibrary library;
  private static QueryRunner runner;
  private static DatasetGraph toy;

  @BeforeAll
  static void open() throws QueryException {
    library = QueryLibrary.load(Path.of("queries"));
    runner = new QueryRunner(RealGraph.store(), Duration.ofSeconds(20));
    DatasetGraph graphs = RDFParser.source(EXPECTED.resolve("toy.trig")).toDatasetGraph();
    toy = new DatasetGraphMapLink(GraphView.createUnionGraph(graphs));
    graphs.listGraphNodes().forEachRemaining(name -> toy.addGraph(name, graphs.getGraph(name)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersOnToyData_areTheExpectedRows(LibraryQuery query) throws QueryException, IOException {
    String actual = csv(onToyData(query));
    Path expected = EXPECTED.resolve(query.name() + ".csv");
    if (Boolean.getBoolean("dbor.accept")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual.lines()).as("a header and a row").hasSizeGreaterThan(1);
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersOnThisGraph_areThere_orTheirAbsenceIsExplained(LibraryQuery query)
      throws QueryException {
    var rows = ((QueryResult.Rows) run(query, bindings(query))).rows();
    assertThat(rows.isEmpty()).isEqualTo(query.emptyReason().isPresent());
  }

  @Test
  void everyCompetencyQuestion_hasItsQuery() {
    assertThat(IntStream.rangeClosed(1, 25).mapToObj(Integer::toString))
        .allMatch(number -> library.find(number).isPresent());
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
          case "xsd:integer" -> date("9999", query, parameter);
          default -> throw new AssertionError("a new type of parameter: " + parameter);
        };
    var result = (QueryResult.Rows) run(query, Map.of(parameter.name(), impossible));
    assertThat(result.rows()).isEmpty();
  }

  @Test
  void dayByWhich_widensTheAnswer_theEarlierItIs() throws QueryException {
    LibraryQuery query = library.find("articles-without-an-initiative").orElseThrow();
    QueryParameter by = query.parameter(DAY_BY_WHICH).orElseThrow();
    int ever = rows(run(query, Map.of()));
    int firstDay = rows(run(query, Map.of("by", date("2023-09-25", query, by))));
    assertThat(firstDay).isEqualTo(28).isGreaterThan(ever);
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
          .filteredOn(file -> file.toString().endsWith(".csv"))
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
                    .filter(parameter -> !parameter.name().equals(DAY_BY_WHICH))
                    .map(
                        parameter ->
                            Arguments.of(
                                Named.of(parameter.name(), parameter),
                                Named.of(query.name(), query))));
  }

  /** What to bind so that the answer is one entity's and not the whole graph. */
  private static Map<String, Node> bindings(LibraryQuery query) {
    return query.name().equals(ABOUT_AN_ENTITY)
        ? Map.of(
            "entity", NodeFactory.createURI("https://w3id.org/dbor/id/initiative/paris-initiative"))
        : Map.of();
  }

  private static QueryResult onToyData(LibraryQuery query) throws QueryException {
    Query parsed = QueryText.parse(query.text(), query.name());
    QueryExecBuilder builder = QueryExec.dataset(toy).query(parsed);
    if (query.name().equals(ABOUT_AN_ENTITY)) {
      builder.substitution("entity", NodeFactory.createURI("https://w3id.org/dbor/id/charter"));
    }
    try (QueryExec execution = builder.build()) {
      RowSet rows = execution.select().materialize();
      return new QueryResult.Rows(
          rows.getResultVars().stream().map(Var::getVarName).toList(), Iter.toList(rows));
    }
  }

  private static QueryResult run(LibraryQuery query, Map<String, Node> values)
      throws QueryException {
    return runner.run(QueryText.parse(query.text(), query.name()), values);
  }

  private static int rows(QueryResult result) {
    return ((QueryResult.Rows) result).rows().size();
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
