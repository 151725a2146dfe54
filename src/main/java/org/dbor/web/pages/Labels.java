package org.dbor.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Prefixes;

/** Names of things in a reader's language. Use within a transaction. */
final class Labels {
  private static final List<Node> NAMES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          Dbor.quote.asNode());

  private static final List<Node> STATEMENT =
      List.of(Dbor.claimSubject.asNode(), Dbor.claimPredicate.asNode(), Dbor.claimObject.asNode());

  private final DatasetGraph dataset;
  private final Language language;

  Labels(DatasetGraph dataset, Language language) {
    this.dataset = dataset;
    this.language = language;
  }

  /**
   * The name in the reader's language, else in any. What has no name is called by what it is: a
   * claim by its words, a W3C term by the words of the pages, anything else by the end of its IRI.
   */
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
    return node.isURI() ? unnamed(node) : Text.plain("…");
  }

  private Text unnamed(Node node) {
    Optional<Text> term =
        Messages.in(language)
            .find("term." + Prefixes.shorten(node.getURI()).replace(':', '.'))
            .map(words -> new Text(words, language.code()));
    return term.or(() -> statement(node)).orElseGet(() -> byType(node));
  }

  private Optional<Text> statement(Node claim) {
    List<Text> parts = new ArrayList<>();
    for (Node part : STATEMENT) {
      objects(claim, part).stream().findFirst().ifPresent(object -> parts.add(of(object)));
    }
    return parts.size() < STATEMENT.size()
        ? Optional.empty()
        : Optional.of(Text.plain(String.join(" — ", parts.stream().map(Text::value).toList())));
  }

  /** "extraction run 20f53f8b" says more than the number alone. */
  private Text byType(Node node) {
    String name = Addresses.shortName(node.getURI());
    if (!node.getURI().startsWith(Iris.ID)) {
      return Text.plain(name);
    }
    return objects(node, RDF.type.asNode()).stream()
        .filter(type -> type.isURI() && type.getURI().startsWith(Iris.TERMS))
        .min(Comparator.comparing(Node::getURI))
        .flatMap(type -> best(texts(type, RDFS.label.asNode())))
        .map(type -> new Text(type.value() + " " + name, type.language()))
        .orElseGet(() -> Text.plain(name));
  }

  private Optional<Text> best(List<Text> labels) {
    return labels.stream()
        .filter(label -> label.language().equals(language.code()))
        .findFirst()
        .or(() -> labels.stream().findFirst());
  }

  /** Values of a property, the reader's language first, then in a fixed order. */
  List<Text> texts(Node node, Node property) {
    return objects(node, property).stream()
        .filter(Node::isLiteral)
        .map(value -> new Text(value.getLiteralLexicalForm(), value.getLiteralLanguage()))
        .distinct()
        .sorted(
            Comparator.comparing((Text text) -> !text.language().equals(language.code()))
                .thenComparing(Text::language)
                .thenComparing(Text::value))
        .toList();
  }

  /** The value of a property in the reader's language, else in any. */
  Optional<Text> preferred(Node node, Node property) {
    return best(texts(node, property));
  }

  /** The one value of a property in a language, if there is one. */
  Optional<Text> in(Node node, Node property, String code) {
    return texts(node, property).stream().filter(t -> t.language().equals(code)).findFirst();
  }

  private List<Node> objects(Node node, Node property) {
    return Iter.toList(Iter.map(dataset.find(Node.ANY, node, property, Node.ANY), Quad::getObject));
  }
}
