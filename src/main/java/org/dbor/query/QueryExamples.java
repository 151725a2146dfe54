package org.dbor.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dbor.vocabulary.Iris;

/**
 * The competency questions as triples that a SPARQL client can read and run.
 *
 * <p>Source: the SPARQL examples vocabulary of the SIB Swiss Institute of Bioinformatics, {@code
 * sh:SPARQLExecutable} with {@code sh:select}, {@code schema:target} and {@code schema:keywords}.
 */
public final class QueryExamples {
  /** Where they are served, so that each address leads to its example. */
  private static final String EXAMPLES = Iris.BASE + ".well-known/sparql-examples#";

  private static final String SCHEMA = "https://schema.org/";
  private static final Node KEYWORDS = NodeFactory.createURI(SCHEMA + "keywords");
  private static final Node TARGET = NodeFactory.createURI(SCHEMA + "target");
  private static final Node IDENTIFIER = NodeFactory.createURI(SCHEMA + "identifier");
  private static final Node PREFIXES = NodeFactory.createURI(EXAMPLES + "prefixes");
  private static final Node ENDPOINT = NodeFactory.createURI(Iris.BASE + "sparql");

  private QueryExamples() {}

  /**
   * All competency questions of a library.
   *
   * @throws QueryException if one cannot be parsed
   */
  public static List<Triple> of(QueryLibrary library) throws QueryException {
    List<Triple> triples = new ArrayList<>();
    for (LibraryQuery query : library.inCategory("competency")) {
      describe(triples, query);
    }
    return triples;
  }

  private static void describe(List<Triple> triples, LibraryQuery query) throws QueryException {
    Node node = NodeFactory.createURI(EXAMPLES + query.name());
    Query parsed = QueryText.parse(query.text(), query.name());
    add(triples, node, RDF.type.asNode(), SHACL.SPARQLExecutable);
    add(triples, node, RDF.type.asNode(), SHACL.SPARQLSelectExecutable);
    for (String language : List.of("en", "ko")) {
      add(
          triples,
          node,
          RDFS.comment.asNode(),
          NodeFactory.createLiteralLang(query.question(language), language));
    }
    add(triples, node, SHACL.select, NodeFactory.createLiteralString(query.text()));
    add(triples, node, TARGET, ENDPOINT);
    add(triples, node, KEYWORDS, NodeFactory.createLiteralString(query.category()));
    query
        .number()
        .ifPresent(
            number ->
                add(
                    triples,
                    node,
                    IDENTIFIER,
                    NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger)));
    parsed
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach((prefix, namespace) -> prefix(triples, node, prefix, namespace));
  }

  private static void prefix(List<Triple> triples, Node query, String prefix, String namespace) {
    Node declaration = NodeFactory.createURI(EXAMPLES + "prefix-" + prefix);
    add(triples, query, SHACL.prefixes, PREFIXES);
    add(triples, PREFIXES, SHACL.declare, declaration);
    add(triples, declaration, SHACL.prefix, NodeFactory.createLiteralString(prefix));
    add(
        triples,
        declaration,
        SHACL.namespace,
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private static void add(List<Triple> triples, Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }
}
