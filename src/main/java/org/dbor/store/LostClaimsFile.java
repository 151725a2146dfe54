package org.dbor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.graph.CanonicalNTriples;
import org.dbor.graph.CanonicalQuads;

/**
 * {@code NAME.lost.nt}: claims that earlier versions of a document bore out. They are a source like
 * the document itself, since nothing else remembers them at a rebuild.
 */
final class LostClaimsFile {
  static final String SUFFIX = ".lost.nt";

  private LostClaimsFile() {}

  /** Writes canonical N-Triples; no file for no claims. */
  static void write(Path directory, String document, List<Triple> lost) throws IOException {
    if (!lost.isEmpty()) {
      Files.write(
          directory.resolve(document + SUFFIX),
          CanonicalQuads.sortedTriples(lost.iterator()).map(CanonicalNTriples::of).toList());
    }
  }

  static List<Triple> read(Path directory, String document) throws IOException {
    Path file = directory.resolve(document + SUFFIX);
    return Files.exists(file) ? read(file) : List.of();
  }

  static List<Triple> readAll(Path directory) throws IOException {
    List<Triple> all = new ArrayList<>();
    for (Path file : Directories.list(directory)) {
      if (file.toString().endsWith(SUFFIX)) {
        all.addAll(read(file));
      }
    }
    return all;
  }

  private static List<Triple> read(Path file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(file).lang(Lang.NTRIPLES).parse(graph);
    } catch (RiotException e) {
      throw new IOException(file + ": not N-Triples: " + e.getMessage(), e);
    }
    return graph.find().toList();
  }
}
