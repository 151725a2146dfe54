package org.dbor.graph;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Quads in the order of their canonical lines, so that equal datasets are written alike. */
public final class CanonicalQuads {
  /** A quad with the canonical forms of its graph, empty for the default graph, and its triple. */
  private record Keyed(String graph, String line, Quad quad) implements Comparable<Keyed> {

    @Override
    public int compareTo(Keyed other) {
      return graph.equals(other.graph) ? line.compareTo(other.line) : graph.compareTo(other.graph);
    }

    /** The canonical line of the quad: its graph stands before the final dot. */
    String quadLine() {
      return graph.isEmpty() ? line : line.substring(0, line.length() - 1) + graph + " .";
    }
  }

  private CanonicalQuads() {}

  /** The canonical N-Quads lines of a dataset, sorted, without line breaks. */
  public static List<String> lines(DatasetGraph dataset) {
    return Iter.asStream(dataset.find()).map(CanonicalNTriples::of).sorted().distinct().toList();
  }

  /**
   * The quads by graph, then subject, predicate and object, without repetition.
   *
   * <p>Holds all quads of the iterator in memory: sorting needs them.
   */
  public static Stream<Quad> sorted(Iterator<Quad> quads) {
    return keyed(quads).map(Keyed::quad).distinct();
  }

  /** The canonical lines of the quads in the order of {@link #sorted}, without line breaks. */
  public static Stream<String> sortedLines(Iterator<Quad> quads) {
    return keyed(quads).distinct().map(Keyed::quadLine);
  }

  private static Stream<Keyed> keyed(Iterator<Quad> quads) {
    Map<Node, String> graphs = new HashMap<>();
    return Iter.asStream(quads).map(quad -> keyed(quad, graphs)).sorted();
  }

  /** The triples by subject, predicate and object, without repetition. */
  public static Stream<Triple> sortedTriples(Iterator<Triple> triples) {
    return sorted(Iter.map(triples, t -> Quad.create(Quad.defaultGraphNodeGenerated, t)))
        .map(Quad::asTriple);
  }

  private static Keyed keyed(Quad quad, Map<Node, String> graphs) {
    return new Keyed(
        quad.isDefaultGraph() ? "" : graphs.computeIfAbsent(quad.getGraph(), CanonicalNTriples::of),
        CanonicalNTriples.of(quad.asTriple()),
        quad);
  }
}
