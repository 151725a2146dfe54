package org.dbor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.dbor.graph.DocumentGraph;
import org.dbor.graph.LostClaims;

/** Takes a batch of documents into a dataset. */
final class Ingest {
  private final DatasetGraph dataset;
  private final GraphBuilder builder;
  private final Optional<DocumentCopies> copies;
  private final Compaction compaction;
  private final List<Triple> lostInMemory = new ArrayList<>();
  private boolean changed;

  private Ingest(
      DatasetGraph dataset,
      GraphBuilder builder,
      Optional<DocumentCopies> copies,
      Compaction compaction) {
    this.dataset = dataset;
    this.builder = builder;
    this.copies = copies;
    this.compaction = compaction;
  }

  /**
   * Into a dataset.
   *
   * @param copies where the files are kept, for a dataset on disk
   */
  static Ingest into(DatasetGraph dataset, GraphBuilder builder, Optional<DocumentCopies> copies)
      throws StoreException {
    return new Ingest(dataset, builder, copies, Compaction.of(dataset));
  }

  IngestOutcome take(Reading reading) throws StoreException {
    return switch (reading) {
      case Reading.Refusal refusal -> new IngestOutcome.Rejected(refusal.file(), refusal.reason());
      case Reading.Graph read -> take(read.file(), read.graph());
    };
  }

  private IngestOutcome take(Path file, DocumentGraph graph) throws StoreException {
    Set<Triple> before = Txn.calculateRead(dataset, () -> present(graph.graphName()));
    Set<Triple> after = graph.triples();
    if (before.equals(after)) {
      return new IngestOutcome.Unchanged(file, graph.name());
    }
    List<Triple> lost = LostClaims.between(before, after);
    remember(file, graph.name(), lost, after);
    changed = true;
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.removeGraph(graph.graphName());
          graph.quads().forEach(dataset::add);
        });
    compaction.afterChange();
    ClaimCounts counts = ClaimCounts.of(after);
    boolean dated = after.stream().anyMatch(t -> t.getPredicate().equals(DCTerms.issued.asNode()));
    return before.isEmpty()
        ? new IngestOutcome.Added(file, graph.name(), counts, dated)
        : new IngestOutcome.Replaced(file, graph.name(), counts, dated, LostClaims.count(lost));
  }

  /** Draws the conclusions from what was taken in. */
  void conclude() throws StoreException {
    if (changed) {
      List<Triple> lost = copies.isPresent() ? lostOnDisk(copies.get()) : lostInMemory;
      Txn.executeWrite(dataset, () -> builder.derive(dataset, lost));
      compaction.compactIfGrown();
    }
  }

  private void remember(Path file, String document, List<Triple> lost, Set<Triple> after)
      throws StoreException {
    if (copies.isEmpty()) {
      lostInMemory.addAll(lost);
      return;
    }
    try {
      DocumentCopies kept = copies.get();
      kept.put(file, LostClaims.together(kept.lost(document), lost, after));
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be copied into the store: " + Reasons.of(e), e);
    }
  }

  private static List<Triple> lostOnDisk(DocumentCopies copies) throws StoreException {
    try {
      return copies.lost();
    } catch (IOException e) {
      throw new StoreException(Reasons.of(e), e);
    }
  }

  private Set<Triple> present(Node graph) {
    Set<Triple> triples = new HashSet<>();
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }
}
