package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

class DisjointnessTest {
  private static final String AXIOMS =
      """
      @prefix : <http://example.org/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      :Right owl:disjointWith :Duty .
      :Duty owl:disjointWith :Right .
      [] a owl:AllDisjointClasses ; owl:members ( :Person :Place :Event ) .
      """;

  @Test
  void thingInTwoDisjointClasses_isFound() {
    assertThat(
            check(":x a :Right , :Duty . :y a :Event , :Person . :z a :Right , :Event .").clashes())
        .extracting(Disjointness.Clash::line)
        .containsExactly(
            "http://example.org/x: is both http://example.org/Duty"
                + " and http://example.org/Right, which exclude each other",
            "http://example.org/y: is both http://example.org/Event"
                + " and http://example.org/Person, which exclude each other");
  }

  @Test
  void pairs_areCountedOnce() {
    assertThat(check("").pairCount()).isEqualTo(4);
    assertThat(check(":x a :Right .").clashes()).isEmpty();
  }

  private static Disjointness check(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(AXIOMS + turtle), null, "TURTLE");
    return Disjointness.of(model.getGraph());
  }
}
