package org.dbor.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dbor.graph.CanonicalNTriples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterValuesTest {
  private static final String QUERY = "SELECT ?a { ?a ?b ?c }";
  private static final LibraryQuery DECLARED =
      new LibraryQuery(
          "q",
          "competency",
          Optional.empty(),
          "t",
          "ko",
          "en",
          "r",
          List.of(
              new QueryParameter("a", "IRI", "an IRI"),
              new QueryParameter("b", "xsd:date", "a day"),
              new QueryParameter("c", "text", "a text")),
          "e",
          Optional.empty(),
          QUERY,
          Path.of("q.rq"));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "https://example.org/권리, <https://example.org/권리>",
        "<https://example.org/x>, <https://example.org/x>",
        "id:organization/msit, <https://w3id.org/dbor/id/organization/msit>",
        "dbor:buildsOn, <https://w3id.org/dbor/ontology#buildsOn>",
        "plain text, \"plain text\"",
        "뉴욕구상, \"뉴욕구상\"",
        "13:30, \"13:30\""
      })
  void undeclaredVariable_takesWhatTheValueLooksLike(String value, String term)
      throws QueryException {
    assertThat(CanonicalNTriples.of(parse(Optional.empty(), "a", value))).isEqualTo(term);
  }

  @ParameterizedTest(name = "{0}={1} is {2}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a, id:x/y, <https://w3id.org/dbor/id/x/y>",
        "b, 2023-09-13, \"2023-09-13\"^^<http://www.w3.org/2001/XMLSchema#date>",
        "c, dbor:notAnIri, \"dbor:notAnIri\""
      })
  void declaredVariable_takesItsType(String name, String value, String term) throws QueryException {
    assertThat(CanonicalNTriples.of(parse(Optional.of(DECLARED), name, value))).isEqualTo(term);
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({"a, no IRI", "a, <relative>", "b, 2023-13-01", "b, yesterday"})
  void valueThatDoesNotFit_isNamed(String name, String value) {
    assertThatThrownBy(() -> parse(Optional.of(DECLARED), name, value))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("'" + name + "'")
        .hasMessageContaining("'" + value + "'");
  }

  @Test
  void unknownName_isRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> parse(Optional.of(DECLARED), "z", "x"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("'z'")
        .hasMessageContaining("a, b, c");
    assertThatThrownBy(() -> parse(Optional.empty(), "z", "x"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("a, b, c");
  }

  private static Node parse(Optional<LibraryQuery> header, String name, String value)
      throws QueryException {
    return ParameterValues.parse(QueryText.parse(QUERY, "query"), header, name, value);
  }
}
