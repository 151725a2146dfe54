package org.dbor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixesTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "https://w3id.org/dbor/ontology#Right, dbor:Right",
    "https://w3id.org/dbor/id/article/6, id:article/6",
    "http://www.w3.org/2001/XMLSchema#date, xsd:date"
  })
  void shortensAndExpands(String iri, String name) {
    assertThat(Prefixes.shorten(iri)).isEqualTo(name);
    assertThat(Prefixes.expand(name)).isEqualTo(iri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/x", "nothing", "unknown:name"})
  void leavesOthersAlone(String text) {
    assertThat(Prefixes.shorten(text)).isEqualTo(text);
    assertThat(Prefixes.expand(text)).isEqualTo(text);
  }
}
