package org.dbor.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the rules of inference do not get to see: triples of annotation properties and what is said
 * of their ends. In OWL 2 these carry no meaning.
 *
 * @param annotations the annotation properties
 */
record Withheld(Set<Node> annotations) {
  private static final Set<Node> AXIOMS =
      Set.of(RDFS.domain.asNode(), RDFS.range.asNode(), RDFS.subPropertyOf.asNode());

  /** For the annotation properties that a graph declares. */
  static Withheld of(Graph graph) {
    Set<Node> annotations = new HashSet<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), OWL2.AnnotationProperty.asNode())
        .forEachRemaining(triple -> annotations.add(triple.getSubject()));
    return new Withheld(annotations);
  }

  boolean holds(Triple triple) {
    return annotations.contains(triple.getPredicate())
        || AXIOMS.contains(triple.getPredicate()) && annotations.contains(triple.getSubject());
  }
}
