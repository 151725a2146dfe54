package org.dbor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.dbor.graph.DocumentGraph;
import org.dbor.vocabulary.Dbor;

/** Takes a batch of documents into a dataset. */
final class Ingest {
  private final DatasetGraph dataset;
  private final GraphBuilder builder;
  private final Optional<DocumentCopies> copies;
  private boolean changed;

  Ingest(DatasetGraph dataset, GraphBuilder builder, Optional<DocumentCopies> copies) {
    this.dataset = dataset;
    this.builder = builder;
    this.copies = copies;
  }

  IngestOutcome take(Path file) throws StoreException {
    DocumentGraph graph;
    try {
      graph = builder.read(file);
    } catch (RejectedDocumentException e) {
      return new IngestOutcome.Rejected(file, e.getMessage());
    }
    Set<Triple> before = Txn.calculateRead(dataset, () -> present(graph.graphName()));
    if (before.equals(stored(graph))) {
      return new IngestOutcome.Unchanged(file, graph.name());
    }
    copy(file);
    changed = true;
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.removeGraph(graph.graphName());
          graph.quads().forEach(dataset::add);
        });
    return before.isEmpty()
        ? new IngestOutcome.Added(file, graph.name(), claims(graph))
        : new IngestOutcome.Replaced(file, graph.name(), claims(graph));
  }

  /** Draws the conclusions from what was taken in. */
  void conclude() {
    if (changed) {
      Txn.executeWrite(dataset, () -> builder.derive(dataset));
    }
  }

  private void copy(Path file) throws StoreException {
    if (copies.isPresent()) {
      try {
        copies.get().put(file);
      } catch (IOException e) {
        throw new StoreException(file + ": cannot be copied into the store: " + Reasons.of(e), e);
      }
    }
  }

  private Set<Triple> present(Node graph) {
    Set<Triple> triples = new HashSet<>();
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  private static Set<Triple> stored(DocumentGraph graph) {
    return new HashSet<>(graph.triples());
  }

  private static int claims(DocumentGraph graph) {
    return (int)
        graph.triples().stream()
            .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
            .filter(triple -> triple.getObject().equals(Dbor.Claim.asNode()))
            .count();
  }
}
