package org.dbor.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.dbor.graph.CanonicalQuads;
import org.dbor.vocabulary.Prefixes;

/**
 * Writes quads in RDF 1.2, with a reifier for each claim: {@code claim rdf:reifies <<( s p o )>>}.
 *
 * <p>The reifier is the claim's own IRI, so both views of the evidence join. Written by Jena, since
 * RDF4J 5 has no triple terms. Source: RDF 1.2 Concepts §1.5, RDF 1.2 Turtle.
 */
public enum Rdf12Writer {
  TURTLE("rdf12", RDFFormat.TURTLE_BLOCKS, false),
  NQUADS("rdf12-nquads", RDFFormat.NQUADS, true);

  private final String label;
  private final RDFFormat format;
  private final boolean graphs;

  Rdf12Writer(String label, RDFFormat format, boolean graphs) {
    this.label = label;
    this.format = format;
    this.graphs = graphs;
  }

  /** The name on the command line. */
  public String label() {
    return label;
  }

  /** Writes the quads and the reifiers of the claims among them. */
  public void write(Iterable<Quad> quads, OutputStream out) {
    List<Quad> sorted = CanonicalQuads.sorted(quads.iterator()).toList();
    Stream<Quad> all = Stream.concat(sorted.stream(), Reifiers.of(sorted));
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    if (graphs) {
      CanonicalQuads.sorted(all.iterator()).forEach(writer::quad);
    } else {
      Prefixes.ALL.forEach(writer::prefix);
      CanonicalQuads.sortedTriples(all.map(Quad::asTriple).iterator()).forEach(writer::triple);
    }
    writer.finish();
  }
}
