package org.dbor.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Nif;

/** Reads claims and the sentences behind them. Use within a transaction. */
final class Claims {
  private final DatasetGraph dataset;
  private final Labels labels;

  Claims(DatasetGraph dataset, Labels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  /** The claims of a statement. */
  List<Claim> of(Node subject, Node predicate, Node object) {
    List<Node> claims = new ArrayList<>();
    for (Node claim : subjects(Dbor.claimSubject.asNode(), subject)) {
      if (one(claim, Dbor.claimPredicate.asNode()).filter(predicate::equals).isPresent()
          && one(claim, Dbor.claimObject.asNode()).filter(object::sameTermAs).isPresent()) {
        claims.add(claim);
      }
    }
    return claims.stream().map(this::read).toList();
  }

  /** The claims that a sentence supports. */
  List<Node> supportedBy(Node sentence) {
    return subjects(Dbor.supportedBy.asNode(), sentence);
  }

  Claim read(Node claim) {
    List<Evidence> evidence = new ArrayList<>();
    for (Node sentence : objects(claim, Dbor.supportedBy.asNode())) {
      evidence.add(evidence(sentence));
    }
    return new Claim(
        Addresses.page(claim.getURI()).orElse(claim.getURI()),
        evidence,
        one(claim, Dbor.producedByRule.asNode()).map(rule -> Value.of(rule, labels)),
        one(claim, Dbor.modality.asNode()).map(labels::of),
        one(claim, Dbor.claimState.asNode()).map(labels::of),
        one(claim, Dbor.confidence.asNode()).map(Node::getLiteralLexicalForm).orElse(""));
  }

  /** A claim in words: subject, predicate, object. */
  Text statement(Node claim) {
    StringBuilder words = new StringBuilder();
    for (Node part :
        List.of(
            Dbor.claimSubject.asNode(), Dbor.claimPredicate.asNode(), Dbor.claimObject.asNode())) {
      one(claim, part)
          .ifPresent(
              node -> words.append(words.isEmpty() ? "" : " — ").append(labels.of(node).value()));
    }
    return Text.plain(words.toString());
  }

  Evidence evidence(Node sentence) {
    String begin = lexical(sentence, Nif.beginIndex.asNode());
    String end = lexical(sentence, Nif.endIndex.asNode());
    Optional<Node> document = one(sentence, Dbor.inDocument.asNode());
    String place =
        document
            .flatMap(node -> Addresses.page(node.getURI()))
            .map(page -> page + "#s" + begin + "-" + end)
            .orElse("");
    return new Evidence(
        labels.texts(sentence, Dbor.quote.asNode()).stream().findFirst().orElse(Text.plain("")),
        place,
        document.map(labels::of).orElse(Text.plain("")),
        begin + "–" + end);
  }

  private String lexical(Node subject, Node property) {
    return one(subject, property).map(Node::getLiteralLexicalForm).orElse("");
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

  private List<Node> subjects(Node property, Node object) {
    return Iter.toList(
            Iter.map(dataset.find(Node.ANY, Node.ANY, property, object), Quad::getSubject))
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
