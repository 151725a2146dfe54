package org.dbor.web.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.dbor.document.DocumentException;
import org.dbor.document.DocumentReader;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Nif;
import org.dbor.web.pages.DocumentPage.Detail;
import org.dbor.web.pages.DocumentPage.Passage;

/** Reads the page of a document. Use within a transaction. */
final class DocumentReading {
  private static final List<Node> DETAILS =
      List.of(
          DCTerms.publisher.asNode(),
          DCTerms.creator.asNode(),
          DCTerms.issued.asNode(),
          DCTerms.language.asNode(),
          DCTerms.source.asNode(),
          DCTerms.rights.asNode(),
          Dbor.addressNote.asNode(),
          Dbor.textDigest.asNode());

  private final DatasetGraph dataset;
  private final Labels labels;
  private final Claims claims;
  private final DocumentReader reader;

  DocumentReading(DatasetGraph dataset, Language language, DocumentReader reader) {
    this.dataset = dataset;
    this.labels = new Labels(dataset, language);
    this.claims = new Claims(dataset, labels);
    this.reader = reader;
  }

  private record Place(Node sentence, int begin, int end) {}

  /**
   * The page; empty if there is no such document.
   *
   * @param file the document's own file, for a text that may be shown
   */
  Optional<DocumentPage> read(String name, Optional<Path> file) {
    Node document = NodeFactory.createURI(Iris.document(name));
    if (!dataset.contains(Node.ANY, document, Node.ANY, Node.ANY)) {
      return Optional.empty();
    }
    List<Place> places = places(document);
    boolean shown =
        claims
            .one(document, Dbor.textIncluded.asNode())
            .map(Node::getLiteralLexicalForm)
            .filter("true"::equals)
            .isPresent();
    Optional<String> text = shown ? file.flatMap(this::text) : Optional.empty();
    return Optional.of(
        new DocumentPage(
            document.getURI(),
            labels.of(document),
            details(document),
            text.map(whole -> passages(whole, places)).orElseGet(() -> quotes(places)),
            text.isPresent()));
  }

  private Optional<String> text(Path file) {
    try {
      return Optional.of(reader.read(file).text());
    } catch (DocumentException e) {
      // The file went away since the graph was built: the quotes are still there.
      return Optional.empty();
    }
  }

  private List<Detail> details(Node document) {
    List<Detail> details = new ArrayList<>();
    for (Node property : DETAILS) {
      for (Node value : claims.objects(document, property)) {
        details.add(new Detail(labels.of(property).value(), Value.of(value, labels)));
      }
    }
    return details;
  }

  private List<Place> places(Node document) {
    List<Place> places = new ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, Dbor.inDocument.asNode(), document)
        .forEachRemaining(
            quad ->
                places.add(
                    new Place(
                        quad.getSubject(),
                        number(quad.getSubject(), Nif.beginIndex.asNode()),
                        number(quad.getSubject(), Nif.endIndex.asNode()))));
    places.sort(Comparator.comparingInt(Place::begin).thenComparingInt(Place::end));
    return places;
  }

  private int number(Node sentence, Node property) {
    return claims
        .one(sentence, property)
        .map(Node::getLiteralLexicalForm)
        .map(Integer::parseInt)
        .orElse(0);
  }

  private List<Passage> quotes(List<Place> places) {
    return places.stream()
        .map(place -> passage(place, claims.evidence(place.sentence()).quote(), true))
        .toList();
  }

  /** The whole text: sentences with what they support, and what stands between them. */
  private List<Passage> passages(String text, List<Place> places) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (Place place : places) {
      int begin = text.offsetByCodePoints(0, place.begin());
      int end = text.offsetByCodePoints(0, place.end());
      String between = begin > at ? text.substring(at, begin) : "";
      if (!between.isBlank()) {
        passages.add(
            new Passage(Text.plain(between.strip()), "", Optional.empty(), List.of(), true));
      }
      String language = claims.evidence(place.sentence()).quote().language();
      passages.add(
          passage(
              place,
              new Text(text.substring(begin, end), language),
              at == 0 || between.contains("\n") || !between.isBlank()));
      at = end;
    }
    if (at < text.length() && !text.substring(at).isBlank()) {
      passages.add(
          new Passage(
              Text.plain(text.substring(at).strip()), "", Optional.empty(), List.of(), true));
    }
    return passages;
  }

  private Passage passage(Place place, Text text, boolean newParagraph) {
    List<Value> statements =
        claims.subjects(Dbor.supportedBy.asNode(), place.sentence()).stream()
            .map(claim -> Value.of(claim, labels))
            .sorted()
            .toList();
    return new Passage(
        text,
        Claims.anchor(place.begin(), place.end()),
        Addresses.page(place.sentence().getURI()),
        statements,
        newParagraph);
  }
}
