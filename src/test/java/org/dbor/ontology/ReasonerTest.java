package org.dbor.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openllet.owlapi.OpenlletReasonerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.reasoner.OWLReasonerFactory;

/**
 * Terms and reference facts together are consistent and every class can have members, as HermiT and
 * Openllet, which work differently, both find.
 */
class ReasonerTest {
  private static final String HEADER =
      """
      @prefix : <https://w3id.org/dbor/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <https://w3id.org/dbor/ontology/broken> a owl:Ontology ;
          owl:imports <https://w3id.org/dbor/ontology/evidence> .
      """;

  private static OwlModules modules;

  @BeforeAll
  static void load() throws Exception {
    modules = OwlModules.of(Path.of("ontology"));
  }

  @ParameterizedTest
  @MethodSource("reasoners")
  void allModules_areConsistent_andEveryClassCanHaveMembers(OWLReasonerFactory reasoner)
      throws OWLOntologyCreationException {
    assertThat(findings(reasoner, modules.merged())).as("all modules").isEmpty();
  }

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("reasonersAndFiles")
  void module_isConsistent_andItsClassesCanHaveMembers(OWLReasonerFactory reasoner, Path file)
      throws OWLOntologyCreationException {
    assertThat(findings(reasoner, modules.load(file))).as("%s and its imports", file).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reasoners")
  void classUnderDisjointClasses_isNamed(OWLReasonerFactory reasoner)
      throws OWLOntologyCreationException {
    String turtle = HEADER + ":Ghost a owl:Class ; rdfs:subClassOf :Person , :Place .";
    assertThat(findings(reasoner, modules.load(turtle)))
        .containsExactly("<https://w3id.org/dbor/ontology#Ghost>: can have no member");
  }

  @ParameterizedTest
  @MethodSource("reasoners")
  void memberOfDisjointClasses_isInconsistent(OWLReasonerFactory reasoner)
      throws OWLOntologyCreationException {
    String turtle = HEADER + ":ghost a owl:NamedIndividual , :Person , :Place .";
    assertThat(findings(reasoner, modules.load(turtle))).containsExactly("inconsistent");
  }

  static List<Named<OWLReasonerFactory>> reasoners() {
    return List.of(
        Named.of("HermiT", new ReasonerFactory()),
        Named.of("Openllet", OpenlletReasonerFactory.getInstance()));
  }

  static Stream<Arguments> reasonersAndFiles() throws Exception {
    List<Path> files = OwlModules.of(Path.of("ontology")).files();
    return reasoners().stream()
        .flatMap(reasoner -> files.stream().map(file -> Arguments.of(reasoner, file)));
  }

  private static List<String> findings(OWLReasonerFactory factory, OWLOntology ontology) {
    OWLReasoner reasoner = factory.createReasoner(ontology);
    try {
      return reasoner.isConsistent()
          ? reasoner
              .unsatisfiableClasses()
              .filter(unsatisfiable -> !unsatisfiable.isOWLNothing())
              .map(OWLClass::toString)
              .map(name -> name + ": can have no member")
              .toList()
          : List.of("inconsistent");
    } finally {
      reasoner.dispose();
    }
  }
}
