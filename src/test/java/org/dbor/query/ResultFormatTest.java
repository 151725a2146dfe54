package org.dbor.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultFormatTest {
  private static final Node RIGHT = NodeFactory.createURI("https://w3id.org/dbor/ontology#Right");
  private static final QueryResult ROWS =
      new QueryResult.Rows(
          List.of("thing", "label"),
          List.of(
              BindingFactory.binding(
                  Var.alloc("thing"), RIGHT, Var.alloc("label"), korean("권리, \"쉼표\"")),
              BindingFactory.binding(
                  Var.alloc("thing"), NodeFactory.createLiteralDT("2024", XSDDatatype.XSDgYear))));

  @Test
  void table_alignsWideCharacters_andShortensIris() throws IOException {
    assertThat(write(ResultFormat.TABLE, ROWS))
        .isEqualTo(
            """
            thing       label
            ----------  ------------
            dbor:Right  권리, "쉼표"
            2024
            (2 rows)
            """);
    QueryResult wide =
        new QueryResult.Rows(
            List.of("a", "b"),
            List.of(
                BindingFactory.binding(Var.alloc("a"), korean("권리"), Var.alloc("b"), korean("x")),
                BindingFactory.binding(
                    Var.alloc("a"), korean("right"), Var.alloc("b"), korean("y\nz"))));
    assertThat(write(ResultFormat.TABLE, wide))
        .isEqualTo(
            """
            a      b
            -----  ---
            권리   x
            right  y z
            (2 rows)
            """);
  }

  @Test
  void emptyTable_hasItsHeader() throws IOException {
    assertThat(write(ResultFormat.TABLE, new QueryResult.Rows(List.of("x"), List.of())))
        .isEqualTo("x\n-\n(0 rows)\n");
  }

  @Test
  void csv_quotesWhereNeeded() throws IOException {
    assertThat(write(ResultFormat.CSV, ROWS))
        .isEqualTo(
            "thing,label\r\nhttps://w3id.org/dbor/ontology#Right,\"권리, \"\"쉼표\"\"\"\r\n2024,\r\n");
  }

  @Test
  void tsv_hasTerms() throws IOException {
    assertThat(write(ResultFormat.TSV, ROWS))
        .startsWith(
            "?thing\t?label\n<https://w3id.org/dbor/ontology#Right>\t\"권리, \\\"쉼표\\\"\"@ko\n");
  }

  @Test
  void jsonAndXml_areTheStandardOnes() throws IOException {
    assertThat(write(ResultFormat.JSON, ROWS)).contains("\"vars\"", "\"xml:lang\"", "권리");
    assertThat(write(ResultFormat.XML, ROWS))
        .contains("http://www.w3.org/2005/sparql-results#", "xml:lang=\"ko\"", "권리");
  }

  @ParameterizedTest
  @CsvSource({"TABLE, true", "CSV, true", "JSON, true", "XML, true"})
  void truth_isWritten(ResultFormat format, String word) throws IOException {
    assertThat(write(format, new QueryResult.Truth(true))).contains(word);
    assertThat(write(format, new QueryResult.Truth(false))).contains("false");
  }

  @Test
  void triples_areTurtleInAnyFormat() throws IOException {
    QueryResult triples =
        new QueryResult.Triples(List.of(Triple.create(RIGHT, RIGHT, korean("권리"))));
    assertThat(write(ResultFormat.CSV, triples))
        .isEqualTo(write(ResultFormat.TABLE, triples))
        .contains("PREFIX dbor:")
        .containsPattern("dbor:Right\\s+dbor:Right\\s+\"권리\"@ko");
  }

  @Test
  void names_areKnownAndOthersAreNot() {
    assertThat(ResultFormat.labels()).containsExactly("table", "csv", "tsv", "json", "xml");
    assertThat(ResultFormat.of("csv")).contains(ResultFormat.CSV);
    assertThat(ResultFormat.of("CSV")).isEmpty();
  }

  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({"abc, 3", "권리, 4", "한・아, 6", "ａ, 2", "e\u0301, 1", "😀, 2", "‘x’, 3"})
  void width_isInColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  private static Node korean(String text) {
    return NodeFactory.createLiteralLang(text, "ko");
  }

  private static String write(ResultFormat format, QueryResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
