package org.dbor.graph;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Quads in the order of their canonical lines, so that equal datasets are written alike. */
public final class CanonicalQuads {
  /** A quad with the canonical forms of its graph, empty for the default graph, and its triple. */
  private record Keyed(String graph, String line, Quad quad) {

    /** The canonical line of the quad: its graph stands before the final dot. */
    String quadLine() {
      return graph.isEmpty() ? line : line.substring(0, line.length() - 1) + graph + " .";
    }
  }

  private static final Comparator<Keyed> ORDER =
      Comparator.comparing(Keyed::graph).thenComparing(Keyed::line);

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
    return keyed(quads).map(Keyed::quadLine).distinct();
  }

  private static Stream<Keyed> keyed(Iterator<Quad> quads) {
    return Iter.asStream(quads).map(CanonicalQuads::keyed).sorted(ORDER);
  }

  /** The triples by subject, predicate and object, without repetition. */
  public static Stream<Triple> sortedTriples(Iterator<Triple> triples) {
    return sorted(Iter.map(triples, t -> Quad.create(Quad.defaultGraphNodeGenerated, t)))
        .map(Quad::asTriple);
  }

  private static Keyed keyed(Quad quad) {
    return new Keyed(
        quad.isDefaultGraph() ? "" : CanonicalNTriples.of(quad.getGraph()),
        CanonicalNTriples.of(quad.asTriple()),
        quad);
  }
}
