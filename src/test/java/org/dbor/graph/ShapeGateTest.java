package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.dbor.extraction.Extraction;
import org.dbor.testing.LinePipeline;
import org.dbor.vocabulary.Ontology;
import org.junit.jupiter.api.Test;

class ShapeGateTest {
  private static final RunIdentity RUN = new RunIdentity("d".repeat(64), "1.0.0");
  private static final String TERMS =
      """
      @prefix dbor: <https://w3id.org/dbor/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      dbor:Initiative a owl:Class .
      """;
  private static final String SHAPES =
      """
      @prefix dbor: <https://w3id.org/dbor/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      dbor:ClaimShape a sh:NodeShape ;
          sh:targetClass dbor:Claim ;
          sh:property [ sh:path dbor:confidence ; sh:maxInclusive 1.0 ;
              sh:message "confidence above 1 / 신뢰도가 1을 넘음" ] .
      dbor:LabelShape a sh:NodeShape ;
          sh:targetClass dbor:Initiative ;
          sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:severity sh:Warning ] .
      """;

  private final ShapeGate gate =
      new ShapeGate(
          new Ontology(
              model(TERMS),
              model(
                  """
                  @prefix dbor: <https://w3id.org/dbor/ontology#> .
                  <https://w3id.org/dbor/id/initiative/first> a dbor:Initiative .
                  """),
              List.of(),
              model(SHAPES),
              "digest"));

  @Test
  void fittingDocument_hasNoFindings() {
    assertThat(gate.check(document("charter buildsOn first"))).isEmpty();
  }

  @Test
  void violation_isReportedInBothLanguages() {
    List<Finding> findings = gate.check(document("charter buildsOn first!"));
    assertThat(findings).singleElement().satisfies(ShapeGateTest::isConfidenceFinding);
  }

  private static void isConfidenceFinding(Finding finding) {
    assertThat(finding.isViolation()).isTrue();
    assertThat(finding.focus()).startsWith("https://w3id.org/dbor/id/claim/");
    assertThat(finding.path()).contains("<https://w3id.org/dbor/ontology#confidence>");
    assertThat(finding.value()).hasValueSatisfying(v -> assertThat(v).startsWith("\"1.5\""));
    assertThat(finding.messageEn()).isEqualTo("confidence above 1");
    assertThat(finding.messageKo()).isEqualTo("신뢰도가 1을 넘음");
    assertThat(finding.line()).contains("claim/", "confidence above 1").doesNotContain("\n");
  }

  @Test
  void whatTheVocabularyGetsWrong_isNotHeldAgainstADocument() {
    assertThat(gate.checkVocabulary())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
              assertThat(finding.focus()).isEqualTo("https://w3id.org/dbor/id/initiative/first");
            });
    assertThat(gate.check(document("nothing here"))).isEmpty();
  }

  private static DocumentGraph document(String text) {
    Extraction extraction = LinePipeline.extract("a", text);
    return DocumentGraph.of(extraction, RUN);
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(turtle), null, "TURTLE");
    return model;
  }
}
