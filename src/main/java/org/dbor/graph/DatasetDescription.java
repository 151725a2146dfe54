package org.dbor.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.OntologyException;
import org.dbor.vocabulary.Turtle;

/**
 * The dataset about itself: title and licence from {@code dataset.ttl}, counts from the data.
 *
 * <p>Counts are over the union of all graphs but this one, each triple once. The date of change is
 * that of the newest document, so the description has no clock in it. Source: VoID, DCAT 3.
 */
public final class DatasetDescription {
  /** The dataset's own address. */
  public static final Node DATASET = NodeFactory.createURI(Iris.entity("dataset", "dbor"));

  private static final Node GRAPH = NodeFactory.createURI(Iris.DATASET_GRAPH);

  private final Triples triples = new Triples();
  private final Map<String, Integer> graphs = new TreeMap<>();
  private final Map<String, Set<Node>> byClass = new TreeMap<>();
  private final Map<String, Integer> byProperty = new TreeMap<>();
  private final Set<Node> entities = new HashSet<>();
  private final TreeSet<String> dates = new TreeSet<>(Comparator.naturalOrder());
  private final Set<Triple> union = new HashSet<>();

  private DatasetDescription() {}

  /** The description of a dataset, in canonical order. */
  public static Stream<Triple> of(DatasetGraph dataset) {
    DatasetDescription description = new DatasetDescription();
    dataset.find().forEachRemaining(description::count);
    description.describe();
    return CanonicalQuads.sortedTriples(description.triples.all().iterator());
  }

  private void count(Quad quad) {
    if (quad.getGraph().equals(GRAPH) || quad.isDefaultGraph()) {
      return;
    }
    graphs.merge(quad.getGraph().getURI(), 1, Integer::sum);
    if (!union.add(quad.asTriple())) {
      return;
    }
    Node subject = quad.getSubject();
    Node predicate = quad.getPredicate();
    byProperty.merge(predicate.getURI(), 1, Integer::sum);
    if (subject.isURI() && subject.getURI().startsWith(Iris.ID)) {
      entities.add(subject);
    }
    if (predicate.equals(RDF.type.asNode()) && quad.getObject().isURI()) {
      byClass.computeIfAbsent(quad.getObject().getURI(), unused -> new HashSet<>()).add(subject);
    }
    if (predicate.equals(DCTerms.issued.asNode())
        && quad.getGraph().getURI().startsWith(Iris.DOCUMENT_GRAPHS)) {
      dates.add(quad.getObject().getLiteralLexicalForm());
    }
  }

  private void describe() {
    fixedPart().getGraph().find().forEachRemaining(triples::add);
    number(DATASET, VOID.triples, union.size());
    number(DATASET, VOID.entities, entities.size());
    number(DATASET, VOID.classes, byClass.size());
    number(DATASET, VOID.properties, byProperty.size());
    number(DATASET, VOID.documents, instances(Dbor.Document.getURI()));
    byClass.forEach((iri, members) -> partition(iri, members.size()));
    byProperty.forEach(this::propertyPartition);
    graphs.forEach(this::subset);
    if (!dates.isEmpty()) {
      triples.value(DATASET, DCTerms.modified, dates.last(), XSDDatatype.XSDdate);
    }
  }

  private int instances(String iri) {
    return byClass.getOrDefault(iri, Set.of()).size();
  }

  private void partition(String iri, int members) {
    Node node = part("class", iri);
    triples.add(DATASET, VOID.classPartition, node);
    triples.add(node, VOID._class, NodeFactory.createURI(iri));
    number(node, VOID.entities, members);
  }

  private void propertyPartition(String iri, int count) {
    Node node = part("property", iri);
    triples.add(DATASET, VOID.propertyPartition, node);
    triples.add(node, VOID.property, NodeFactory.createURI(iri));
    number(node, VOID.triples, count);
  }

  private void subset(String iri, int count) {
    Node node = NodeFactory.createURI(iri);
    triples.add(DATASET, VOID.subset, node);
    triples.add(node, RDF.type, VOID.Dataset);
    number(node, VOID.triples, count);
  }

  /** A partition's address: it must not depend on how many partitions there are. */
  private static Node part(String kind, String iri) {
    String key = Sha256.ofText(iri).substring(0, 16);
    return NodeFactory.createURI(Iris.DATASET_GRAPH + "#" + kind + "-" + key);
  }

  private void number(Node subject, FrontsNode property, int value) {
    triples.value(subject, property, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Model fixedPart() {
    String name = "dataset.ttl";
    try (InputStream in = DatasetDescription.class.getResourceAsStream(name)) {
      Model model = ModelFactory.createDefaultModel();
      Turtle.readInto(model, Path.of(name), name, in.readAllBytes());
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OntologyException e) {
      throw new IllegalStateException(e);
    }
  }
}
