package org.dbor.web.pages;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryResult;
import org.dbor.query.QueryRunner;

/** Runs the queries that pages ask. */
record Rows(QueryLibrary queries, QueryRunner runner) {

  /** The rows of a library query that selects. */
  List<Binding> of(String name, Map<String, Node> values) throws QueryException {
    String text =
        queries
            .find(name)
            .orElseThrow(
                () -> new IllegalStateException("queries/explorer/" + name + ".rq is missing"))
            .text();
    return switch (runner.run(QueryFactory.create(text), values)) {
      case QueryResult.Rows rows -> rows.rows();
      case QueryResult.Truth truth -> throw new IllegalStateException(name + " does not select");
      case QueryResult.Triples triples ->
          throw new IllegalStateException(name + " does not select");
    };
  }

  static Node get(Binding row, String variable) {
    return row.get(Var.alloc(variable));
  }

  static long number(Binding row, String variable) {
    Node value = get(row, variable);
    return value == null ? 0 : Long.parseLong(value.getLiteralLexicalForm());
  }
}
