package org.dbor.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Finds calls to other servers in a query, in sub-queries and EXISTS too. */
final class ServiceCalls {
  private boolean found;

  private ServiceCalls() {}

  static boolean in(Query query) {
    ServiceCalls calls = new ServiceCalls();
    calls.search(query.getQueryPattern());
    return calls.found;
  }

  private void search(Element element) {
    if (element != null) { // a DESCRIBE may have no pattern
      ElementWalker.walk(element, new Visitor());
    }
  }

  private final class Visitor extends ElementVisitorBase {
    @Override
    public void visit(ElementService service) {
      found = true;
    }

    @Override
    public void visit(ElementSubQuery subQuery) {
      search(subQuery.getQuery().getQueryPattern());
    }

    @Override
    public void visit(ElementFilter filter) {
      Walker.walk(
          filter.getExpr(),
          new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionOp exists) {
              search(exists.getElement());
            }
          });
    }
  }
}
