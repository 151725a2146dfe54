package org.dbor.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Nif;
import org.dbor.vocabulary.Prov;

/** Reads claims and the sentences behind them. Use within a transaction. */
final class Claims {
  private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/]+)");

  private final DatasetGraph dataset;
  private final Labels labels;

  Claims(DatasetGraph dataset, Labels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  /** The claims about a thing, by predicate and object. */
  Map<List<Node>, List<Node>> about(Node subject) {
    return index(Dbor.claimSubject.asNode(), subject, Dbor.claimObject.asNode());
  }

  /** The claims that point to a thing, by predicate and subject. */
  Map<List<Node>, List<Node>> towards(Node object) {
    return index(Dbor.claimObject.asNode(), object, Dbor.claimSubject.asNode());
  }

  private Map<List<Node>, List<Node>> index(Node near, Node thing, Node far) {
    Map<List<Node>, List<Node>> claims = new HashMap<>();
    for (Node claim : subjects(near, thing)) {
      Optional<Node> predicate = one(claim, Dbor.claimPredicate.asNode());
      Optional<Node> other = one(claim, far);
      if (predicate.isPresent() && other.isPresent()) {
        claims
            .computeIfAbsent(List.of(predicate.get(), other.get()), key -> new ArrayList<>())
            .add(claim);
      }
    }
    return claims;
  }

  Claim read(Node claim) {
    return new Claim(
        Value.of(claim, labels),
        Stream.of(Dbor.claimSubject, Dbor.claimPredicate, Dbor.claimObject)
            .flatMap(part -> one(claim, part.asNode()).stream())
            .map(part -> Value.of(part, labels))
            .toList(),
        sentences(claim, Dbor.supportedBy),
        sentences(claim, Dbor.antecedentIn),
        labels.texts(claim, Dbor.subjectMention.asNode()),
        labels.texts(claim, Dbor.objectMention.asNode()),
        objects(claim, DCTerms.source.asNode()).stream().map(this::source).toList(),
        one(claim, Dbor.certainty.asNode()).map(labels::of),
        labels.preferred(claim, SKOS.editorialNote.asNode()).stream().toList(),
        values(claim, Dbor.conflictsWith),
        values(claim, Dbor.producedByRule),
        one(claim, Dbor.modality.asNode()).map(labels::of),
        one(claim, Dbor.claimState.asNode()).map(labels::of),
        one(claim, Prov.wasGeneratedBy.asNode()).map(run -> Value.of(run, labels)),
        one(claim, Dbor.confidence.asNode()).map(Node::getLiteralLexicalForm).orElse(""));
  }

  private List<Evidence> sentences(Node claim, Property property) {
    return objects(claim, property.asNode()).stream()
        .map(this::evidence)
        .sorted(
            Comparator.comparing((Evidence sentence) -> sentence.document().value())
                .thenComparingInt(Evidence::begin))
        .toList();
  }

  private List<Value> values(Node claim, Property property) {
    return objects(claim, property.asNode()).stream()
        .map(value -> Value.of(value, labels))
        .sorted()
        .toList();
  }

  /** A page elsewhere is called by its host: addresses are long. */
  private Value source(Node source) {
    Value value = Value.of(source, labels);
    return value.outside()
        ? new Value(Text.plain(host(source.getURI())), value.href(), true)
        : value;
  }

  private static String host(String address) {
    Matcher matcher = HOST.matcher(address);
    return matcher.find() ? matcher.group(1) : address;
  }

  Evidence evidence(Node sentence) {
    int begin = number(sentence, Nif.beginIndex.asNode());
    int end = number(sentence, Nif.endIndex.asNode());
    Optional<Node> document = one(sentence, Dbor.inDocument.asNode());
    return new Evidence(
        labels.texts(sentence, Dbor.quote.asNode()).stream().findFirst().orElse(Text.plain("")),
        document
            .flatMap(node -> Addresses.page(node.getURI()))
            .map(page -> page + "#" + anchor(begin, end))
            .orElse("/"),
        document.map(labels::of).orElse(Text.plain("")),
        begin,
        end);
  }

  /** Where a sentence stands in its document's page. */
  static String anchor(int begin, int end) {
    return "s" + begin + "-" + end;
  }

  private int number(Node subject, Node property) {
    return one(subject, property).map(Node::getLiteralLexicalForm).map(Integer::parseInt).orElse(0);
  }

  Optional<Node> one(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  List<Node> objects(Node subject, Node property) {
    return Iter.toList(
            Iter.map(dataset.find(Node.ANY, subject, property, Node.ANY), Quad::getObject))
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  List<Node> subjects(Node property, Node object) {
    return Iter.toList(
            Iter.map(dataset.find(Node.ANY, Node.ANY, property, object), Quad::getSubject))
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
