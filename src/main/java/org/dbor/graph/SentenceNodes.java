package org.dbor.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.dbor.document.Article;
import org.dbor.document.CodePoints;
import org.dbor.document.Sentence;
import org.dbor.document.Span;
import org.dbor.extraction.EntityMention;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Nif;

/**
 * The nodes of the sentences that support a claim, that such ones point back to, or that mention an
 * entity.
 */
final class SentenceNodes {
  private final Article article;
  private final CodePoints codePoints;
  private final QuoteContext context;
  private final Map<Sentence, Node> nodes = new HashMap<>();
  private final Set<Sentence> described = new HashSet<>();

  SentenceNodes(Article article) {
    this.article = article;
    this.codePoints = new CodePoints(article.text());
    this.context = new QuoteContext(article);
  }

  void describe(Triples triples, Extraction extraction, Antecedents antecedents) {
    for (ExtractedClaim claim : extraction.claims()) {
      describe(triples, claim.evidence());
      antecedents.of(claim).forEach(sentence -> describe(triples, sentence));
    }
    for (EntityMention mention : extraction.mentions()) {
      describe(triples, mention.sentence());
      triples.add(
          node(mention.sentence()), Dbor.mentions, NodeFactory.createURI(mention.entity().iri()));
    }
  }

  /** The node of a sentence, from its document and its offsets in code points. */
  Node node(Sentence sentence) {
    return nodes.computeIfAbsent(
        sentence,
        unseen -> {
          Span span = codePoints.of(unseen.span());
          return NodeFactory.createURI(
              Iris.sentence(article.source().name(), span.start(), span.end()));
        });
  }

  private void describe(Triples triples, Sentence sentence) {
    if (!described.add(sentence)) {
      return;
    }
    Node node = node(sentence);
    Span span = codePoints.of(sentence.span());
    String language = article.source().metadata().language();
    triples.add(node, RDF.type, Dbor.Sentence);
    triples.add(
        node, Dbor.inDocument, NodeFactory.createURI(Iris.document(article.source().name())));
    triples.text(node, Dbor.quote, article.quote(sentence), language);
    offset(triples, node, Nif.beginIndex, span.start());
    offset(triples, node, Nif.endIndex, span.end());
    context
        .before(sentence.span())
        .ifPresent(text -> triples.text(node, Dbor.quotePrefix, text, language));
    context
        .after(sentence.span())
        .ifPresent(text -> triples.text(node, Dbor.quoteSuffix, text, language));
  }

  private static void offset(
      Triples triples, Node node, org.apache.jena.rdf.model.Property property, int value) {
    triples.value(node, property, Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }
}
