package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A malformed rule is refused with its address and the reason, before any document is read. */
class RulesTest {
  private static void with(String property, String value) throws OntologyException {
    Model terms = ModelFactory.createDefaultModel().add(TestOntology.ONTOLOGY.terms());
    Resource rule = terms.createResource(Iris.entity("rule", "broken"));
    rule.addProperty(RDF.type, ResourceFactory.createResource(Iris.TERMS + "ExtractionRule"))
        .addProperty(term("ruleLanguage"), "ko")
        .addLiteral(term("ruleConfidence"), new java.math.BigDecimal("0.5"))
        .addProperty(term("role"), "event: object Event")
        .addProperty(term(property), value);
    Extractor.of(
        new Ontology(
            terms,
            TestOntology.ONTOLOGY.reference(),
            List.of(),
            TestOntology.ONTOLOGY.shapes(),
            "0"));
  }

  private static org.apache.jena.rdf.model.Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "role; place in Place; is no role",
        "role; place: nowhere Place; NOWHERE",
        "role; place: in Planet; the ontology has no class",
        "role; count: subject Count(no-such-set); the lexicon has no set 'no-such-set'",
        "role; event: subject Event; role 'event' is given twice",
        "statement; event heldOn; is no statement",
        "statement; event heldOn day; no role is called 'day'",
        "statement; event happensOn event; the ontology has no property dbor:happensOn",
        "phrasePattern; {x:Nobody}; no kind of mention is called 'Nobody'",
        "phrasePattern; (; Unclosed group"
      })
  void isRefused(String property, String value, String reason) {
    assertThatThrownBy(() -> with(property, value))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("id/rule/broken")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "event: object Event",
        "event!: head|previous.subject ~Event|Plan",
        "n: through Count(people-counter)"
      })
  void roleReads(String spec) {
    assertThat(RoleSpec.parse(spec).name()).isNotEmpty();
  }

  @Test
  void sameNameHasTheSameAddressInEveryDocument() {
    assertThat(EntityMinter.slug("새론 테크")).isEqualTo(EntityMinter.slug("새론 테크"));
    assertThat(EntityMinter.slug("새론테크")).isNotEqualTo(EntityMinter.slug("새론테그"));
    assertThat(EntityMinter.slug("가".repeat(200)).length()).isLessThan(64);
    assertThat(EntityMinter.slug("㈜★")).matches("[a-z0-9-]+");
  }
}
