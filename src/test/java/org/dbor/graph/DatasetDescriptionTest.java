package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.dbor.testing.LinePipeline;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.Test;

class DatasetDescriptionTest {
  private static final RunIdentity RUN = new RunIdentity("d".repeat(64), "1.0.0");
  private static final Node DATASET = DatasetDescription.DATASET;

  @Test
  void counts_areOverTheUnionOfTheGraphs() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    add(dataset, "a", "x buildsOn y\nx buildsOn z");
    Graph description = describe(dataset);
    int triples = (int) dataset.stream().count();
    assertThat(number(description, DATASET, VOID.triples)).isEqualTo(triples);
    assertThat(number(description, DATASET, VOID.documents)).isEqualTo(1);
    assertThat(number(description, partition(description, Dbor.Claim.asNode()), VOID.entities))
        .isEqualTo(2);
    assertThat(number(description, partition(description, Dbor.Sentence.asNode()), VOID.entities))
        .isEqualTo(2);
    // x, y, z, two claims, two sentences, the document, the run.
    assertThat(number(description, DATASET, VOID.entities)).isEqualTo(9);

    add(dataset, "a-copy-of-a-triple", "");
    dataset.add(
        Quad.create(NodeFactory.createURI(Iris.REFERENCE_GRAPH), dataset.find().next().asTriple()));
    assertThat(number(describe(dataset), DATASET, VOID.triples))
        .as("a triple in two graphs counts once")
        .isEqualTo((int) dataset.stream().map(Quad::asTriple).distinct().count());
  }

  @Test
  void descriptionOfADescribedDataset_isTheSame() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    add(dataset, "a", "x buildsOn y");
    List<Triple> first = DatasetDescription.of(dataset).toList();
    Node graph = NodeFactory.createURI(Iris.DATASET_GRAPH);
    first.forEach(triple -> dataset.add(Quad.create(graph, triple)));
    assertThat(DatasetDescription.of(dataset).toList()).isEqualTo(first);
  }

  @Test
  void changeDate_isTheNewestDocuments() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    add(dataset, "a", "x buildsOn y");
    dataset.add(
        DocumentGraph.graphName("b"),
        NodeFactory.createURI(Iris.document("b")),
        DCTerms.issued.asNode(),
        NodeFactory.createLiteralDT(
            "2024-01-02", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdate));
    assertThat(value(describe(dataset), DATASET, DCTerms.modified).getLiteralLexicalForm())
        .isEqualTo("2024-01-02");
  }

  @Test
  void titleIsInBothLanguages_andNothingIsBlank() {
    Graph description = describe(DatasetGraphFactory.create());
    assertThat(description.find(DATASET, DCTerms.title.asNode(), Node.ANY).toList())
        .extracting(triple -> triple.getObject().getLiteralLanguage())
        .containsExactlyInAnyOrder("ko", "en");
    assertThat(description.find().toList())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    assertThat(description.contains(DATASET, DCTerms.modified.asNode(), Node.ANY)).isFalse();
    assertThat(description.contains(DATASET, RDF.type.asNode(), VOID.Dataset.asNode())).isTrue();
  }

  private static void add(DatasetGraph dataset, String name, String text) {
    DocumentGraph.of(LinePipeline.extract(name, text), RUN).quads().forEach(dataset::add);
  }

  private static Graph describe(DatasetGraph dataset) {
    Graph graph = GraphFactory.createDefaultGraph();
    DatasetDescription.of(dataset).forEach(graph::add);
    return graph;
  }

  private static Node partition(Graph description, Node type) {
    return description.find(Node.ANY, VOID._class.asNode(), type).next().getSubject();
  }

  private static int number(
      Graph graph, Node subject, org.apache.jena.rdf.model.Property property) {
    return Integer.parseInt(value(graph, subject, property).getLiteralLexicalForm());
  }

  private static Node value(
      Graph graph, Node subject, org.apache.jena.rdf.model.Property property) {
    List<Triple> triples = graph.find(subject, property.asNode(), Node.ANY).toList();
    assertThat(triples).as("%s of %s", property, subject).hasSize(1);
    return triples.getFirst().getObject();
  }
}
