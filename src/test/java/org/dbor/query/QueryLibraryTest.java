package org.dbor.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLibraryTest {
  private static final String GOOD =
      """
      # Title:    Duties by bearer
      # Question: 주체별 책무는? / Which duties does each party bear?
      # Returns:  ?bearer (IRI),
      #           ?duty (IRI)
      # Params:   ?bearer (IRI) the party asked about
      #           ?from (xsd:date) the first day
      # Expects:  one row per duty

      SELECT ?bearer ?duty WHERE { ?duty ?binds ?bearer } ORDER BY ?duty
      """;

  @TempDir Path directory;

  @Test
  void header_isRead() throws IOException, QueryException {
    write("competency/duties-by-bearer.rq", GOOD);
    LibraryQuery query = QueryLibrary.load(directory).find("duties-by-bearer").orElseThrow();
    assertThat(query.category()).isEqualTo("competency");
    assertThat(query.title()).isEqualTo("Duties by bearer");
    assertThat(query.question("ko")).isEqualTo("주체별 책무는?");
    assertThat(query.question("en")).isEqualTo("Which duties does each party bear?");
    assertThat(query.returns()).isEqualTo("?bearer (IRI), ?duty (IRI)");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter("bearer", "IRI", "the party asked about"),
            new QueryParameter("from", "xsd:date", "the first day"));
    assertThat(query.expects()).isEqualTo("one row per duty");
    assertThat(query.text()).isEqualTo(GOOD);
  }

  @Test
  void queries_areListedByName_andByFolder() throws IOException, QueryException {
    write("competency/b.rq", GOOD);
    write("explorer/c.rq", GOOD);
    write("competency/a.rq", GOOD);
    write("competency/notes.txt", "no query");
    QueryLibrary library = QueryLibrary.load(directory);
    assertThat(library.all()).extracting(LibraryQuery::name).containsExactly("a", "b", "c");
    assertThat(library.inCategory("explorer")).extracting(LibraryQuery::name).containsExactly("c");
    assertThat(library.find("nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Title", "Question", "Returns", "Expects"})
  void missingField_isNamedWithItsFile(String field) throws IOException {
    write("q.rq", GOOD.replace(field + ":", "Note:"));
    assertFails("q.rq", "# " + field);
  }

  @Test
  void parametersMayBeNone() throws IOException, QueryException {
    write("q.rq", GOOD.replace("?bearer (IRI) the party asked about", "none"));
    assertThat(QueryLibrary.load(directory).find("q").orElseThrow().parameters())
        .extracting(QueryParameter::name)
        .containsExactly("from");
  }

  @Test
  void malformedParameter_isNamed() throws IOException {
    write("q.rq", GOOD.replace("?from (xsd:date)", "from xsd:date"));
    assertFails("q.rq", "# Params", "from xsd:date the first day");
  }

  @Test
  void questionInOneLanguage_isRefused() throws IOException {
    write("q.rq", GOOD.replace(" / Which", ", which"));
    assertFails("q.rq", "Korean and the English question");
  }

  @Test
  void malformedSparql_isNamedWithLineAndColumn() throws IOException {
    write("q.rq", GOOD.replace("WHERE {", "WHERE {{"));
    assertFails("q.rq", "line 9, column 54");
  }

  @Test
  void update_isNoQuery() throws IOException {
    write("q.rq", GOOD.replaceAll("SELECT.*", "DELETE WHERE { ?s ?p ?o }"));
    assertFails("q.rq", "malformed SPARQL");
  }

  @Test
  void sameNameTwice_namesBoth() throws IOException {
    write("a/q.rq", GOOD);
    write("b/q.rq", GOOD);
    assertFails("a/q.rq", "b/q.rq");
  }

  @Test
  void notUtf8_isSaid() throws IOException {
    Files.write(directory.resolve("q.rq"), GOOD.getBytes("EUC-KR"));
    assertFails("q.rq", "UTF-8");
  }

  @Test
  void missingDirectory_isSaid() {
    assertThatThrownBy(() -> QueryLibrary.load(directory.resolve("none")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no such directory");
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void assertFails(String... parts) {
    assertThatThrownBy(() -> QueryLibrary.load(directory))
        .isInstanceOf(QueryException.class)
        .message()
        .contains(parts)
        .doesNotContain("\n");
  }
}
