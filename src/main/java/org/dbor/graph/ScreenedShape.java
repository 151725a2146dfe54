package org.dbor.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;

/**
 * A shape whose questions in SPARQL are put once for all its nodes.
 *
 * <p>Jena's validator plans each question anew for each node, which takes most of the time. Here a
 * question is planned once and asked with all nodes; only those that it has an answer for, which
 * are rarely any, are left to the validator, so that findings are the validator's own.
 *
 * @param rest the shape without its questions in SPARQL
 */
record ScreenedShape(Shape whole, Shape rest, List<Op> questions) {
  private static final Var THIS = Var.alloc("this");

  static ScreenedShape of(Shape shape) {
    List<Op> questions = new ArrayList<>();
    List<Constraint> others = new ArrayList<>();
    for (Constraint constraint : shape.getConstraints()) {
      if (constraint instanceof SparqlConstraint sparql && shape.isNodeShape()) {
        questions.add(Algebra.optimize(Algebra.compile(sparql.getQuery())));
      } else {
        others.add(constraint);
      }
    }
    return new ScreenedShape(
        shape, questions.isEmpty() ? shape : without(shape, others), List.copyOf(questions));
  }

  private static Shape without(Shape shape, List<Constraint> others) {
    return new NodeShape(
        shape.getShapeGraph(),
        shape.getShapeNode(),
        shape.deactivated(),
        shape.getSeverity(),
        shape.getMessages(),
        shape.getTargets(),
        others,
        shape.getPropertyShapes());
  }

  /** Validates nodes; of one that breaks a rule, a finding may be told twice. */
  void validate(ValidationContext context, Graph data, Collection<Node> nodes) {
    nodes.forEach(node -> VLib.validateShape(context, data, rest, node));
    suspects(data, nodes).forEach(node -> VLib.validateShape(context, data, whole, node));
  }

  /** The nodes that some question has an answer for. */
  private Set<Node> suspects(Graph data, Collection<Node> nodes) {
    Set<Node> suspects = new HashSet<>();
    if (nodes.isEmpty() || whole.deactivated()) {
      return suspects;
    }
    for (Op question : questions) {
      ExecutionContext execution = ExecutionContext.createForGraph(data);
      List<Binding> asked = nodes.stream().map(node -> BindingFactory.binding(THIS, node)).toList();
      QueryIterator answers =
          QC.execute(
              question, QueryIterPlainWrapper.create(asked.iterator(), execution), execution);
      try {
        answers.forEachRemaining(answer -> suspects.add(answer.get(THIS)));
      } finally {
        answers.close();
      }
    }
    return suspects;
  }
}
