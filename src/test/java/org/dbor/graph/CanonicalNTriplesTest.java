package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class CanonicalNTriplesTest {
  private static final Node S = NodeFactory.createURI("http://example.org/s");
  private static final Node P = NodeFactory.createURI("http://example.org/p");

  @Test
  void koreanStandsForItself() {
    assertThat(CanonicalNTriples.of(NodeFactory.createLiteralLang("권리 😀", "ko")))
        .isEqualTo("\"권리 😀\"@ko");
  }

  @Test
  void onlyNecessaryCharactersAreEscaped() {
    assertThat(
            CanonicalNTriples.of(NodeFactory.createLiteralString("\"\\\n\r\t\b\f\u0001\u007F/'")))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\b\\f\\u0001\\u007F/'\"");
  }

  @Test
  void stringHasNoDatatype_othersHave() {
    assertThat(CanonicalNTriples.of(NodeFactory.createLiteralString("a"))).isEqualTo("\"a\"");
    assertThat(
            CanonicalNTriples.of(NodeFactory.createLiteralDT("2022-09", XSDDatatype.XSDgYearMonth)))
        .isEqualTo("\"2022-09\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>");
  }

  @Test
  void defaultGraphIsLeftOut() {
    Triple triple = Triple.create(S, P, NodeFactory.createBlankNode("b0"));
    String line = "<http://example.org/s> <http://example.org/p> _:b0 ";
    assertThat(CanonicalNTriples.of(triple)).isEqualTo(line + ".");
    assertThat(CanonicalNTriples.of(Quad.create(Quad.defaultGraphIRI, triple)))
        .isEqualTo(line + ".");
    assertThat(CanonicalNTriples.of(Quad.create(S, triple)))
        .isEqualTo(line + "<http://example.org/s> .");
  }

  @Test
  void tripleTerm_isWrittenAsRdf12Does() {
    assertThat(CanonicalNTriples.of(NodeFactory.createTripleTerm(S, P, S)))
        .isEqualTo("<<( <http://example.org/s> <http://example.org/p> <http://example.org/s> )>>");
  }

  @Test
  void variable_isRefused() {
    Node variable = NodeFactory.createVariable("x");
    assertThatThrownBy(() -> CanonicalNTriples.of(variable))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sorting_dropsRepetitionAndIgnoresArrival() {
    Quad a = Quad.create(S, S, P, NodeFactory.createLiteralString("a"));
    Quad b = Quad.create(S, S, P, NodeFactory.createLiteralString("b"));
    Quad inEarlierGraph = Quad.create(NodeFactory.createURI("http://example.org/a"), b.asTriple());
    assertThat(CanonicalQuads.sorted(List.of(b, a, inEarlierGraph, a).iterator()))
        .containsExactly(inEarlierGraph, a, b);
  }
}
