package org.dbor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.Statement;

/**
 * The claims behind the reference facts, so that each tells its sources and certainty as the facts
 * from documents tell their sentences.
 *
 * <p>A row of a statement table tells its own. Any other relation or value of an entry rests on
 * what the entry as a whole rests on, as do the entry's names, codes, classes and definitions,
 * which have no claims.
 */
public final class ReferenceClaims {
  private static final Set<Property> OF_THE_ENTRY =
      Set.of(
          RDF.type,
          RDFS.label,
          RDFS.isDefinedBy,
          SKOS.prefLabel,
          SKOS.altLabel,
          SKOS.hiddenLabel,
          SKOS.notation,
          SKOS.definition,
          SKOS.scopeNote,
          SKOS.editorialNote,
          SKOS.inScheme,
          SKOS.topConceptOf,
          SKOS.hasTopConcept,
          DCTerms.source,
          Dbor.certainty);

  private final Graph reference;
  private final Graph claims = GraphFactory.createDefaultGraph();

  private ReferenceClaims(Graph reference) {
    this.reference = reference;
  }

  /** The claims of all reference statements. */
  public static Graph of(Ontology ontology) {
    ReferenceClaims claims = new ReferenceClaims(ontology.reference().getGraph());
    Map<Triple, Statement> statements = new LinkedHashMap<>();
    ontology.statements().forEach(row -> statements.put(row.triple(), row));
    claims.reference.stream().forEach(triple -> claims.ofEntry(triple, statements));
    statements.values().forEach(claims::describe);
    claims.conflicts(statements.values());
    return claims.claims;
  }

  /** The triples that claims are about. */
  static List<Triple> triplesOf(Graph claims) {
    return claims.stream(Node.ANY, Dbor.claimSubject.asNode(), Node.ANY)
        .map(
            claim ->
                Triple.create(
                    claim.getObject(),
                    G.getOneSP(claims, claim.getSubject(), Dbor.claimPredicate.asNode()),
                    G.getOneSP(claims, claim.getSubject(), Dbor.claimObject.asNode())))
        .toList();
  }

  private void ofEntry(Triple triple, Map<Triple, Statement> statements) {
    if (statements.containsKey(triple) || isOfTheEntry(triple.getPredicate())) {
      return;
    }
    Node entry = triple.getSubject();
    objects(entry, Dbor.certainty).stream()
        .findFirst()
        .ifPresent(
            certainty ->
                statements.put(
                    triple,
                    new Statement(
                        triple,
                        certainty,
                        objects(entry, DCTerms.source),
                        false,
                        notes(entry),
                        Optional.empty())));
  }

  private static boolean isOfTheEntry(Node predicate) {
    return OF_THE_ENTRY.stream().anyMatch(property -> property.asNode().equals(predicate));
  }

  private List<Node> objects(Node subject, Property property) {
    return reference.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject).toList();
  }

  private Map<String, String> notes(Node entry) {
    Map<String, String> notes = new HashMap<>();
    for (Node note : objects(entry, SKOS.editorialNote)) {
      notes.put(note.getLiteralLanguage(), note.getLiteralLexicalForm());
    }
    return notes;
  }

  private void describe(Statement statement) {
    Triple triple = statement.triple();
    Node claim = ClaimIris.of(triple);
    add(claim, RDF.type, Dbor.Claim.asNode());
    add(claim, Dbor.claimSubject, triple.getSubject());
    add(claim, Dbor.claimPredicate, triple.getPredicate());
    add(claim, Dbor.claimObject, triple.getObject());
    add(claim, Dbor.claimState, (statement.contested() ? Dbor.Contested : Dbor.Recorded).asNode());
    add(claim, Dbor.certainty, statement.certainty());
    statement.sources().forEach(source -> add(claim, DCTerms.source, source));
    statement
        .notes()
        .forEach(
            (language, text) ->
                add(claim, SKOS.editorialNote, NodeFactory.createLiteralLang(text, language)));
  }

  /** A contested statement conflicts with those of the same subject and predicate that stand. */
  private void conflicts(Iterable<Statement> statements) {
    Map<List<Node>, List<Statement>> bySubjectAndPredicate = new HashMap<>();
    for (Statement statement : statements) {
      Triple triple = statement.triple();
      bySubjectAndPredicate
          .computeIfAbsent(
              List.of(triple.getSubject(), triple.getPredicate()), key -> new ArrayList<>())
          .add(statement);
    }
    for (List<Statement> same : bySubjectAndPredicate.values()) {
      for (Statement contested : same) {
        if (contested.contested()) {
          same.stream()
              .filter(other -> !other.contested())
              .sorted(Comparator.comparing(other -> other.triple().toString()))
              .forEach(other -> conflict(contested, other));
        }
      }
    }
  }

  private void conflict(Statement one, Statement other) {
    Node a = ClaimIris.of(one.triple());
    Node b = ClaimIris.of(other.triple());
    add(a, Dbor.conflictsWith, b);
    add(b, Dbor.conflictsWith, a);
  }

  private void add(Node subject, Property property, Node object) {
    claims.add(subject, property.asNode(), object);
  }
}
