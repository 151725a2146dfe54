package org.dbor.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dbor.vocabulary.Dbor;

/**
 * What the graph says of a thing: its own statements, those about it, and the claims and sentences
 * behind them.
 */
final class EntityDescription {
  /** Statements about a thing beyond this many are left to SPARQL. */
  private static final int MAX_INCOMING = 10_000;

  private EntityDescription() {}

  /** Its quads; empty if the graph says nothing of it. Call within a transaction. */
  static List<Quad> of(DatasetGraph dataset, Node thing) {
    Set<Quad> quads = new LinkedHashSet<>();
    addAll(quads, dataset.find(Node.ANY, thing, Node.ANY, Node.ANY), Integer.MAX_VALUE);
    addAll(quads, dataset.find(Node.ANY, Node.ANY, Node.ANY, thing), MAX_INCOMING);
    for (Node claim : claims(quads)) {
      addAll(quads, dataset.find(Node.ANY, claim, Node.ANY, Node.ANY), Integer.MAX_VALUE);
    }
    for (Node sentence : objects(quads, Dbor.supportedBy.asNode())) {
      addAll(quads, dataset.find(Node.ANY, sentence, Node.ANY, Node.ANY), Integer.MAX_VALUE);
    }
    return new ArrayList<>(quads);
  }

  private static void addAll(Set<Quad> quads, Iterator<Quad> found, int limit) {
    for (int i = 0; i < limit && found.hasNext(); i++) {
      quads.add(found.next());
    }
  }

  private static Set<Node> claims(Set<Quad> quads) {
    Set<Node> claims = new LinkedHashSet<>();
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Dbor.claimSubject.asNode())
          || quad.getPredicate().equals(Dbor.claimObject.asNode())) {
        claims.add(quad.getSubject());
      }
    }
    return claims;
  }

  private static Set<Node> objects(Set<Quad> quads, Node predicate) {
    Set<Node> objects = new LinkedHashSet<>();
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(predicate)) {
        objects.add(quad.getObject());
      }
    }
    return objects;
  }
}
