package org.dbor.graph;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;

/**
 * How one rule gives a triple.
 *
 * @param rule the rule's name in OWL 2 RL, such as {@code cax-sco}
 * @param meaning what the rule says, by language: {@code ko}, {@code en}
 * @param premises the triples it follows from, in the order of the rule
 */
public record Derivation(String rule, Map<String, String> meaning, List<Triple> premises) {
  public Derivation {
    meaning = Map.copyOf(meaning);
    premises = List.copyOf(premises);
  }
}
