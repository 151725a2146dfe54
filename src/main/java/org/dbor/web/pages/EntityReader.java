package org.dbor.web.pages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Nif;
import org.dbor.vocabulary.Prov;

/** Reads the page of a thing from the graph. Use within a transaction. */
final class EntityReader {
  private static final Node INFERRED = NodeFactory.createURI(Iris.INFERRED_GRAPH);
  private static final Node CERTAINTY = Dbor.property("certainty").asNode();
  private static final Node DERIVED = NodeFactory.createURI(Prov.NAMESPACE + "wasDerivedFrom");

  /** Shown at the head or foot of the page, not among the facts. */
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

  private static final Set<Node> CLAIM_PARTS =
      Set.of(
          Dbor.claimSubject.asNode(),
          Dbor.claimPredicate.asNode(),
          Dbor.claimObject.asNode(),
          Dbor.supportedBy.asNode(),
          Dbor.producedByRule.asNode(),
          Dbor.confidence.asNode(),
          Dbor.modality.asNode(),
          Dbor.claimState.asNode(),
          Prov.wasGeneratedBy.asNode(),
          DERIVED);

  private static final Set<Node> SENTENCE_PARTS =
      Set.of(
          Dbor.quote.asNode(),
          Dbor.quotePrefix.asNode(),
          Dbor.quoteSuffix.asNode(),
          Nif.beginIndex.asNode(),
          Nif.endIndex.asNode(),
          Dbor.inDocument.asNode());

  /** Claims are listed in words, members of a class on a page of their own. */
  private static final Set<Node> NOT_INCOMING =
      Set.of(
          Dbor.claimSubject.asNode(),
          Dbor.claimObject.asNode(),
          Dbor.claimPredicate.asNode(),
          Dbor.supportedBy.asNode(),
          Dbor.producedByRule.asNode(),
          DERIVED,
          RDF.type.asNode());

  private final DatasetGraph dataset;
  private final Language language;
  private final Labels labels;
  private final Claims claims;

  EntityReader(DatasetGraph dataset, Language language) {
    this.dataset = dataset;
    this.language = language;
    this.labels = new Labels(dataset, language);
    this.claims = new Claims(dataset, labels);
  }

  /** The page; empty if the graph says nothing of the IRI. */
  Optional<EntityPage> read(String iri) {
    Node thing = NodeFactory.createURI(iri);
    if (!dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)
        && !dataset.contains(Node.ANY, Node.ANY, Node.ANY, thing)) {
      return Optional.empty();
    }
    boolean isClaim = has(thing, Dbor.claimSubject);
    boolean isSentence = has(thing, Dbor.inDocument);
    Set<Node> elsewhere = new HashSet<>(HEAD);
    elsewhere.addAll(isClaim ? CLAIM_PARTS : Set.of());
    elsewhere.addAll(isSentence ? SENTENCE_PARTS : Set.of());
    FactGroups groups = new FactGroups(dataset, language, labels, claims);
    Optional<SentenceView> sentence = isSentence ? Optional.of(sentence(thing)) : Optional.empty();
    return Optional.of(
        new EntityPage(
            iri,
            sentence.map(this::heading).orElseGet(() -> labels.of(thing)),
            labels(thing, "ko"),
            labels(thing, "en"),
            otherNames(thing),
            types(thing),
            labels.texts(thing, SKOS.definition.asNode()),
            groups.about(thing, elsewhere),
            statements(thing),
            groups.towards(thing, NOT_INCOMING),
            claims.objects(thing, DCTerms.source.asNode()).stream()
                .map(source -> Value.of(source, labels))
                .toList(),
            claims.one(thing, CERTAINTY).map(labels::of),
            members(thing),
            isClaim ? Optional.of(claims.read(thing)) : Optional.empty(),
            sentence));
  }

  private boolean has(Node thing, Property property) {
    return claims.one(thing, property.asNode()).isPresent();
  }

  private SentenceView sentence(Node sentence) {
    return new SentenceView(
        claims.evidence(sentence),
        labels.texts(sentence, Dbor.quotePrefix.asNode()).stream().findFirst(),
        labels.texts(sentence, Dbor.quoteSuffix.asNode()).stream().findFirst());
  }

  /** A quote would be too long a heading. */
  private Text heading(SentenceView sentence) {
    return new Text(
        Messages.in(language).get("sentence.title", sentence.evidence().offsets()),
        language.code());
  }

  private List<Text> labels(Node thing, String code) {
    return labels.texts(thing, RDFS.label.asNode()).stream()
        .filter(label -> label.language().equals(code))
        .toList();
  }

  private List<Text> otherNames(Node thing) {
    Set<Text> names = new LinkedHashSet<>(labels.texts(thing, SKOS.altLabel.asNode()));
    labels.texts(thing, RDFS.label.asNode()).forEach(names::remove);
    return List.copyOf(names);
  }

  /** The project's own classes; for a term of the ontology, what kind of term it is. */
  private List<Fact> types(Node thing) {
    Set<Node> asserted = new HashSet<>();
    Set<Node> all = new HashSet<>();
    dataset
        .find(Node.ANY, thing, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (Kinds.shown(thing, quad.getObject())) {
                all.add(quad.getObject());
                if (!quad.getGraph().equals(INFERRED)) {
                  asserted.add(quad.getObject());
                }
              }
            });
    return all.stream()
        .map(type -> type(thing, type, !asserted.contains(type)))
        .sorted(
            Comparator.comparing((Fact type) -> type.inference().isPresent())
                .thenComparing(Fact::value))
        .toList();
  }

  private Fact type(Node thing, Node type, boolean inferred) {
    Optional<String> why =
        inferred
            ? Optional.of(InferencePages.address(Triple.create(thing, RDF.type.asNode(), type)))
            : Optional.empty();
    return new Fact(Value.of(type, labels), List.of(), why, false);
  }

  private Optional<String> members(Node thing) {
    return Kinds.own(thing)
            && dataset.contains(Node.ANY, thing, RDF.type.asNode(), OWL.Class.asNode())
        ? Optional.of("/class/" + Addresses.encoded(thing.getURI().substring(Iris.TERMS.length())))
        : Optional.empty();
  }

  private EntityPage.Statements statements(Node thing) {
    Set<Node> found = new LinkedHashSet<>();
    found.addAll(claims.subjects(Dbor.supportedBy.asNode(), thing));
    found.addAll(claims.subjects(Dbor.producedByRule.asNode(), thing));
    found.addAll(claims.subjects(Dbor.claimPredicate.asNode(), thing));
    return new EntityPage.Statements(
        found.stream()
            .limit(FactGroups.SHOWN)
            .map(claim -> Value.of(claim, labels))
            .sorted()
            .toList(),
        found.size());
  }
}
