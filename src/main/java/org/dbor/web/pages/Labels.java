package org.dbor.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;

/** Names of things in a reader's language. Use within a transaction. */
final class Labels {
  private static final List<Node> NAMES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          Dbor.quote.asNode());

  private final DatasetGraph dataset;
  private final Language language;

  Labels(DatasetGraph dataset, Language language) {
    this.dataset = dataset;
    this.language = language;
  }

  /** The name in the reader's language, else in any, else the end of the IRI. */
  Text of(Node node) {
    if (node.isLiteral()) {
      return new Text(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
    for (Node property : NAMES) {
      Optional<Text> label = best(texts(node, property));
      if (label.isPresent()) {
        return label.get();
      }
    }
    return Text.plain(node.isBlank() ? "…" : Addresses.shortName(node.getURI()));
  }

  private Optional<Text> best(List<Text> labels) {
    return labels.stream()
        .filter(label -> label.language().equals(language.code()))
        .findFirst()
        .or(() -> labels.stream().findFirst());
  }

  /** Values of a property, the reader's language first, then in a fixed order. */
  List<Text> texts(Node node, Node property) {
    return Iter.toList(Iter.map(dataset.find(Node.ANY, node, property, Node.ANY), Quad::getObject))
        .stream()
        .filter(Node::isLiteral)
        .map(value -> new Text(value.getLiteralLexicalForm(), value.getLiteralLanguage()))
        .distinct()
        .sorted(
            Comparator.comparing((Text text) -> !text.language().equals(language.code()))
                .thenComparing(Text::language)
                .thenComparing(Text::value))
        .toList();
  }

  /** The one value of a property in a language, if there is one. */
  Optional<Text> in(Node node, Node property, String code) {
    return texts(node, property).stream().filter(t -> t.language().equals(code)).findFirst();
  }
}
