package org.dbor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.dbor.graph.CanonicalQuads;
import org.dbor.vocabulary.Prefixes;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;

/** Writes quads in an RDF syntax: sorted, each once, UTF-8; the stream is flushed, not closed. */
public final class RdfWriter {
  private RdfWriter() {}

  /**
   * Writes quads in canonical order. Formats without graphs get the union of the graphs.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(Iterable<Quad> quads, RdfFormat format, OutputStream out)
      throws IOException {
    write(quads.iterator(), format, out);
  }

  /** As {@link #write(Iterable, RdfFormat, OutputStream)}. */
  public static void write(Iterator<Quad> quads, RdfFormat format, OutputStream out)
      throws IOException {
    if (format.hasGraphs()) {
      try (RdfStream stream = RdfStream.open(format, out)) {
        stream.write(quads);
      }
      return;
    }
    Writer text = RdfStream.utf8(out);
    RDFWriter writer = RdfStream.writer(format, text);
    try (Stream<Quad> sorted = CanonicalQuads.sorted(quads)) {
      writer.startRDF();
      Prefixes.ALL.forEach(writer::handleNamespace);
      union(sorted, writer);
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw RdfStream.cause(e);
    }
    text.flush();
  }

  private static void union(Stream<Quad> quads, RDFHandler writer) {
    Set<Triple> seen = new HashSet<>();
    CanonicalQuads.sortedTriples(quads.map(Quad::asTriple).filter(seen::add).iterator())
        .map(RioStatements::of)
        .forEach(writer::handleStatement);
  }
}
