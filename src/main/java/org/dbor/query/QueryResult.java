package org.dbor.query;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query returned, complete and detached from the dataset. */
public sealed interface QueryResult {

  /**
   * Of a SELECT query.
   *
   * @param variables names without question mark, in the order of the query
   * @param rows in the order of the query
   */
  record Rows(List<String> variables, List<Binding> rows) implements QueryResult {
    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }
  }

  /** Of an ASK query. */
  record Truth(boolean value) implements QueryResult {}

  /** Of a CONSTRUCT or DESCRIBE query, in canonical order. */
  record Triples(List<Triple> triples) implements QueryResult {
    public Triples {
      triples = List.copyOf(triples);
    }
  }
}
