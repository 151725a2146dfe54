package org.dbor.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import org.dbor.testing.LinePipeline;
import org.dbor.testing.SmallSources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {
  private static final String FIRST = "https://w3id.org/dbor/id/initiative/first";
  private static final String BUILDS_ON = "https://w3id.org/dbor/ontology#buildsOn";

  @TempDir static Path temp;
  private static Store store;
  private static QueryRunner runner;

  @BeforeAll
  static void open() throws StoreException {
    store =
        Store.inMemory(
            SmallSources.in(temp, "a", "charter buildsOn first\n", "b", "law buildsOn charter\n"),
            LinePipeline::of);
    runner = new QueryRunner(store, Duration.ofSeconds(10));
  }

  @AfterAll
  static void close() throws StoreException {
    store.close();
  }

  @Test
  void defaultGraph_isTheUnionOfTheNamedOnes() throws QueryException {
    var rows =
        (QueryResult.Rows)
            runner.run(
                "SELECT ?label { ?x <%s> ?y . ?y <http://www.w3.org/2000/01/rdf-schema#label> ?label }"
                        .formatted(BUILDS_ON)
                    + " ORDER BY ?label");
    assertThat(rows.variables()).containsExactly("label");
    assertThat(rows.rows())
        .extracting(row -> row.get(Var.alloc("label")).getLiteralLexicalForm())
        .containsExactlyInAnyOrder("charter", "first plan", "첫째 계획");
  }

  @Test
  void rows_canBeReadAfterTheTransaction() throws QueryException {
    var rows = (QueryResult.Rows) runner.run("SELECT ?s ?o { ?s <%s> ?o }".formatted(BUILDS_ON));
    assertThat(rows.rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.get(Var.alloc("s")).getURI()).contains("initiative"));
  }

  @Test
  void askAndConstructAndDescribe_areAnswered() throws QueryException {
    assertThat(runner.run("ASK { ?s <%s> <%s> }".formatted(BUILDS_ON, FIRST)))
        .isEqualTo(new QueryResult.Truth(true));
    var constructed =
        (QueryResult.Triples)
            runner.run(
                "CONSTRUCT { ?o <http://example.org/base> ?s } { ?s <%s> ?o }"
                    .formatted(BUILDS_ON));
    assertThat(constructed.triples()).hasSize(2);
    var described = (QueryResult.Triples) runner.run("DESCRIBE <%s>".formatted(FIRST));
    assertThat(described.triples()).isNotEmpty();
  }

  @Test
  void values_areSubstitutedNotPasted() throws QueryException {
    String query = "SELECT ?s ?o { ?s <%s> ?o }".formatted(BUILDS_ON);
    assertThat(rowsWith(query, "o", NodeFactory.createURI(FIRST))).hasSize(1);
    Node hostile = NodeFactory.createLiteralString("\" } UNION { ?s ?p ?o } #");
    assertThat(rowsWith(query, "o", hostile)).isEmpty();
  }

  @Test
  void valuesThatNoFilterPasses_giveNoRows() throws QueryException {
    String query =
        "SELECT ?s { VALUES ?v { <urn:a> <urn:b> } ?s <%s> ?o . FILTER (?v = ?s) }"
            .formatted(BUILDS_ON);
    assertThat(rowsWith(query, "s", NodeFactory.createURI(FIRST))).isEmpty();
  }

  @Test
  void slowQuery_isStopped() {
    QueryRunner hasty = new QueryRunner(store, Duration.ofSeconds(1));
    assertThatThrownBy(
            () ->
                hasty.run("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("stopped after 1 s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE ?x { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }"
      })
  void service_isRefused(String query) {
    assertThatThrownBy(() -> runner.run(query))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("SERVICE is off");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | SELECT * { ?s dbor:buildsOn ?o }
          1 | SELECT * FROM <https://w3id.org/dbor/graph/document/b> { ?s dbor:buildsOn ?o }
          2 | SELECT * FROM <https://w3id.org/dbor/graph/document/a> FROM <https://w3id.org/dbor/graph/document/b> { ?s dbor:buildsOn ?o }
          0 | SELECT * FROM <https://w3id.org/dbor/graph/reference> { ?s dbor:buildsOn ?o }
          0 | SELECT * FROM NAMED <https://w3id.org/dbor/graph/document/a> { ?s dbor:buildsOn ?o }
          1 | SELECT * FROM NAMED <https://w3id.org/dbor/graph/document/a> { GRAPH ?g { ?s dbor:buildsOn ?o } }
          1 | SELECT * { GRAPH <https://w3id.org/dbor/graph/document/a> { ?s dbor:buildsOn ?o } }
          """)
  void fromClauses_chooseTheGraphs(int rows, String query) throws QueryException {
    String prefix = "PREFIX dbor: <https://w3id.org/dbor/ontology#> ";
    assertThat(((QueryResult.Rows) runner.run(prefix + query)).rows()).hasSize(rows);
  }

  @Test
  void otherFiles_areNotReadAsGraphs() throws QueryException {
    String seed = temp.resolve("seeds/a.txt").toUri().toString();
    var rows = (QueryResult.Rows) runner.run("SELECT * FROM <%s> { ?s ?p ?o }".formatted(seed));
    assertThat(rows.rows()).isEmpty();
  }

  @Test
  void malformedQuery_saysWhereInOneLine() {
    assertThatThrownBy(() -> runner.run("SELECT ?s\nWHERE { ?s ?p }"))
        .isInstanceOf(QueryException.class)
        .message()
        .contains("line 2, column 15")
        .doesNotContain("\n");
  }

  @Test
  void undeclaredPrefix_isNamed() {
    assertThatThrownBy(() -> runner.run("SELECT ?s { ?s a nope:Thing }"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("nope:");
  }

  @Test
  void update_cannotBeRun() {
    assertThatThrownBy(() -> runner.run("INSERT DATA { <a:a> <a:b> <a:c> }"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("malformed");
  }

  private static List<?> rowsWith(String query, String name, Node value) throws QueryException {
    var parsed = QueryText.parse(query, "query");
    return ((QueryResult.Rows) runner.run(parsed, Map.of(name, value))).rows();
  }
}
