package org.dbor.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.owlapi.model.HasSignature;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.UnloadableImportException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;

/**
 * Every module with its imports, and all of them together, are in the OWL 2 DL and OWL 2 RL
 * profiles (OWL 2 Profiles, sections 4 and 6), as the OWL API checks them.
 */
class OwlProfileTest {
  private static final List<Profiles> PROFILES = List.of(Profiles.OWL2_DL, Profiles.OWL2_RL);
  private static final String HEADER =
      """
      @prefix : <https://w3id.org/dbor/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <https://w3id.org/dbor/ontology/broken> a owl:Ontology .
      """;

  private static OwlModules modules;

  @BeforeAll
  static void load() throws Exception {
    modules = OwlModules.of(Path.of("ontology"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void module_isInBothProfiles(Path file) throws OWLOntologyCreationException {
    assertThat(violations(modules.load(file))).isEmpty();
  }

  @Test
  void allModulesTogether_areInBothProfiles() throws OWLOntologyCreationException {
    OWLOntology merged = modules.merged();
    assertThat(merged.getAxiomCount()).isGreaterThan(5000);
    assertThat(violations(merged)).isEmpty();
  }

  @Test
  void dateAsDataRange_isInNeither() throws OWLOntologyCreationException {
    String turtle = HEADER + ":when a owl:DatatypeProperty ; rdfs:range xsd:date .";
    assertThat(violations(modules.load(turtle)))
        .anyMatch(line -> line.contains("ontology/broken: ") && line.contains("#when"))
        .anyMatch(line -> line.contains("OWL2_DL"))
        .anyMatch(line -> line.contains("OWL2_RL"));
  }

  @Test
  void minimumCardinality_isNotInRl() throws OWLOntologyCreationException {
    String turtle =
        HEADER
            + """
            :Plan a owl:Class ; rdfs:subClassOf
                [ a owl:Restriction ; owl:onProperty :by ; owl:minCardinality 1 ] .
            :by a owl:ObjectProperty .
            """;
    assertThat(violations(modules.load(turtle)))
        .isNotEmpty()
        .allMatch(line -> line.contains("OWL2_RL"));
  }

  @Test
  void undeclaredAnnotationProperty_isNotInDl() throws OWLOntologyCreationException {
    String turtle = HEADER + ":Plan a owl:Class ; :note \"n\" .";
    assertThat(violations(modules.load(turtle)))
        .anyMatch(line -> line.contains("OWL2_DL") && line.contains("#note"));
  }

  @Test
  void importFromElsewhere_isNotFetched() {
    String turtle =
        HEADER + "<https://w3id.org/dbor/ontology/broken> owl:imports <http://example.org/other> .";
    assertThatThrownBy(() -> modules.load(turtle))
        .isInstanceOf(UnloadableImportException.class)
        .hasMessageContaining("http://example.org/other");
  }

  static List<Path> files() throws Exception {
    return OwlModules.of(Path.of("ontology")).files();
  }

  private static List<String> violations(OWLOntology ontology) {
    return PROFILES.stream()
        .flatMap(
            profile ->
                profile.checkOntology(ontology).getViolations().stream()
                    .map(violation -> line(profile, violation)))
        .distinct()
        .toList();
  }

  /** File, terms, reason. */
  private static String line(Profiles profile, OWLProfileViolation violation) {
    String file =
        violation
            .getOntologyID()
            .getOntologyIRI()
            .map(iri -> modules.fileOf(iri.toString()))
            .orElse("all modules");
    Stream<?> terms =
        violation.getExpression() instanceof HasSignature expression
            ? expression.signature()
            : Stream.of(violation.getExpression());
    return file
        + ": "
        + terms.map(Object::toString).sorted().collect(Collectors.joining(" "))
        + ": "
        + violation
        + " ["
        + profile
        + "]";
  }
}
