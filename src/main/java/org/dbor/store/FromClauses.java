package org.dbor.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.QueryEngineTDB;

/**
 * Lets {@code FROM} choose the default graph. TDB2, told to take the union of all graphs for it,
 * takes the union even when the query names others.
 */
final class FromClauses implements QueryEngineFactory {
  private static final QueryEngineFactory TDB = QueryEngineTDB.getFactory();

  private FromClauses() {}

  /** Makes all queries of this process heed {@code FROM}. */
  static void heed() {
    QueryEngineRegistry.addFactory(new FromClauses());
  }

  @Override
  public boolean accept(Query query, DatasetGraph dataset, Context context) {
    return query.hasDatasetDescription()
        && context.isTrue(TDB2.symUnionDefaultGraph)
        && TDB.accept(query, dataset, context);
  }

  @Override
  public Plan create(Query query, DatasetGraph dataset, Binding initial, Context context) {
    Context withoutUnion = context.copy();
    withoutUnion.set(TDB2.symUnionDefaultGraph, false);
    return TDB.create(query, dataset, initial, withoutUnion);
  }

  @Override
  public boolean accept(Op op, DatasetGraph dataset, Context context) {
    return false;
  }

  @Override
  public Plan create(Op op, DatasetGraph dataset, Binding initial, Context context) {
    throw new UnsupportedOperationException("accepts queries only: algebra has no FROM");
  }
}
