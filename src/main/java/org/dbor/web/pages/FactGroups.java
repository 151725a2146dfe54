package org.dbor.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;

/** Gathers the statements of a page by predicate. Use within a transaction. */
final class FactGroups {
  /** Members of a group beyond this many are only counted. */
  static final int SHOWN = 100;

  private static final Node INFERRED = NodeFactory.createURI(Iris.INFERRED_GRAPH);
  private static final Node REFERENCE = NodeFactory.createURI(Iris.REFERENCE_GRAPH);

  private static final Node STATISTICS = NodeFactory.createURI(Iris.DATASET_GRAPH);

  /** A rule is read in this order: what it states, from which pattern, shown by examples. */
  private static final List<String> FIRST =
      Stream.of(
              "statement",
              "role",
              "verbSet",
              "exceptVerbSet",
              "phrasePattern",
              "positiveExample",
              "negativeExample")
          .map(name -> Dbor.property(name).getURI())
          .toList();

  private final DatasetGraph dataset;
  private final Language language;
  private final Labels labels;
  private final Claims claims;

  FactGroups(DatasetGraph dataset, Language language, Labels labels, Claims claims) {
    this.dataset = dataset;
    this.language = language;
    this.labels = labels;
    this.claims = claims;
  }

  /** Statements about a thing, but for some predicates; those with evidence come first. */
  List<FactGroup> about(Node thing, Set<Node> without) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return groups(
        quads,
        without,
        Quad::getObject,
        (predicate, object) -> Triple.create(thing, predicate, object),
        claims.about(thing));
  }

  /** Statements that point to a thing, but for some predicates. */
  List<FactGroup> towards(Node thing, Set<Node> without) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(Node.ANY, Node.ANY, Node.ANY, thing).forEachRemaining(quads::add);
    // The statistics of the dataset point to every term.
    quads.removeIf(quad -> !quad.getSubject().isURI() || quad.getGraph().equals(STATISTICS));
    return groups(
        quads,
        without,
        Quad::getSubject,
        (predicate, subject) -> Triple.create(subject, predicate, thing),
        claims.towards(thing));
  }

  private List<FactGroup> groups(
      List<Quad> quads,
      Set<Node> without,
      Function<Quad, Node> far,
      BiFunction<Node, Node, Triple> triple,
      Map<List<Node>, List<Node>> claimsOf) {
    Map<String, Map<Node, List<Node>>> byPredicate = new TreeMap<>();
    for (Quad quad : quads) {
      if (!without.contains(quad.getPredicate())) {
        byPredicate
            .computeIfAbsent(quad.getPredicate().getURI(), key -> new LinkedHashMap<>())
            .computeIfAbsent(far.apply(quad), key -> new ArrayList<>())
            .add(quad.getGraph());
      }
    }
    List<FactGroup> groups = new ArrayList<>();
    byPredicate.forEach(
        (iri, graphsByValue) ->
            groups.add(group(NodeFactory.createURI(iri), graphsByValue, triple, claimsOf)));
    groups.sort(
        Comparator.comparing(FactGroup::evidenced)
            .reversed()
            .thenComparingInt(FactGroups::rank)
            // What the charter's own terms say comes before numbers, parts and matches.
            .thenComparing(group -> !group.iri().startsWith(Iris.TERMS))
            .thenComparing(FactGroup::predicate));
    return groups;
  }

  private FactGroup group(
      Node predicate,
      Map<Node, List<Node>> graphsByValue,
      BiFunction<Node, Node, Triple> triple,
      Map<List<Node>, List<Node>> claimsOf) {
    // Sorted before it is cut, so that the same ones are shown each time.
    List<Fact> facts =
        graphsByValue.keySet().stream()
            .map(node -> Map.entry(Value.of(node, labels), node))
            .sorted(
                Map.Entry.<Value, Node>comparingByKey(ownLanguageFirst())
                    .thenComparing(entry -> entry.getValue().toString()))
            .limit(SHOWN)
            .map(
                entry ->
                    fact(
                        entry.getKey(),
                        triple.apply(predicate, entry.getValue()),
                        graphsByValue.get(entry.getValue()),
                        claimsOf.getOrDefault(List.of(predicate, entry.getValue()), List.of())))
            .toList();
    return new FactGroup(
        predicate.getURI(), Value.of(predicate, labels), facts, graphsByValue.size());
  }

  private Fact fact(Value value, Triple triple, List<Node> graphs, List<Node> claimsOfFact) {
    boolean inferred = graphs.stream().allMatch(INFERRED::equals);
    return new Fact(
        value,
        claimsOfFact.stream().map(claims::read).toList(),
        inferred ? Optional.of(InferencePages.address(triple)) : Optional.empty(),
        graphs.contains(REFERENCE));
  }

  private Comparator<Value> ownLanguageFirst() {
    return Comparator.comparing(
            (Value value) ->
                value.href().isEmpty() && value.text().language().equals(language.other().code()))
        .thenComparing(Comparator.naturalOrder());
  }

  private static int rank(FactGroup group) {
    int place = FIRST.indexOf(group.iri());
    return place < 0 ? FIRST.size() : place;
  }
}
