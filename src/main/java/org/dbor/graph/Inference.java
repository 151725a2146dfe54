package org.dbor.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
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
  private static final String MEANINGS = "inference/rules.tsv";
  private static final int COLUMNS = 3;

  private final List<InferenceRule> rules;

  private Inference(List<InferenceRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads the rules of an ontology directory, and what each of them says.
   *
   * @throws OntologyException if a file is missing or has a mistake
   */
  public static Inference load(Path ontologyDirectory) throws OntologyException {
    Path file = rulesFile(ontologyDirectory);
    List<Rule> read = rules(file);
    Map<String, String[]> meanings = meanings(ontologyDirectory.resolve(MEANINGS));
    List<InferenceRule> rules = new ArrayList<>();
    for (Rule rule : read) {
      String[] meaning = meanings.get(rule.getName());
      if (meaning == null) {
        throw new OntologyException(
            ontologyDirectory.resolve(MEANINGS),
            "does not say what rule '" + rule.getName() + "' of " + file.getFileName() + " means");
      }
      rules.add(new InferenceRule(rule, meaning[1], meaning[2]));
    }
    return new Inference(rules);
  }

  private static List<Rule> rules(Path file) throws OntologyException {
    try {
      return Rule.parseRules(
          Rule.rulesParserFromReader(Files.newBufferedReader(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new OntologyException(file, "cannot be read: " + e.getMessage(), e);
    } catch (Rule.ParserException e) {
      throw new OntologyException(file, "not a rule file: " + e.getMessage(), e);
    }
  }

  private static Map<String, String[]> meanings(Path file) throws OntologyException {
    Map<String, String[]> meanings = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new OntologyException(file, "'" + line + "': expected rule, ko, en between tabs");
        }
        meanings.put(cells[0], cells);
      }
      return meanings;
    } catch (IOException e) {
      throw new OntologyException(file, "cannot be read: " + e.getMessage(), e);
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
    GenericRuleReasoner reasoner =
        new GenericRuleReasoner(rules.stream().map(InferenceRule::rule).toList());
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

  /**
   * The rules that give an inferred triple in one step, and the triples they give it from.
   *
   * @param closure asserted and inferred triples together
   */
  public List<Derivation> derivations(Graph closure, Triple inferred) {
    return Derivations.of(rules, closure, inferred);
  }

  private static Graph withoutAnnotations(Graph asserted) {
    Withheld withheld = Withheld.of(asserted);
    Graph kept = GraphFactory.createDefaultGraph();
    asserted.find().filterDrop(withheld::holds).forEachRemaining(kept::add);
    return kept;
  }
}
