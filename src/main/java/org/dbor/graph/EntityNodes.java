package org.dbor.graph;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.document.DocumentMetadata;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Entity;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.dbor.vocabulary.Dbor;

/** Declares what a document names and the ontology does not hold: new entities and budgets. */
final class EntityNodes {
  private EntityNodes() {}

  static void declare(Triples triples, Extraction extraction) {
    DocumentMetadata metadata = extraction.article().source().metadata();
    extraction.mentions().forEach(mention -> declare(triples, mention.entity()));
    for (ExtractedClaim claim : extraction.claims()) {
      declare(triples, claim.subject());
      switch (claim.object()) {
        case ClaimObject.Named named -> declare(triples, named.entity());
        case ClaimObject.Budget budget -> declare(triples, budget, metadata.language());
        case ClaimObject.Value value -> {}
      }
    }
  }

  private static void declare(Triples triples, Entity entity) {
    if (entity.known()) {
      return;
    }
    Node node = NodeFactory.createURI(entity.iri());
    triples.add(node, RDF.type, NodeFactory.createURI(entity.type()));
    Set<String> named = new HashSet<>();
    for (Label label : entity.labels()) {
      boolean preferred = named.add(label.language());
      triples.text(node, preferred ? RDFS.label : SKOS.altLabel, label.text(), label.language());
    }
  }

  private static void declare(Triples triples, ClaimObject.Budget budget, String language) {
    Node node = NodeFactory.createURI(budget.iri());
    triples.add(node, RDF.type, Dbor.Budget);
    String korean = SumNames.korean(budget.amount(), budget.currency());
    String english = SumNames.english(budget.amount(), budget.currency());
    triples.text(node, RDFS.label, korean, "ko");
    triples.text(node, RDFS.label, english, "en");
    if (!budget.surface().equals(korean) && !budget.surface().equals(english)) {
      triples.text(node, SKOS.altLabel, budget.surface(), language);
    }
    triples.value(node, Dbor.amount, lexical(budget.amount()), XSDDatatype.XSDdecimal);
    triples.string(node, Dbor.currency, budget.currency());
    budget
        .fiscalYear()
        .ifPresent(year -> triples.value(node, Dbor.fiscalYear, year, XSDDatatype.XSDgYear));
  }

  /**
   * The canonical form of a decimal, with at least one digit after the point: a store that keeps
   * numbers by value gives back the same.
   */
  static String lexical(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
  }
}
