package org.dbor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DborTest {
  private static Ontology ontology;

  @BeforeAll
  static void load() throws OntologyException {
    ontology = Ontology.load(Path.of("ontology"));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void constant_isDeclaredAsWhatItIs(String name) throws ReflectiveOperationException {
    Resource term = (Resource) Dbor.class.getField(name).get(null);
    assertThat(term.getURI()).isEqualTo(Iris.TERMS + name);
    assertThat(ontology.terms().listObjectsOfProperty(term, RDF.type).toList())
        .as("types of dbor:%s", name)
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(type.asResource().getLocalName().endsWith("Property"))
                    .isEqualTo(term instanceof Property));
  }

  static String[] constants() {
    return Arrays.stream(Dbor.class.getFields()).map(Field::getName).toArray(String[]::new);
  }
}
