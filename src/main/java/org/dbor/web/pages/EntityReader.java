package org.dbor.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;

/** Reads the page of a thing from the graph. Use within a transaction. */
final class EntityReader {
  /** Members of a group beyond this many are only counted. */
  private static final int SHOWN = 100;

  private static final Node INFERRED = NodeFactory.createURI(Iris.INFERRED_GRAPH);
  private static final Node CERTAINTY = Dbor.property("certainty").asNode();

  /** Shown at the head of the page, not among the facts. */
  private static final Set<Node> HEAD =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          RDFS.isDefinedBy.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          NodeFactory.createURI(SKOS.getURI() + "hiddenLabel"),
          SKOS.definition.asNode(),
          DCTerms.source.asNode(),
          CERTAINTY);

  /** Where a claim points from: shown with the statement it is about. */
  private static final Set<Node> CLAIM_LINKS =
      Set.of(Dbor.claimSubject.asNode(), Dbor.claimObject.asNode(), Dbor.claimPredicate.asNode());

  private final DatasetGraph dataset;
  private final Labels labels;
  private final Claims claims;

  EntityReader(DatasetGraph dataset, Language language) {
    this.dataset = dataset;
    this.labels = new Labels(dataset, language);
    this.claims = new Claims(dataset, labels);
  }

  /** The page; empty if the graph says nothing of the IRI. */
  Optional<EntityPage> read(String iri) {
    Node thing = NodeFactory.createURI(iri);
    List<Quad> out = quads(thing, Node.ANY);
    List<Quad> in = quads(Node.ANY, thing);
    if (out.isEmpty() && in.isEmpty()) {
      return Optional.empty();
    }
    boolean isClaim = claims.one(thing, Dbor.claimSubject.asNode()).isPresent();
    return Optional.of(
        new EntityPage(
            iri,
            isClaim ? claims.statement(thing) : labels.of(thing),
            labels(thing, "ko"),
            labels(thing, "en"),
            otherNames(thing),
            types(thing),
            labels.texts(thing, SKOS.definition.asNode()),
            facts(thing, out),
            incoming(thing, in),
            claims.objects(thing, DCTerms.source.asNode()).stream()
                .map(source -> Value.of(source, labels))
                .toList(),
            claims.one(thing, CERTAINTY).map(labels::of),
            isClaim ? Optional.of(claims.read(thing)) : Optional.empty()));
  }

  private List<Quad> quads(Node subject, Node object) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(Node.ANY, subject, Node.ANY, object).forEachRemaining(quads::add);
    return quads;
  }

  private List<Text> labels(Node thing, String language) {
    return labels.texts(thing, RDFS.label.asNode()).stream()
        .filter(label -> label.language().equals(language))
        .toList();
  }

  private List<Text> otherNames(Node thing) {
    Set<Text> names = new LinkedHashSet<>(labels.texts(thing, SKOS.altLabel.asNode()));
    labels.texts(thing, RDFS.label.asNode()).forEach(names::remove);
    return List.copyOf(names);
  }

  /** Classes, the project's own first; those that follow from others are left out. */
  private List<Value> types(Node thing) {
    List<Node> types = new ArrayList<>();
    for (Quad quad : quads(thing, Node.ANY)) {
      if (quad.getPredicate().equals(RDF.type.asNode())
          && !quad.getGraph().equals(INFERRED)
          && quad.getObject().isURI()
          && quad.getObject().getURI().startsWith(Iris.TERMS)) {
        types.add(quad.getObject());
      }
    }
    return types.stream().distinct().map(type -> Value.of(type, labels)).sorted().toList();
  }

  private List<FactGroup> facts(Node thing, List<Quad> out) {
    Map<String, List<Quad>> byPredicate = new TreeMap<>();
    for (Quad quad : out) {
      if (!HEAD.contains(quad.getPredicate())) {
        byPredicate
            .computeIfAbsent(quad.getPredicate().getURI(), unused -> new ArrayList<>())
            .add(quad);
      }
    }
    List<FactGroup> groups = new ArrayList<>();
    for (Map.Entry<String, List<Quad>> entry : byPredicate.entrySet()) {
      Node predicate = NodeFactory.createURI(entry.getKey());
      List<Quad> distinct = asserted(entry.getValue());
      List<Fact> facts =
          distinct.stream()
              .limit(SHOWN)
              .map(
                  quad ->
                      new Fact(
                          Value.of(quad.getObject(), labels),
                          claims.of(thing, predicate, quad.getObject()),
                          quad.getGraph().equals(INFERRED)))
              .sorted(Comparator.comparing(Fact::value))
              .toList();
      groups.add(new FactGroup(Value.of(predicate, labels), facts, distinct.size()));
    }
    groups.sort(
        Comparator.comparing(
                (FactGroup group) ->
                    group.facts().stream().noneMatch(fact -> !fact.claims().isEmpty()))
            .thenComparing(FactGroup::predicate));
    return groups;
  }

  /** One quad per triple, the asserted one where there is one. */
  private static List<Quad> asserted(List<Quad> quads) {
    Map<String, Quad> byTriple = new TreeMap<>();
    for (Quad quad : quads) {
      String key = quad.asTriple().toString();
      Quad other = byTriple.get(key);
      if (other == null || other.getGraph().equals(INFERRED)) {
        byTriple.put(key, quad);
      }
    }
    return List.copyOf(byTriple.values());
  }

  private List<FactGroup> incoming(Node thing, List<Quad> in) {
    Map<String, List<Quad>> byPredicate = new TreeMap<>();
    for (Quad quad : in) {
      if (!CLAIM_LINKS.contains(quad.getPredicate()) && quad.getSubject().isURI()) {
        byPredicate
            .computeIfAbsent(quad.getPredicate().getURI(), unused -> new ArrayList<>())
            .add(quad);
      }
    }
    List<FactGroup> groups = new ArrayList<>();
    for (Map.Entry<String, List<Quad>> entry : byPredicate.entrySet()) {
      Node predicate = NodeFactory.createURI(entry.getKey());
      List<Quad> distinct = asserted(entry.getValue());
      List<Fact> facts =
          distinct.stream()
              .limit(SHOWN)
              .map(
                  quad ->
                      new Fact(
                          Value.of(quad.getSubject(), labels),
                          claims.of(quad.getSubject(), predicate, thing),
                          quad.getGraph().equals(INFERRED)))
              .sorted(Comparator.comparing(Fact::value))
              .toList();
      groups.add(new FactGroup(Value.of(predicate, labels), facts, distinct.size()));
    }
    return groups;
  }
}
