package org.dbor.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A reference statement with what it rests on.
 *
 * @param triple what is stated
 * @param certainty one of the certainties of the ontology, IRI
 * @param sources IRIs of pages and documents that say so; none for a judgement of the maintainers
 * @param contested whether better supported statements contradict it: it is kept as a claim, but
 *     its triple is no part of the graph
 * @param notes what else to know about it, by language tag
 * @param place file and line it is written in
 */
public record Statement(
    Triple triple,
    Node certainty,
    List<Node> sources,
    boolean contested,
    Map<String, String> notes,
    Optional<String> place) {
  public Statement {
    sources = List.copyOf(sources);
    notes = Map.copyOf(notes);
  }
}
