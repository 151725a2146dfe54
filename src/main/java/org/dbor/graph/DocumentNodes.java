package org.dbor.graph;

import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dbor.document.DocumentMetadata;
import org.dbor.document.SourceDocument;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Prov;

/** The nodes of a document and of the run that read it. */
final class DocumentNodes {
  private DocumentNodes() {}

  static void describe(Triples triples, Node node, SourceDocument document) {
    DocumentMetadata metadata = document.metadata();
    String language = metadata.language();
    triples.add(node, RDF.type, Dbor.Document);
    metadata.title().ifPresent(text -> triples.text(node, DCTerms.title, text, language));
    metadata.creator().ifPresent(text -> triples.text(node, DCTerms.creator, text, language));
    metadata.publisher().ifPresent(text -> triples.text(node, DCTerms.publisher, text, language));
    metadata
        .issued()
        .ifPresent(
            date -> triples.value(node, DCTerms.issued, date.toString(), XSDDatatype.XSDdate));
    triples.string(node, DCTerms.language, language);
    metadata.source().ifPresent(text -> triples.add(node, DCTerms.source, place(text)));
    metadata
        .addressNote()
        .ifPresent(text -> triples.text(node, Dbor.addressNote, text, scriptLanguage(text)));
    metadata
        .rights()
        .ifPresent(text -> triples.text(node, DCTerms.rights, text, scriptLanguage(text)));
    triples.string(node, Dbor.textDigest, document.digest());
    triples.value(
        node, Dbor.textIncluded, Boolean.toString(metadata.textIncluded()), XSDDatatype.XSDboolean);
  }

  static void describeRun(Triples triples, Node node, Node document, RunIdentity run) {
    triples.add(node, RDF.type, Dbor.ExtractionRun);
    triples.add(node, Prov.used, document);
    triples.string(node, Dbor.lexiconDigest, run.rulesDigest());
    triples.string(node, Dbor.engineVersion, run.engineVersion());
  }

  /** A note or rights statement need not be in the document's language; its script tells. */
  private static String scriptLanguage(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL)
        ? "ko"
        : "en";
  }

  /** A web address as IRI; anything else, such as the name of a printed source, as text. */
  private static Node place(String source) {
    try {
      if (new URI(source).isAbsolute()) {
        return NodeFactory.createURI(source);
      }
    } catch (URISyntaxException e) {
      // Not an address: keep it as the text it is.
    }
    return NodeFactory.createLiteralString(source);
  }
}
