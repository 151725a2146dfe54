package org.dbor.web.pages;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.dbor.vocabulary.Iris;

/** Which of a thing's types tell a reader what it is. */
final class Kinds {
  private static final Set<Node> OF_TERMS =
      Set.of(OWL.Class.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());

  private Kinds() {}

  /** The project's own classes; for a term of the ontology, what kind of term it is. */
  static boolean shown(Node thing, Node type) {
    return own(type) || own(thing) && OF_TERMS.contains(type);
  }

  static boolean own(Node node) {
    return node.isURI() && node.getURI().startsWith(Iris.TERMS);
  }
}
