package org.dbor.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dbor.export.RdfFormat;
import org.dbor.export.RdfWriter;
import org.dbor.vocabulary.Iris;

/**
 * Says in RDF what the endpoint is.
 *
 * <p>Source: SPARQL 1.1 Service Description.
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "RDF_XML",
          "JSON-LD",
          "N-Triples",
          "TriG",
          "N-Quads");

  private ServiceDescription() {}

  /** Writes the description of an endpoint at its own address. */
  static void write(String endpoint, RdfFormat format, OutputStream out) throws IOException {
    Node service = NodeFactory.createURI(endpoint);
    Node dataset = NodeFactory.createURI(Iris.BASE + "dataset");
    List<Quad> quads = new ArrayList<>();
    add(quads, service, RDF.type.getURI(), sd("Service"));
    add(quads, service, SD + "endpoint", service);
    add(quads, service, SD + "supportedLanguage", sd("SPARQL11Query"));
    add(quads, service, SD + "feature", sd("UnionDefaultGraph"));
    add(quads, service, SD + "defaultDataset", dataset);
    add(quads, dataset, RDF.type.getURI(), sd("Dataset"));
    for (String result : RESULTS) {
      add(
          quads,
          service,
          SD + "resultFormat",
          NodeFactory.createURI("http://www.w3.org/ns/formats/" + result));
    }
    RdfWriter.write(quads, format, out);
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  private static void add(List<Quad> quads, Node subject, String predicate, Node object) {
    quads.add(Quad.create(Quad.defaultGraphIRI, subject, NodeFactory.createURI(predicate), object));
  }
}
