package org.dbor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static String chosen(String accept) {
    return switch (Negotiation.choose(accept)) {
      case Representation.Page page -> "html";
      case Representation.Rdf rdf -> rdf.format().label();
      case Representation.None none -> "none";
    };
  }

  @ParameterizedTest(name = "Accept {0} gives {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle|turtle",
        "TEXT/Turtle ; q=1|turtle",
        "application/ld+json|jsonld",
        "application/json|jsonld",
        "application/rdf+xml|rdfxml",
        "application/n-triples|ntriples",
        "text/html|html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|html",
        "text/turtle;q=0.3, application/ld+json;q=0.9|jsonld",
        "text/html;q=0, */*|turtle",
        "text/*;q=0.5, application/n-triples|ntriples",
        "*/*|turtle",
        "image/png|none",
        "text/turtle;q=0|none",
        "nonsense|none",
        "text/turtle;q=high|turtle"
      })
  void choosesRepresentation(String accept, String expected) {
    assertThat(chosen(accept)).isEqualTo(expected);
  }

  @Test
  void withoutHeaderGivesTurtle() {
    assertThat(chosen(null)).isEqualTo("turtle");
    assertThat(chosen(" ")).isEqualTo("turtle");
  }
}
