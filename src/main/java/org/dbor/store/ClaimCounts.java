package org.dbor.store;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Dbor;

/**
 * How many claims a document makes.
 *
 * @param claims distinct claims
 * @param byRule the claims each rule found, by the rule's IRI; a claim that two rules found counts
 *     for both
 */
public record ClaimCounts(int claims, SortedMap<String, Integer> byRule) {
  public ClaimCounts {
    byRule = new TreeMap<>(byRule);
  }

  static ClaimCounts of(Collection<Triple> triples) {
    int claims = 0;
    SortedMap<String, Integer> byRule = new TreeMap<>();
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(RDF.type.asNode())
          && triple.getObject().equals(Dbor.Claim.asNode())) {
        claims++;
      } else if (triple.getPredicate().equals(Dbor.producedByRule.asNode())) {
        byRule.merge(triple.getObject().getURI(), 1, Integer::sum);
      }
    }
    return new ClaimCounts(claims, byRule);
  }

  /** Both documents together. */
  public ClaimCounts plus(ClaimCounts other) {
    SortedMap<String, Integer> sum = new TreeMap<>(byRule);
    other.byRule.forEach((rule, count) -> sum.merge(rule, count, Integer::sum));
    return new ClaimCounts(claims + other.claims, sum);
  }

  /** No document. */
  public static ClaimCounts none() {
    return new ClaimCounts(0, new TreeMap<>(Map.of()));
  }
}
