package org.dbor.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dbor.query.QueryException;
import org.dbor.query.QueryRunner;
import org.dbor.store.Store;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.OntologyOutline;

/**
 * Writes a store, or one graph of it, in any format; the same content gives the same bytes.
 *
 * @param graph a graph's IRI, or what follows {@code graph/} in it
 */
public record Exporter(Store store, Optional<String> graph) {
  /** Tables come from a query; they are meant to be complete, however long it takes. */
  private static final Duration TABLE_LIMIT = Duration.ofMinutes(10);

  /**
   * Writes everything selected.
   *
   * @throws UnknownGraphException if the store holds no such graph
   * @throws IOException if the stream cannot be written
   */
  public void write(ExportFormat format, OutputStream out)
      throws UnknownGraphException, QueryException, IOException {
    Optional<Node> selected = selected();
    switch (format) {
      case ExportFormat.Rdf rdf ->
          quads(selected, quads -> RdfWriter.write(quads, rdf.format(), out));
      case ExportFormat.Rdf12 rdf12 ->
          quads(selected, quads -> rdf12.format().write(() -> quads, out));
      case ExportFormat.Table table -> table.format().write(rows(selected), out);
      case ExportFormat.Document document -> out.write(ontology().getBytes(UTF_8));
    }
    out.flush();
  }

  /** The document, from the graph of terms whatever graph is selected. */
  private String ontology() {
    Node terms = NodeFactory.createURI(Iris.ONTOLOGY_GRAPH);
    return store.read(
        dataset ->
            OntologyMarkdown.of(
                OntologyOutline.of(ModelFactory.createModelForGraph(dataset.getGraph(terms)))));
  }

  private Stream<ClaimRow> rows(Optional<Node> selected) throws QueryException {
    Stream<ClaimRow> all = StoredRows.of(new QueryRunner(store, TABLE_LIMIT));
    return all.filter(
        row ->
            selected.isEmpty()
                || selected.get().getURI().equals(Iris.documentGraph(row.document())));
  }

  private void quads(Optional<Node> selected, QuadsWriter writer) throws IOException {
    try {
      store.read(
          dataset -> {
            try {
              writer.write(find(dataset, selected));
              return null;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Iterator<Quad> find(DatasetGraph dataset, Optional<Node> selected) {
    return selected
        .map(name -> dataset.find(name, Node.ANY, Node.ANY, Node.ANY))
        .orElseGet(dataset::find);
  }

  private Optional<Node> selected() throws UnknownGraphException {
    if (graph.isEmpty()) {
      return Optional.empty();
    }
    String name = graph.get();
    Node node = NodeFactory.createURI(name.contains(":") ? name : Iris.GRAPH + name);
    List<String> present =
        store.read(dataset -> Iter.toList(Iter.map(dataset.listGraphNodes(), Node::getURI)));
    if (!present.contains(node.getURI())) {
      throw new UnknownGraphException(
          "no graph '"
              + name
              + "'; there are: "
              + String.join(", ", present.stream().map(Exporter::shortName).sorted().toList()));
    }
    return Optional.of(node);
  }

  private static String shortName(String iri) {
    return iri.startsWith(Iris.GRAPH) ? iri.substring(Iris.GRAPH.length()) : iri;
  }

  @FunctionalInterface
  private interface QuadsWriter {
    void write(Iterator<Quad> quads) throws IOException;
  }
}
