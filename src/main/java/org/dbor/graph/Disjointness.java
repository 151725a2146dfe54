package org.dbor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Prefixes;

/**
 * Finds what is declared impossible: things in two disjoint classes.
 *
 * <p>Looks at the types as they stand, so the graph should hold the inferred ones too. Source: OWL
 * 2 RL rules cax-dw and cax-adc; other contradictions of OWL 2 RL are not looked for.
 */
public final class Disjointness {
  /** A thing and two classes that exclude each other and have it both. */
  public record Clash(Node thing, Node one, Node other) {
    /** One line: thing and reason. */
    public String line() {
      return text(thing)
          + ": is both "
          + text(one)
          + " and "
          + text(other)
          + ", which exclude each other";
    }

    private static String text(Node node) {
      return node.isURI() ? Prefixes.shorten(node.getURI()) : CanonicalNTriples.of(node);
    }
  }

  private record Pair(Node one, Node other) {}

  private final Graph graph;
  private final Set<Pair> pairs;

  private Disjointness(Graph graph) {
    this.graph = graph;
    this.pairs = pairs(graph);
  }

  public static Disjointness of(Graph graph) {
    return new Disjointness(graph);
  }

  /** How many pairs of classes exclude each other. */
  public int pairCount() {
    return pairs.size();
  }

  /** One per thing and pair of classes, in the order of their lines. */
  public List<Clash> clashes() {
    List<Clash> clashes = new ArrayList<>();
    for (Pair pair : pairs) {
      Set<Node> members = instances(pair.one());
      members.retainAll(instances(pair.other()));
      members.forEach(node -> clashes.add(new Clash(node, pair.one(), pair.other())));
    }
    clashes.sort(Comparator.comparing(Clash::line));
    return List.copyOf(clashes);
  }

  private Set<Node> instances(Node type) {
    Set<Node> instances = new HashSet<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .forEachRemaining(triple -> instances.add(triple.getSubject()));
    return instances;
  }

  private static Set<Pair> pairs(Graph graph) {
    Set<Pair> pairs = new HashSet<>();
    graph
        .find(Node.ANY, OWL2.disjointWith.asNode(), Node.ANY)
        .forEachRemaining(triple -> pairs.add(pair(triple.getSubject(), triple.getObject())));
    graph
        .find(Node.ANY, RDF.type.asNode(), OWL2.AllDisjointClasses.asNode())
        .forEachRemaining(triple -> addAll(pairs, members(graph, triple.getSubject())));
    return pairs;
  }

  private static void addAll(Set<Pair> pairs, List<Node> members) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        pairs.add(pair(members.get(i), members.get(j)));
      }
    }
  }

  /** The same pair whichever way round it is stated. */
  private static Pair pair(Node one, Node other) {
    return CanonicalNTriples.of(one).compareTo(CanonicalNTriples.of(other)) <= 0
        ? new Pair(one, other)
        : new Pair(other, one);
  }

  private static List<Node> members(Graph graph, Node axiom) {
    List<Node> members = new ArrayList<>();
    Node list = object(graph, axiom, OWL2.members.asNode());
    while (list != null && !list.equals(RDF.nil.asNode())) {
      members.add(object(graph, list, RDF.first.asNode()));
      list = object(graph, list, RDF.rest.asNode());
    }
    return members;
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .nextOptional()
        .map(Triple::getObject)
        .orElse(null);
  }
}
