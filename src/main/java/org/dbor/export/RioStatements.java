package org.dbor.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Jena's quads and triples as RDF4J statements, term by term, nothing normalised. */
final class RioStatements {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RioStatements() {}

  static Statement of(Quad quad) {
    if (quad.isDefaultGraph()) {
      return of(quad.asTriple());
    }
    return VALUES.createStatement(
        resource(quad.getSubject()),
        iri(quad.getPredicate()),
        value(quad.getObject()),
        resource(quad.getGraph()));
  }

  static Statement of(Triple triple) {
    return VALUES.createStatement(
        resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()));
  }

  private static IRI iri(Node node) {
    return VALUES.createIRI(node.getURI());
  }

  private static Resource resource(Node node) {
    return node.isBlank() ? VALUES.createBNode(node.getBlankNodeLabel()) : iri(node);
  }

  private static Value value(Node node) {
    return node.isLiteral() ? literal(node) : resource(node);
  }

  private static Literal literal(Node node) {
    String text = node.getLiteralLexicalForm();
    String language = node.getLiteralLanguage();
    return language.isEmpty()
        ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(text, language);
  }
}
