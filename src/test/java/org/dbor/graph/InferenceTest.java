package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.testing.RealGraph;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.OntologyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InferenceTest {
  private static final String PREFIXES =
      """
      @prefix : <http://example.org/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  @ParameterizedTest(name = "{0}: {1} gives {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scm-sco  | :A rdfs:subClassOf :B . :B rdfs:subClassOf :C           | :A rdfs:subClassOf :C
          scm-eqc1 | :A owl:equivalentClass :B                               | :A rdfs:subClassOf :B . :B rdfs:subClassOf :A
          scm-spo  | :p rdfs:subPropertyOf :q . :q rdfs:subPropertyOf :r     | :p rdfs:subPropertyOf :r
          scm-eqp1 | :p owl:equivalentProperty :q                            | :p rdfs:subPropertyOf :q . :q rdfs:subPropertyOf :p
          scm-dom1 | :p rdfs:domain :A . :A rdfs:subClassOf :B               | :p rdfs:domain :B
          scm-dom2 | :q rdfs:domain :A . :p rdfs:subPropertyOf :q            | :p rdfs:domain :A
          scm-rng1 | :p rdfs:range :A . :A rdfs:subClassOf :B                | :p rdfs:range :B
          scm-rng2 | :q rdfs:range :A . :p rdfs:subPropertyOf :q             | :p rdfs:range :A
          cax-sco  | :A rdfs:subClassOf :B . :x a :A                         | :x a :B
          cax-eqc  | :A owl:equivalentClass :B . :x a :B                     | :x a :A . :A rdfs:subClassOf :B . :B rdfs:subClassOf :A
          prp-dom  | :p rdfs:domain :A . :x :p "literal"                     | :x a :A
          prp-rng  | :p rdfs:range :A . :x :p :y                             | :y a :A
          prp-symp | :p a owl:SymmetricProperty . :x :p :y                   | :y :p :x
          prp-trp  | :p a owl:TransitiveProperty . :x :p :y . :y :p :z       | :x :p :z
          prp-spo1 | :p rdfs:subPropertyOf :q . :x :p :y                     | :x :q :y
          prp-spo2 | :p owl:propertyChainAxiom (:q :r) . :x :q :y . :y :r :z | :x :p :z
          prp-inv1 | :p owl:inverseOf :q . :x :p :y                          | :y :q :x
          prp-inv2 | :p owl:inverseOf :q . :x :q :y                          | :y :p :x
          cls-hv1  | :C owl:hasValue :v ; owl:onProperty :p . :x a :C        | :x :p :v
          cls-hv2  | :C owl:hasValue :v ; owl:onProperty :p . :x :p :v       | :x a :C
          cls-svf1 | :C owl:someValuesFrom :A ; owl:onProperty :p . :x :p :y . :y a :A | :x a :C
          cls-avf  | :C owl:allValuesFrom :A ; owl:onProperty :p . :x a :C ; :p :y     | :y a :A
          """)
  void rule_givesExactlyItsConclusion(String rule, String asserted, String inferred)
      throws OntologyException {
    assertThat(infer(asserted)).as(rule).isEqualTo(lines(inferred));
    Graph premises = graph(asserted);
    Graph conclusions = graph(inferred);
    assertThat(
            conclusions.find().toList().stream()
                .flatMap(triple -> derivations(premises, conclusions, triple).stream())
                .map(Derivation::rule))
        .as("the rule can be asked for")
        .anyMatch(name -> name.startsWith(rule) || rule.equals("cax-eqc"));
  }

  @ParameterizedTest(name = "nothing from {0}")
  @ValueSource(
      strings = {
        // Already asserted.
        ":A rdfs:subClassOf :B . :x a :A , :B",
        // Reflexive, by a cycle.
        ":p a owl:TransitiveProperty . :x :p :x",
        // Trivial types.
        ":p rdfs:range owl:Thing . :x :p :y",
        ":p rdfs:range rdfs:Resource . :x :p :y",
        // Literals and blank nodes.
        ":p rdfs:range :A . :x :p \"literal\"",
        ":p rdfs:range xsd:integer . :x :p 1",
        ":p rdfs:range :A . :x :p _:b",
        ":A rdfs:subClassOf [ a owl:Restriction ] . :x a :A",
        // Annotation properties.
        ":p a owl:AnnotationProperty ; rdfs:domain :A . :x :p :y",
        ":p a owl:AnnotationProperty ; rdfs:subPropertyOf :q . :x :p :y",
        // Sameness is not concluded.
        ":p a owl:FunctionalProperty . :x :p :y , :z"
      })
  void unwantedConclusions_areLeftOut(String asserted) throws OntologyException {
    assertThat(infer(asserted)).isEmpty();
  }

  @Test
  void conclusionsChain() throws OntologyException {
    assertThat(
            infer(
                ":p rdfs:domain :A . :A rdfs:subClassOf :B . :q rdfs:subPropertyOf :p . :x :q :y"))
        .isEqualTo(lines(":x a :A , :B ; :p :y . :q rdfs:domain :A , :B . :p rdfs:domain :B"));
  }

  @Test
  void brokenRuleFile_isNamed(@TempDir Path directory) throws IOException {
    Path file = Inference.rulesFile(directory);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "[r: (?a ?b -> ]");
    assertThatThrownBy(() -> Inference.load(directory))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("owl-rl.rules");
  }

  @Test
  void missingRuleFile_isNamed(@TempDir Path directory) {
    assertThatThrownBy(() -> Inference.load(directory))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("owl-rl.rules");
  }

  @Test
  void derivation_saysWhatItFollowsFrom_inBothLanguages() throws OntologyException {
    Graph asserted = graph(":p rdfs:domain :A . :A rdfs:subClassOf :B . :x :p :y");
    Graph inferred = graph(":x a :A , :B . :p rdfs:domain :B");
    Triple asked = graph(":x a :B").find().next();

    assertThat(derivations(asserted, inferred, asked))
        .extracting(
            Derivation::rule,
            derivation -> premises(derivation),
            derivation -> derivation.meaning())
        .containsExactly(
            tuple(
                "cax-sco",
                Set.copyOf(lines(":A rdfs:subClassOf :B . :x a :A")),
                Map.of(
                    "ko", "하위 클래스에 속하는 것은 상위 클래스에도 속한다",
                    "en", "a member of a class is a member of the classes above it")),
            tuple(
                "prp-dom",
                Set.copyOf(lines(":p rdfs:domain :B . :x :p :y")),
                Map.of(
                    "ko", "속성의 주어는 그 정의역에 속한다",
                    "en", "the subject of a property belongs to its domain")));
  }

  @Test
  void derivation_ofWhatDoesNotFollow_isNone() throws OntologyException {
    Graph asserted = graph(":p rdfs:domain :A . :x :p :y");
    assertThat(derivations(asserted, graph(":x a :A"), graph(":y a :A").find().next())).isEmpty();
  }

  @Test
  void ruleWithoutMeaning_isNamed(@TempDir Path directory) throws IOException {
    Path file = Inference.rulesFile(directory);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "[new-rule: (?a ?b ?c) -> (?c ?b ?a)]");
    Files.writeString(file.resolveSibling("rules.tsv"), "rule\tko\ten\n");
    assertThatThrownBy(() -> Inference.load(directory))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("rules.tsv")
        .hasMessageContaining("new-rule");
  }

  @Test
  void rowOfMeaningsWithACellMissing_isNamed(@TempDir Path directory) throws IOException {
    Path file = Inference.rulesFile(directory);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "[r: (?a ?b ?c) -> (?c ?b ?a)]");
    Files.writeString(file.resolveSibling("rules.tsv"), "r\tonly Korean\n");
    assertThatThrownBy(() -> Inference.load(directory))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("rules.tsv")
        .hasMessageContaining("r\tonly Korean");
  }

  @Test
  void everyInferredTripleOfTheSources_hasADerivation() throws Exception {
    Inference inference = Inference.load(Path.of("ontology"));
    List<Triple> unexplained =
        RealGraph.store()
            .read(
                dataset ->
                    dataset
                        .getGraph(NodeFactory.createURI(Iris.INFERRED_GRAPH))
                        .find()
                        .toList()
                        .stream()
                        .filter(
                            triple ->
                                inference.derivations(dataset.getUnionGraph(), triple).isEmpty())
                        .toList());
    assertThat(unexplained).isEmpty();
  }

  private static List<Derivation> derivations(Graph asserted, Graph inferred, Triple asked) {
    Graph closure = GraphFactory.createDefaultGraph();
    asserted.find().forEachRemaining(closure::add);
    inferred.find().forEachRemaining(closure::add);
    try {
      return Inference.load(Path.of("ontology")).derivations(closure, asked);
    } catch (OntologyException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> premises(Derivation derivation) {
    return derivation.premises().stream().map(CanonicalNTriples::of).collect(Collectors.toSet());
  }

  private static List<String> infer(String turtle) throws OntologyException {
    return Inference.load(Path.of("ontology"))
        .infer(graph(turtle))
        .map(CanonicalNTriples::of)
        .toList();
  }

  private static List<String> lines(String turtle) {
    return CanonicalQuads.sortedTriples(graph(turtle).find()).map(CanonicalNTriples::of).toList();
  }

  private static Graph graph(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(PREFIXES + turtle + " ."), null, "TURTLE");
    return model.getGraph();
  }
}
