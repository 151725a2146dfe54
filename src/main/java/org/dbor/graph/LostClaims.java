package org.dbor.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Prov;

/**
 * Claims whose sentence is gone, because their document was replaced by one that no longer says so.
 *
 * <p>Shape: the claim with subject, predicate, object and their words, rules, confidence and
 * modality as it was, its state {@code Orphaned}, the sentences that supported it as {@code
 * formerQuote}, and the run that found it, which names the document. The claimed triple itself is
 * not part of it.
 */
public final class LostClaims {
  private static final Set<Node> KEPT =
      Set.of(
          RDF.type.asNode(),
          Dbor.claimSubject.asNode(),
          Dbor.claimPredicate.asNode(),
          Dbor.claimObject.asNode(),
          Dbor.producedByRule.asNode(),
          Dbor.subjectMention.asNode(),
          Dbor.objectMention.asNode(),
          Dbor.confidence.asNode(),
          Dbor.modality.asNode(),
          Prov.wasGeneratedBy.asNode());

  private LostClaims() {}

  /**
   * The claims that a document's earlier graph makes and its new one does not, in canonical order.
   */
  public static List<Triple> between(Collection<Triple> before, Collection<Triple> after) {
    Graph earlier = GraphFactory.createDefaultGraph();
    before.forEach(earlier::add);
    Set<Node> still = claims(after);
    Set<Triple> lost = new HashSet<>();
    for (Node claim : claims(before)) {
      if (!still.contains(claim)) {
        lost.addAll(orphaned(earlier, claim));
      }
    }
    return CanonicalQuads.sortedTriples(lost.iterator()).toList();
  }

  /**
   * What a document lost at some time: what it had lost before and does not say again, and what it
   * loses now.
   */
  public static List<Triple> together(
      Collection<Triple> earlier, Collection<Triple> now, Collection<Triple> document) {
    Set<Node> said = claims(document);
    Set<Triple> lost = new HashSet<>(now);
    earlier.stream().filter(triple -> !said.contains(triple.getSubject())).forEach(lost::add);
    return CanonicalQuads.sortedTriples(lost.iterator()).toList();
  }

  /**
   * Of claims lost at some time, those that nothing in the dataset supports now.
   *
   * @param lost what {@link #between} gave for some documents, together
   */
  public static Stream<Triple> unsupported(Collection<Triple> lost, DatasetGraph dataset) {
    Set<Node> kept = claims(lost);
    kept.removeIf(claim -> dataset.contains(Node.ANY, claim, Dbor.claimState.asNode(), Node.ANY));
    List<Node> runs =
        lost.stream()
            .filter(triple -> kept.contains(triple.getSubject()))
            .filter(triple -> triple.getPredicate().equals(Prov.wasGeneratedBy.asNode()))
            .map(Triple::getObject)
            .toList();
    kept.addAll(runs);
    return CanonicalQuads.sortedTriples(
        lost.stream().filter(triple -> kept.contains(triple.getSubject())).iterator());
  }

  /** How many claims there are among triples. */
  public static int count(Collection<Triple> triples) {
    return claims(triples).size();
  }

  private static Set<Node> claims(Collection<Triple> triples) {
    Set<Node> claims = new HashSet<>();
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(RDF.type.asNode())
          && triple.getObject().equals(Dbor.Claim.asNode())) {
        claims.add(triple.getSubject());
      }
    }
    return claims;
  }

  private static List<Triple> orphaned(Graph earlier, Node claim) {
    List<Triple> triples = new ArrayList<>();
    for (Triple triple : earlier.find(claim, Node.ANY, Node.ANY).toList()) {
      if (KEPT.contains(triple.getPredicate())) {
        triples.add(triple);
      }
      if (triple.getPredicate().equals(Prov.wasGeneratedBy.asNode())) {
        triples.addAll(earlier.find(triple.getObject(), Node.ANY, Node.ANY).toList());
      }
      if (triple.getPredicate().equals(Dbor.supportedBy.asNode())) {
        earlier
            .find(triple.getObject(), Dbor.quote.asNode(), Node.ANY)
            .forEachRemaining(
                quote ->
                    triples.add(
                        Triple.create(claim, Dbor.formerQuote.asNode(), quote.getObject())));
      }
    }
    triples.add(Triple.create(claim, Dbor.claimState.asNode(), Dbor.Orphaned.asNode()));
    return triples;
  }
}
