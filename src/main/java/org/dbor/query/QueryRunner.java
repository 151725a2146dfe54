package org.dbor.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.dbor.graph.CanonicalQuads;
import org.dbor.store.Store;

/**
 * Runs queries: reading only, within a time limit, on this store only.
 *
 * @param limit the longest a query may take
 */
public record QueryRunner(Store store, Duration limit) {
  /** A generous default for interactive use. */
  public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(30);

  /**
   * Runs a query with values for some of its variables.
   *
   * @param values by variable name without question mark; bound by substitution in the parsed query
   * @throws QueryException if it takes too long, calls another server, or fails otherwise
   */
  public QueryResult run(Query query, Map<String, Node> values) throws QueryException {
    if (ServiceCalls.in(query)) {
      throw new QueryException("SERVICE is off: queries are answered from this graph alone");
    }
    try {
      return store.read(dataset -> run(dataset, query, values));
    } catch (QueryCancelledException e) {
      throw new QueryException(
          "query stopped after " + limit.toSeconds() + " s; ask for less or raise the limit", e);
    } catch (StackOverflowError e) {
      throw new QueryException("query nests too deeply; ask for less", e);
    } catch (ARQException e) {
      throw new QueryException("query failed: " + e.getMessage(), e);
    }
  }

  /** Parses and runs a query without values. */
  public QueryResult run(String text) throws QueryException {
    return run(QueryText.parse(text, "query"), Map.of());
  }

  private QueryResult run(DatasetGraph dataset, Query query, Map<String, Node> values) {
    QueryExecDatasetBuilder builder =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    values.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
    try (QueryExec execution = builder.build()) {
      if (query.isSelectType()) {
        return rows(execution.select());
      }
      if (query.isAskType()) {
        return new QueryResult.Truth(execution.ask());
      }
      return new QueryResult.Triples(
          CanonicalQuads.sortedTriples(
                  query.isDescribeType()
                      ? execution.describeTriples()
                      : execution.constructTriples())
              .toList());
    }
  }

  private static QueryResult rows(RowSet rowSet) {
    List<String> variables = rowSet.getResultVars().stream().map(Var::getVarName).toList();
    // The store's own bindings look their values up in the open transaction: copy them.
    List<Binding> rows = Iter.toList(Iter.map(rowSet, BindingFactory::copy));
    return new QueryResult.Rows(variables, rows);
  }
}
