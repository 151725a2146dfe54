package org.dbor.web.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;

/**
 * Names and quotes, found whatever their spacing, case and kind of middle dot.
 *
 * <p>Built once from the store, which a server only reads. Better matches come first: the whole
 * name, its beginning, a part of it, a part of a quote; among equals the shorter name.
 */
final class SearchIndex {
  private static final List<Node> NAMES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          NodeFactory.createURI(SKOS.getURI() + "hiddenLabel"));

  private final List<Entry> entries;

  private record Entry(String iri, String key, Text text, boolean quote) {}

  /** Something found, by the name or quote that matched. */
  record Hit(String iri, Text matched, boolean quote) {}

  private record Ranked(Entry entry, int rank) {}

  private SearchIndex(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Indexes a dataset. Call within a transaction. */
  static SearchIndex of(DatasetGraph dataset) {
    List<Entry> entries = new ArrayList<>();
    for (Node property : NAMES) {
      dataset
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> add(entries, quad, false));
    }
    dataset
        .find(Node.ANY, Node.ANY, Dbor.quote.asNode(), Node.ANY)
        .forEachRemaining(quad -> add(entries, quad, true));
    return new SearchIndex(entries.stream().distinct().toList());
  }

  private static void add(List<Entry> entries, Quad quad, boolean quote) {
    if (quad.getSubject().isURI()
        && quad.getSubject().getURI().startsWith(Iris.BASE)
        && quad.getObject().isLiteral()) {
      String text = quad.getObject().getLiteralLexicalForm();
      entries.add(
          new Entry(
              quad.getSubject().getURI(),
              key(text),
              new Text(text, quad.getObject().getLiteralLanguage()),
              quote));
    }
  }

  static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s·・‧•ㆍ‘’“”'\"]+", "");
  }

  /** What matches, one hit per thing, the best first. */
  List<Hit> find(String words) {
    String wanted = key(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<String, Ranked> best = new HashMap<>();
    for (Entry entry : entries) {
      int rank = rank(entry, wanted);
      if (rank >= 0) {
        best.merge(
            entry.iri(), new Ranked(entry, rank), (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
      }
    }
    return best.values().stream()
        .sorted(ORDER)
        .map(ranked -> ranked.entry())
        .map(entry -> new Hit(entry.iri(), entry.text(), entry.quote()))
        .toList();
  }

  private static final Comparator<Ranked> ORDER =
      Comparator.comparingInt(Ranked::rank)
          .thenComparingInt(ranked -> ranked.entry().key().length())
          .thenComparing(ranked -> ranked.entry().iri())
          .thenComparing(ranked -> ranked.entry().text().value());

  private static int rank(Entry entry, String wanted) {
    if (!entry.key().contains(wanted)) {
      return -1;
    }
    if (entry.quote()) {
      return 3;
    }
    return entry.key().equals(wanted) ? 0 : entry.key().startsWith(wanted) ? 1 : 2;
  }
}
