package org.dbor.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.dbor.extraction.evaluation.Measurement;
import org.dbor.extraction.evaluation.SetEvaluation;
import org.dbor.extraction.evaluation.SetReport;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.OntologyException;
import org.dbor.vocabulary.Turtle;

/**
 * The quality of extraction as the graph states it. Source: DQV; sets and their parts by predicate
 * are described with VoID.
 *
 * <p>The measurements are computed where the gold is and kept in a file, so that building the graph
 * needs no gold. They have no clock and no digest in them: equal results give equal bytes.
 */
public final class QualityGraph {
  private static final String DIRECTORY = "quality";
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final Node MEASUREMENT = NodeFactory.createURI(DQV + "QualityMeasurement");
  private static final Property OF_METRIC = dqv("isMeasurementOf");
  private static final Property COMPUTED_ON = dqv("computedOn");
  private static final Property VALUE = dqv("value");

  /** What is stated of each predicate; of all together everything is. */
  private static final Set<String> BY_PREDICATE =
      Set.of("precision", "recall", "f1", "evidence-f1", "right", "wrong", "missed");

  private final Triples triples = new Triples();

  private QualityGraph() {}

  private static Property dqv(String name) {
    return ResourceFactory.createProperty(DQV + name);
  }

  /**
   * What the files in {@code ontology/quality/} say; nothing if there are none.
   *
   * @throws OntologyException if one cannot be read; the message names file, line and column
   */
  public static Model load(Path ontologyDirectory) throws OntologyException {
    Path directory = ontologyDirectory.resolve(DIRECTORY);
    Model model = ModelFactory.createDefaultModel();
    if (!Files.isDirectory(directory)) {
      return model;
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
        Turtle.readInto(
            model, file, DIRECTORY + "/" + file.getFileName(), Files.readAllBytes(file));
      }
      return model;
    } catch (IOException e) {
      throw new OntologyException(directory, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** The measurements of an evaluation, in canonical order. */
  public static Stream<Triple> of(List<SetEvaluation> evaluations) {
    QualityGraph graph = new QualityGraph();
    evaluations.forEach(graph::describe);
    return CanonicalQuads.sortedTriples(graph.triples.all().iterator());
  }

  private void describe(SetEvaluation evaluation) {
    String name = evaluation.name().replaceAll("[^A-Za-z0-9._-]", "-");
    Node set = NodeFactory.createURI(Iris.entity("gold-set", name));
    SetReport extractor = evaluation.extractor();
    triples.add(set, RDF.type, VOID.Dataset);
    number(set, VOID.documents, extractor.documents().size());
    number(set, VOID.triples, extractor.relations().total().gold());
    extractor
        .relations()
        .byPredicate()
        .forEach(
            (predicate, score) -> {
              Node part = node(name + "-" + predicate);
              triples.add(set, VOID.propertyPartition, part);
              triples.add(part, RDF.type, VOID.Dataset);
              triples.add(part, VOID.property, Dbor.property(predicate));
              number(part, VOID.triples, score.gold());
            });
    for (Measurement measurement : Measurement.ofRelations(extractor)) {
      Optional<String> predicate =
          Optional.of(measurement.of()).filter(of -> !of.equals(Measurement.ALL));
      if (predicate.isPresent() && !BY_PREDICATE.contains(measurement.metric())) {
        continue;
      }
      String of = predicate.map(p -> name + "-" + p).orElse(name);
      add(of, measurement.metric(), predicate.isEmpty() ? set : node(of), measurement);
    }
    Stream.concat(
            Measurement.ofArguments(extractor).stream(), Measurement.ofMentions(extractor).stream())
        .filter(measurement -> measurement.of().equals(Measurement.ALL))
        .forEach(measurement -> add(name, measurement.metric(), set, measurement));
    languages(name, set, extractor);
    for (Map.Entry<String, SetReport> other : evaluation.others().entrySet()) {
      Measurement.ofRelations(other.getValue()).stream()
          .filter(m -> m.of().equals(Measurement.ALL) && m.metric().equals("f1"))
          .forEach(m -> add(name, other.getKey() + "-" + m.metric(), set, m));
    }
  }

  /** The set's documents in each of several languages, as sets within it. */
  private void languages(String name, Node set, SetReport report) {
    if (report.languages().size() == 1) {
      return;
    }
    for (String language : report.languages()) {
      SetReport part = report.in(language);
      String partName = name + "-" + language;
      Node subset = node(partName);
      triples.add(set, VOID.subset, subset);
      triples.add(subset, RDF.type, VOID.Dataset);
      triples.string(subset, DCTerms.language, language);
      number(subset, VOID.documents, part.documents().size());
      number(subset, VOID.triples, part.relations().total().gold());
      Measurement.ofRelations(part).stream()
          .filter(measurement -> measurement.of().equals(Measurement.ALL))
          .forEach(measurement -> add(partName, measurement.metric(), subset, measurement));
    }
  }

  private void add(String of, String metric, Node computedOn, Measurement measurement) {
    Node node = node(of + "-" + metric);
    triples.add(node, RDF.type, MEASUREMENT);
    triples.add(node, OF_METRIC, NodeFactory.createURI(Iris.entity("metric", metric)));
    triples.add(node, COMPUTED_ON, computedOn);
    triples.value(
        node,
        VALUE,
        measurement.value(),
        measurement.isCount() ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
  }

  private void number(Node subject, Property property, int value) {
    triples.value(subject, property, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node node(String fragment) {
    return NodeFactory.createURI(Iris.QUALITY_GRAPH + "#" + fragment);
  }
}
