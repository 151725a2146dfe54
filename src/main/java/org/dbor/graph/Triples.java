package org.dbor.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Collects the triples of one graph, each once. */
final class Triples {
  private final Set<Triple> triples = new LinkedHashSet<>();

  Triples add(Triple triple) {
    triples.add(triple);
    return this;
  }

  Triples add(Node subject, FrontsNode predicate, Node object) {
    return add(Triple.create(subject, predicate.asNode(), object));
  }

  Triples add(Node subject, FrontsNode predicate, FrontsNode object) {
    return add(subject, predicate, object.asNode());
  }

  /** Adds a text in a language. */
  Triples text(Node subject, FrontsNode predicate, String text, String language) {
    return add(subject, predicate, NodeFactory.createLiteralLang(text, language));
  }

  /** Adds a plain string. */
  Triples string(Node subject, FrontsNode predicate, String text) {
    return add(subject, predicate, NodeFactory.createLiteralString(text));
  }

  Triples value(Node subject, FrontsNode predicate, String lexicalForm, RDFDatatype datatype) {
    return add(subject, predicate, NodeFactory.createLiteralDT(lexicalForm, datatype));
  }

  Set<Triple> all() {
    return triples;
  }
}
