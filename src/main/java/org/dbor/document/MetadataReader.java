package org.dbor.document;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.OntologyException;
import org.dbor.vocabulary.Turtle;

/** Reads {@code NAME.meta.ttl}: the description of the one {@code dbor:Document} in it. */
final class MetadataReader {
  private static final Resource DOCUMENT = ResourceFactory.createResource(Iris.TERMS + "Document");
  private static final Property ADDRESS_NOTE =
      ResourceFactory.createProperty(Iris.TERMS + "addressNote");
  private static final Property TEXT_INCLUDED =
      ResourceFactory.createProperty(Iris.TERMS + "textIncluded");

  private MetadataReader() {}

  /**
   * Reads a description.
   *
   * @param file where it is, for messages
   * @param language used where the description has none
   * @throws DocumentException if the file is not valid Turtle, describes no or several documents,
   *     or gives a date that is none
   */
  static DocumentMetadata read(Path file, byte[] turtle, String language) throws DocumentException {
    Model model = ModelFactory.createDefaultModel();
    try {
      Turtle.readInto(model, file, "meta", turtle);
    } catch (OntologyException e) {
      throw new DocumentException(file, "is not valid Turtle: " + e.getMessage(), e);
    }
    var documents = model.listSubjectsWithProperty(RDF.type, DOCUMENT).toList();
    if (documents.size() != 1) {
      throw new DocumentException(
          file, "describes " + documents.size() + " documents (dbor:Document), expected one");
    }
    Resource document = documents.getFirst();
    String own = text(document, DCTerms.language, "").orElse(language);
    return new DocumentMetadata(
        text(document, DCTerms.title, own),
        text(document, DCTerms.creator, own),
        text(document, DCTerms.publisher, own),
        date(file, document),
        own,
        text(document, DCTerms.source, own),
        text(document, ADDRESS_NOTE, own),
        text(document, DCTerms.rights, own),
        text(document, TEXT_INCLUDED, own).map(Boolean::parseBoolean).orElse(false));
  }

  private static Optional<LocalDate> date(Path file, Resource document) throws DocumentException {
    Optional<String> value = text(document, DCTerms.issued, "");
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new DocumentException(
          file, "dct:issued '" + value.orElse("") + "' is no date; write it as 2023-09-13", e);
    }
  }

  /**
   * The value of a property; of several the one in the document's language, else the first in code
   * point order, so it never varies.
   */
  private static Optional<String> text(Resource document, Property property, String language) {
    return document.listProperties(property).mapWith(Statement::getObject).toList().stream()
        .min(
            Comparator.comparing((RDFNode node) -> !in(node, language))
                .thenComparing(MetadataReader::lexical))
        .map(MetadataReader::lexical);
  }

  private static boolean in(RDFNode node, String language) {
    return node.isLiteral() && node.asLiteral().getLanguage().equals(language);
  }

  private static String lexical(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
  }
}
