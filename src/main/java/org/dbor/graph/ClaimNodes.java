package org.dbor.graph;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Modality;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Prov;

/**
 * The claimed triples and their claims.
 *
 * <p>One triple is one claim, however often the document says it: it then has several sentences and
 * rules, the highest confidence, and the firmest modality. The words that stood for its subject and
 * object are those of its sentences, or of the sentences that these point back to.
 */
final class ClaimNodes {
  /** From firm to weak: what is once stated as fact is not made a plan by another sentence. */
  private static final List<Modality> BY_FIRMNESS =
      List.of(Modality.ASSERTED, Modality.PLANNED, Modality.ATTRIBUTED);

  private final Triples triples;
  private final SentenceNodes sentences;
  private final Antecedents antecedents;
  private final String language;
  private final Node run;

  /**
   * Writes claims.
   *
   * @param language of the words that they quote
   */
  ClaimNodes(
      Triples triples,
      SentenceNodes sentences,
      Antecedents antecedents,
      String language,
      Node run) {
    this.triples = triples;
    this.sentences = sentences;
    this.antecedents = antecedents;
    this.language = language;
    this.run = run;
  }

  void describe(List<ExtractedClaim> claims) {
    Map<Triple, List<ExtractedClaim>> byTriple = new LinkedHashMap<>();
    for (ExtractedClaim claim : claims) {
      byTriple.computeIfAbsent(triple(claim), unused -> new java.util.ArrayList<>()).add(claim);
    }
    byTriple.forEach(this::describe);
  }

  /** The triple that a claim states. */
  static Triple triple(ExtractedClaim claim) {
    return Triple.create(
        NodeFactory.createURI(claim.subject().iri()),
        Dbor.property(claim.predicate()).asNode(),
        object(claim.object()));
  }

  private static Node object(ClaimObject object) {
    return switch (object) {
      case ClaimObject.Named named -> NodeFactory.createURI(named.entity().iri());
      case ClaimObject.Budget budget -> NodeFactory.createURI(budget.iri());
      case ClaimObject.Value value -> literal(value);
    };
  }

  private static Node literal(ClaimObject.Value value) {
    String lexicalForm =
        value.datatype().equals(XSDDatatype.XSDdecimal.getURI())
            ? EntityNodes.lexical(new BigDecimal(value.lexicalForm()))
            : value.lexicalForm();
    return NodeFactory.createLiteralDT(lexicalForm, NodeFactory.getType(value.datatype()));
  }

  private void describe(Triple triple, List<ExtractedClaim> same) {
    Node claim = ClaimIris.of(triple);
    triples.add(triple);
    triples.add(claim, RDF.type, Dbor.Claim);
    triples.add(claim, Dbor.claimSubject, triple.getSubject());
    triples.add(claim, Dbor.claimPredicate, triple.getPredicate());
    triples.add(claim, Dbor.claimObject, triple.getObject());
    for (ExtractedClaim found : same) {
      triples.add(claim, Dbor.supportedBy, sentences.node(found.evidence()));
      triples.add(claim, Dbor.producedByRule, NodeFactory.createURI(found.rule()));
      triples.text(claim, Dbor.subjectMention, found.subjectMention(), language);
      triples.text(claim, Dbor.objectMention, found.objectMention(), language);
      antecedents
          .of(found)
          .forEach(named -> triples.add(claim, Dbor.antecedentIn, sentences.node(named)));
    }
    triples.value(
        claim,
        Dbor.confidence,
        EntityNodes.lexical(highestConfidence(same)),
        XSDDatatype.XSDdecimal);
    triples.add(claim, Dbor.claimState, Dbor.Extracted);
    triples.add(
        claim,
        Dbor.modality,
        NodeFactory.createURI(Iris.TERMS + firmestModality(same).localName()));
    triples.add(claim, Prov.wasGeneratedBy, run);
  }

  private static BigDecimal highestConfidence(List<ExtractedClaim> claims) {
    return claims.stream()
        .map(ExtractedClaim::confidence)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Modality firmestModality(List<ExtractedClaim> claims) {
    return claims.stream()
        .map(ExtractedClaim::modality)
        .min(Comparator.comparingInt(BY_FIRMNESS::indexOf))
        .orElseThrow();
  }
}
