package org.dbor.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dbor.query.QueryException;
import org.dbor.query.QueryResult;
import org.dbor.query.QueryRunner;
import org.dbor.query.QueryText;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Prefixes;

/** The claims of a store as rows, by document and place in the text. */
public final class StoredRows {
  private static final String DOCUMENTS = Iris.document("");

  private StoredRows() {}

  /**
   * All claims.
   *
   * @throws QueryException if reading them takes too long
   */
  public static Stream<ClaimRow> of(QueryRunner runner) throws QueryException {
    var query = QueryText.parse(queryText(), "claims.rq");
    var rows = (QueryResult.Rows) runner.run(query, Map.of());
    return rows.rows().stream().map(StoredRows::row);
  }

  private static ClaimRow row(Binding row) {
    Node object = row.get("object");
    return new ClaimRow(
        text(row, "document").substring(DOCUMENTS.length()),
        text(row, "subject"),
        text(row, "subjectLabel"),
        text(row, "subjectMention"),
        text(row, "predicate").substring(Iris.TERMS.length()),
        text(row, "object"),
        text(row, "objectLabel"),
        text(row, "objectMention"),
        object.isLiteral() ? Prefixes.shorten(object.getLiteralDatatypeURI()) : "",
        text(row, "begin"),
        text(row, "end"),
        text(row, "quote"),
        text(row, "rules"),
        text(row, "confidence"));
  }

  private static String text(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  private static String queryText() {
    try (InputStream in = StoredRows.class.getResourceAsStream("claims.rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
