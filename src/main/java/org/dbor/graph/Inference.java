package org.dbor.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dbor.vocabulary.OntologyException;

/**
 * What follows from terms, reference facts and documents together, by the OWL 2 RL rules in {@code
 * ontology/inference/}.
 *
 * <p>Only new triples between IRIs: nothing that is already asserted, no typing by {@code
 * owl:Thing} or the RDF vocabulary, no reflexive statements, nothing about literals or blank nodes,
 * and nothing from or for annotation properties.
 */
public final class Inference {
  private static final String RULES = "inference/owl-rl.rules";
  private static final Set<Node> AXIOMS =
      Set.of(RDFS.domain.asNode(), RDFS.range.asNode(), RDFS.subPropertyOf.asNode());

  private final List<Rule> rules;

  private Inference(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads the rules of an ontology directory.
   *
   * @throws OntologyException if the rule file is missing or has a mistake
   */
  public static Inference load(Path ontologyDirectory) throws OntologyException {
    Path file = rulesFile(ontologyDirectory);
    try {
      return new Inference(
          Rule.parseRules(
              Rule.rulesParserFromReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new OntologyException(file, "cannot be read: " + e.getMessage(), e);
    } catch (Rule.ParserException e) {
      throw new OntologyException(file, "not a rule file: " + e.getMessage(), e);
    }
  }

  /** Where an ontology directory keeps its rules. */
  public static Path rulesFile(Path ontologyDirectory) {
    return ontologyDirectory.resolve(RULES);
  }

  /** How many rules there are. */
  public int ruleCount() {
    return rules.size();
  }

  /** The triples that follow from an asserted graph and are not in it, in canonical order. */
  public Stream<Triple> infer(Graph asserted) {
    GenericRuleReasoner reasoner = new GenericRuleReasoner(rules);
    reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
    InfGraph inference = reasoner.bind(withoutAnnotations(asserted));
    inference.prepare();
    return CanonicalQuads.sortedTriples(
        Iter.filter(inference.getDeductionsGraph().find(), wanted(asserted)));
  }

  private static Predicate<Triple> wanted(Graph asserted) {
    return triple ->
        triple.getSubject().isURI()
            && triple.getObject().isURI()
            && !triple.getSubject().equals(triple.getObject())
            && !isTrivialType(triple)
            && !asserted.contains(triple);
  }

  private static boolean isTrivialType(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode())
        && (triple.getObject().equals(OWL2.Thing.asNode())
            || triple.getObject().getURI().startsWith(RDFS.uri));
  }

  private static Graph withoutAnnotations(Graph asserted) {
    Set<Node> annotations = new HashSet<>();
    asserted
        .find(Node.ANY, RDF.type.asNode(), OWL2.AnnotationProperty.asNode())
        .forEachRemaining(triple -> annotations.add(triple.getSubject()));
    Graph kept = GraphFactory.createDefaultGraph();
    asserted
        .find()
        .filterDrop(triple -> annotations.contains(triple.getPredicate()))
        .filterDrop(
            triple ->
                AXIOMS.contains(triple.getPredicate()) && annotations.contains(triple.getSubject()))
        .forEachRemaining(kept::add);
    return kept;
  }
}
