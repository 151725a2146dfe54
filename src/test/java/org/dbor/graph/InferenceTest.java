package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
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
