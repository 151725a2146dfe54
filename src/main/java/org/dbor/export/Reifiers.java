package org.dbor.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Dbor;

/** The RDF 1.2 reifiers of the claims among some quads, each in the graph of its claim. */
final class Reifiers {
  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  private record Key(Node graph, Node claim) {}

  private Reifiers() {}

  static Stream<Quad> of(Collection<Quad> quads) {
    Map<Key, Node> predicates = parts(quads, Dbor.claimPredicate.asNode());
    Map<Key, Node> objects = parts(quads, Dbor.claimObject.asNode());
    return parts(quads, Dbor.claimSubject.asNode()).entrySet().stream()
        .filter(part -> predicates.containsKey(part.getKey()) && objects.containsKey(part.getKey()))
        .map(
            part ->
                Quad.create(
                    part.getKey().graph(),
                    part.getKey().claim(),
                    REIFIES,
                    NodeFactory.createTripleTerm(
                        Triple.create(
                            part.getValue(),
                            predicates.get(part.getKey()),
                            objects.get(part.getKey())))));
  }

  private static Map<Key, Node> parts(Collection<Quad> quads, Node property) {
    Map<Key, Node> parts = new HashMap<>();
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(property)) {
        parts.put(new Key(quad.getGraph(), quad.getSubject()), quad.getObject());
      }
    }
    return parts;
  }
}
