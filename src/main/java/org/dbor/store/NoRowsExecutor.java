package org.dbor.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor, for patterns joined to no rows too.
 *
 * <p>TDB2 6.0.0 looks at the first row so far to order a pattern and fails with "Peek iterator is
 * already empty" when there is none, as after {@code VALUES} and a filter nothing passes. No rows
 * joined to anything are no rows.
 */
final class NoRowsExecutor extends OpExecutorTDB2 {
  private NoRowsExecutor(ExecutionContext context) {
    super(context);
  }

  /** Makes the queries of a TDB2 dataset run here. */
  static void use(DatasetGraph dataset) {
    QC.setFactory(dataset.getContext(), NoRowsExecutor::new);
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator rows) {
    return rows.hasNext() ? super.execute(pattern, rows) : rows;
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator rows) {
    return rows.hasNext() ? super.execute(pattern, rows) : rows;
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator rows) {
    return rows.hasNext() ? super.execute(filter, rows) : rows;
  }
}
