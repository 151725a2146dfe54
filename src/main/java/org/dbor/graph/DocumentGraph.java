package org.dbor.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.document.Sentence;
import org.dbor.extraction.Extraction;
import org.dbor.vocabulary.Iris;

/**
 * Everything one document says, with its evidence: the content of one named graph.
 *
 * <p>Shape: the document node; the sentences that support something and, where the text may be
 * given out, those that mention something; entities that the ontology does not hold; each claimed
 * triple beside its {@code Claim}; the extraction run. No blank nodes, no clock: the same
 * extraction gives the same triples.
 *
 * @param name the document's name, which names the graph
 */
public record DocumentGraph(String name, Set<Triple> triples) {
  public DocumentGraph {
    triples = Collections.unmodifiableSet(new LinkedHashSet<>(triples));
  }

  public static DocumentGraph of(Extraction found, RunIdentity run) {
    Antecedents antecedents = new Antecedents(found);
    Extraction extraction = quotable(found, antecedents);
    var document = extraction.article().source();
    Node documentNode = NodeFactory.createURI(Iris.document(document.name()));
    Node runNode = NodeFactory.createURI(run.iri(document.digest()));

    Triples triples = new Triples();
    DocumentNodes.describe(triples, documentNode, document);
    DocumentNodes.describeRun(triples, runNode, documentNode, run);
    EntityNodes.declare(triples, extraction);
    SentenceNodes sentences = new SentenceNodes(extraction.article());
    sentences.describe(triples, extraction, antecedents);
    String language = document.metadata().language();
    new ClaimNodes(triples, sentences, antecedents, language, runNode)
        .describe(extraction.claims());
    return new DocumentGraph(document.name(), triples.all());
  }

  /**
   * What may be quoted: of a document whose text may not be given out, the sentences that are
   * evidence or that evidence points back to. Those that merely name something would add up to the
   * whole text.
   */
  private static Extraction quotable(Extraction found, Antecedents antecedents) {
    if (found.article().source().metadata().textIncluded()) {
      return found;
    }
    Set<Sentence> evidence =
        found.claims().stream()
            .flatMap(
                claim -> Stream.concat(Stream.of(claim.evidence()), antecedents.of(claim).stream()))
            .collect(Collectors.toSet());
    return new Extraction(
        found.article(),
        found.mentions().stream().filter(m -> evidence.contains(m.sentence())).toList(),
        found.claims(),
        found.notes());
  }

  /** The IRI of the named graph. */
  public Node graphName() {
    return graphName(name);
  }

  /** The IRI of the graph of a document's name. */
  public static Node graphName(String documentName) {
    return NodeFactory.createURI(Iris.documentGraph(documentName));
  }

  /** The triples as quads of the named graph, in no order that means anything. */
  public Stream<Quad> quads() {
    Node graph = graphName();
    return triples.stream().map(triple -> Quad.create(graph, triple));
  }

  /** A new graph of these triples. */
  public Graph asGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
