package org.dbor.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.dbor.graph.CanonicalQuads;
import org.dbor.vocabulary.Prefixes;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriterSettings;

/**
 * One RDF document written group by group, each group sorted and each quad of it once. Only one
 * group is held at a time, except by JSON-LD, whose writer holds everything.
 *
 * <p>Closing ends the document; the stream below is flushed, not closed.
 */
public final class RdfStream implements Closeable {
  private final Flushable written;
  private final Consumer<Iterator<Quad>> groups;
  private final Runnable end;

  private RdfStream(Flushable written, Consumer<Iterator<Quad>> groups, Runnable end) {
    this.written = written;
    this.groups = groups;
    this.end = end;
  }

  /**
   * Begins a document. N-Quads are the canonical lines; everything else is written by Rio.
   *
   * @param format one with graphs
   */
  public static RdfStream open(RdfFormat format, OutputStream out) throws IOException {
    if (format == RdfFormat.NQUADS) {
      OutputStream lines = new BufferedOutputStream(out);
      return new RdfStream(lines, group -> writeLines(group, lines), () -> {});
    }
    Writer text = utf8(out);
    RDFWriter writer = writer(format, text);
    try {
      writer.startRDF();
      Prefixes.ALL.forEach(writer::handleNamespace);
    } catch (RDFHandlerException e) {
      throw cause(e);
    }
    return new RdfStream(text, group -> handle(group, writer), writer::endRDF);
  }

  private static void writeLines(Iterator<Quad> group, OutputStream out) {
    try (Stream<String> lines = CanonicalQuads.sortedLines(group)) {
      for (String line : (Iterable<String>) lines::iterator) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void handle(Iterator<Quad> group, RDFWriter writer) {
    try (Stream<Quad> sorted = CanonicalQuads.sorted(group)) {
      sorted.map(RioStatements::of).forEach(writer::handleStatement);
    }
  }

  /** Writes a group of quads in canonical order. */
  public void write(Iterator<Quad> group) throws IOException {
    try {
      groups.accept(group);
    } catch (RDFHandlerException e) {
      throw cause(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      end.run();
    } catch (RDFHandlerException e) {
      throw cause(e);
    }
    written.flush();
  }

  /** Rio writes an address character by character, which the encoder alone makes costly. */
  static Writer utf8(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  static RDFWriter writer(RdfFormat format, Writer text) {
    RDFWriter writer = Rio.createWriter(format.rio(), text);
    writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
    writer.set(NTriplesWriterSettings.ESCAPE_UNICODE, false);
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    return writer;
  }

  /** The failed write behind Rio's exception, to be thrown; anything else is thrown as it is. */
  static IOException cause(RDFHandlerException failure) {
    if (failure.getCause() instanceof IOException cause) {
      return cause;
    }
    throw failure;
  }
}
