package org.dbor.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.document.DocumentException;
import org.dbor.extraction.Extraction;
import org.dbor.graph.DatasetDescription;
import org.dbor.graph.DocumentGraph;
import org.dbor.graph.Finding;
import org.dbor.graph.Inference;
import org.dbor.graph.ReferenceClaims;
import org.dbor.graph.RunIdentity;
import org.dbor.graph.ShapeGate;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/** Builds the graphs: ontology and reference as they are, one per document, and what follows. */
public final class GraphBuilder {
  private static final Node INFERRED = NodeFactory.createURI(Iris.INFERRED_GRAPH);
  private static final Node DATASET = NodeFactory.createURI(Iris.DATASET_GRAPH);

  private final Ontology ontology;
  private final Inference inference;
  private final ShapeGate gate;
  private final DocumentPipeline pipeline;

  private GraphBuilder(
      Ontology ontology, Inference inference, ShapeGate gate, DocumentPipeline pipeline) {
    this.ontology = ontology;
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
          Inference.load(ontologyDirectory),
          new ShapeGate(ontology),
          pipelines.of(ontology));
    } catch (OntologyException e) {
      throw new StoreException(e.getMessage(), e);
    }
  }

  /**
   * Builds everything from the documents given. A document that cannot be read or does not fit the
   * shapes is left out and reported.
   */
  public BuiltGraph build(Collection<Path> documents) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    add(dataset, Iris.ONTOLOGY_GRAPH, ontology.terms().getGraph());
    add(dataset, Iris.REFERENCE_GRAPH, ontology.reference().getGraph());
    add(dataset, Iris.REFERENCE_GRAPH, ReferenceClaims.of(ontology));
    List<String> rejections = new ArrayList<>();
    for (Path file : documents) {
      try {
        read(file).quads().forEach(dataset::add);
      } catch (RejectedDocumentException e) {
        rejections.add(e.getMessage());
      }
    }
    derive(dataset);
    return new BuiltGraph(dataset, rejections);
  }

  /**
   * The graph of one document.
   *
   * @throws RejectedDocumentException if it cannot be read or does not fit the shapes
   */
  DocumentGraph read(Path file) throws RejectedDocumentException {
    Extraction extraction;
    try {
      extraction = pipeline.extract(file);
    } catch (DocumentException e) {
      throw new RejectedDocumentException(e.getMessage(), e);
    }
    DocumentGraph graph = DocumentGraph.of(extraction, RunIdentity.current(pipeline.rulesDigest()));
    List<Finding> violations = gate.check(graph).stream().filter(Finding::isViolation).toList();
    if (!violations.isEmpty()) {
      throw new RejectedDocumentException(file + ": " + reason(file, graph, violations));
    }
    return graph;
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

  /** Brings the graphs of inferred triples and of the dataset's description up to date. */
  void derive(DatasetGraph dataset) {
    dataset.removeGraph(INFERRED);
    dataset.removeGraph(DATASET);
    Graph asserted = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(quad -> asserted.add(quad.asTriple()));
    inference.infer(asserted).forEach(triple -> dataset.add(Quad.create(INFERRED, triple)));
    DatasetDescription.of(dataset)
        .toList()
        .forEach(triple -> dataset.add(Quad.create(DATASET, triple)));
  }

  private static void add(DatasetGraph dataset, String graph, Graph triples) {
    Node name = NodeFactory.createURI(graph);
    triples.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
  }
}
