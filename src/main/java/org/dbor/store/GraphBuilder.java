package org.dbor.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.document.DocumentException;
import org.dbor.graph.DatasetDescription;
import org.dbor.graph.DocumentGraph;
import org.dbor.graph.Finding;
import org.dbor.graph.Inference;
import org.dbor.graph.LostClaims;
import org.dbor.graph.QualityGraph;
import org.dbor.graph.ReferenceClaims;
import org.dbor.graph.RunIdentity;
import org.dbor.graph.ShapeGate;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/** Builds the graphs: ontology and reference as they are, one per document, and what follows. */
public final class GraphBuilder {
  private static final Node INFERRED = NodeFactory.createURI(Iris.INFERRED_GRAPH);
  private static final Node ORPHANED = NodeFactory.createURI(Iris.ORPHANED_GRAPH);
  private static final Node DATASET = NodeFactory.createURI(Iris.DATASET_GRAPH);

  private final Ontology ontology;
  private final Graph quality;
  private final Inference inference;
  private final ShapeGate gate;
  private final DocumentPipeline pipeline;

  private GraphBuilder(
      Ontology ontology,
      Graph quality,
      Inference inference,
      ShapeGate gate,
      DocumentPipeline pipeline) {
    this.ontology = ontology;
    this.quality = quality;
    this.inference = inference;
    this.gate = gate;
    this.pipeline = pipeline;
  }

  /**
   * Prepares building with an ontology directory.
   *
   * @throws StoreException if a file in it cannot be used; the message names it
   */
  public static GraphBuilder of(Path ontologyDirectory, DocumentPipeline.Factory pipelines)
      throws StoreException {
    try {
      Ontology ontology = Ontology.load(ontologyDirectory);
      return new GraphBuilder(
          ontology,
          QualityGraph.load(ontologyDirectory).getGraph(),
          Inference.load(ontologyDirectory),
          new ShapeGate(ontology),
          pipelines.of(ontology));
    } catch (OntologyException e) {
      throw new StoreException(e.getMessage(), e);
    }
  }

  /**
   * Builds everything into an empty dataset, in one transaction. A document that cannot be read or
   * does not fit the shapes is left out.
   *
   * @param lost claims that documents bore out once
   * @return one line for each document that is left out: file and reason
   */
  public List<String> build(
      Collection<Path> documents, Collection<Triple> lost, DatasetGraph dataset)
      throws StoreException {
    List<String> refusals = new ArrayList<>();
    dataset.begin(TxnType.WRITE);
    try {
      add(dataset, Iris.ONTOLOGY_GRAPH, ontology.terms().getGraph());
      add(dataset, Iris.REFERENCE_GRAPH, ontology.reference().getGraph());
      add(dataset, Iris.REFERENCE_GRAPH, ReferenceClaims.of(ontology));
      add(dataset, Iris.QUALITY_GRAPH, quality);
      ReadAhead.each(
          documents,
          this::read,
          reading -> {
            switch (reading) {
              case Reading.Graph read -> read.graph().quads().forEach(dataset::add);
              case Reading.Refusal refusal -> refusals.add(refusal.reason());
            }
          });
      derive(dataset, lost);
      dataset.commit();
    } finally {
      dataset.end();
    }
    return refusals;
  }

  /** The graph of one document, or why there is none; safe for use by several threads. */
  Reading read(Path file) {
    try {
      DocumentGraph graph =
          DocumentGraph.of(pipeline.extract(file), RunIdentity.current(pipeline.rulesDigest()));
      List<Finding> violations = gate.check(graph).stream().filter(Finding::isViolation).toList();
      return violations.isEmpty()
          ? new Reading.Graph(file, graph)
          : new Reading.Refusal(file, file + ": " + reason(file, graph, violations));
    } catch (DocumentException e) {
      return new Reading.Refusal(file, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours, or a text nobody thought of: it must not stop the other documents.
      return new Reading.Refusal(
          file, file + ": cannot be processed (" + e + "); please report it with the file");
    }
  }

  private static String reason(Path file, DocumentGraph graph, List<Finding> violations) {
    Finding first = violations.getFirst();
    // What a document says of itself can only come from its metadata.
    String remedy =
        first.focus().equals(Iris.document(graph.name()))
            ? "; say it in " + Sources.metadataOf(file).getFileName() + " beside the file"
            : "";
    return "does not fit the shapes: " + first.line() + others(violations.size() - 1) + remedy;
  }

  private static String others(int count) {
    return count == 0 ? "" : " and " + count + " more";
  }

  /**
   * Brings the graphs that depend on all others up to date: inferred triples, orphaned claims, the
   * dataset's description. To be called in a write transaction.
   */
  void derive(DatasetGraph dataset, Collection<Triple> lost) {
    List.of(INFERRED, ORPHANED, DATASET).forEach(dataset::removeGraph);
    Graph asserted = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(quad -> asserted.add(quad.asTriple()));
    List<Triple> orphaned = LostClaims.unsupported(lost, dataset).toList();
    inference.infer(asserted).forEach(triple -> dataset.add(Quad.create(INFERRED, triple)));
    orphaned.forEach(triple -> dataset.add(Quad.create(ORPHANED, triple)));
    DatasetDescription.of(dataset)
        .toList()
        .forEach(triple -> dataset.add(Quad.create(DATASET, triple)));
  }

  private static void add(DatasetGraph dataset, String graph, Graph triples) {
    Node name = NodeFactory.createURI(graph);
    triples.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
  }
}
