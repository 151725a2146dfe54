package org.dbor.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dbor.vocabulary.Iris;

/**
 * Addresses of claims, from what they say and nothing else.
 *
 * <p>The first 16 hex digits of the SHA-256 of the UTF-8 bytes of the canonical N-Triples line
 * {@code <s> <p> o .}, without its line break. The same statement in two documents is one claim.
 */
public final class ClaimIris {
  private ClaimIris() {}

  public static Node of(Triple triple) {
    String hex = Sha256.ofText(CanonicalNTriples.of(triple)).substring(0, 16);
    return NodeFactory.createURI(Iris.claim(hex));
  }
}
