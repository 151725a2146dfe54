package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class ClaimIrisTest {
  private static final Node S = NodeFactory.createURI("https://w3id.org/dbor/id/initiative/a");
  private static final Node P = NodeFactory.createURI("https://w3id.org/dbor/ontology#buildsOn");

  /** The expected digits are what {@code printf '<s> <p> <o> .' | sha256sum} prints. */
  @Test
  void iriIsTheDigestOfTheCanonicalLine() {
    Node object = NodeFactory.createURI("https://w3id.org/dbor/id/initiative/b");
    assertThat(ClaimIris.of(Triple.create(S, P, object)).getURI())
        .isEqualTo("https://w3id.org/dbor/id/claim/b8fc215872d23f70");
  }

  @Test
  void koreanLiteral_isHashedAsUtf8() {
    Node object = NodeFactory.createLiteralLang("뉴욕구상", "ko");
    assertThat(ClaimIris.of(Triple.create(S, P, object)).getURI())
        .isEqualTo("https://w3id.org/dbor/id/claim/887c908ebb73a43c");
  }
}
