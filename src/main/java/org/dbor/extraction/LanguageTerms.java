package org.dbor.extraction;

import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.dbor.vocabulary.Iris;

/**
 * The ontology's terms as one language sees them: word forms of that language only, and each
 * lexical set under the name that grammar and rules use. The set {@code en-surname} is {@code
 * surname} to English.
 */
final class LanguageTerms {
  private static final String SETS = Iris.ID + "lexicon/";
  private static final Property FORM = ResourceFactory.createProperty(Iris.TERMS + "form");

  private LanguageTerms() {}

  /**
   * A copy of a model for a language.
   *
   * @param language BCP 47 primary language
   */
  static Model of(Model terms, String language) {
    Model own = ModelFactory.createDefaultModel();
    String prefix = SETS + language.toLowerCase(Locale.ROOT) + "-";
    for (Statement statement : terms.listStatements().toList()) {
      if (!statement.getPredicate().equals(FORM)
          || statement.getLiteral().getLanguage().equals(language)) {
        own.add(
            renamed(own, statement.getSubject(), prefix).asResource(),
            statement.getPredicate(),
            renamed(own, statement.getObject(), prefix));
      }
    }
    return own;
  }

  private static RDFNode renamed(Model model, RDFNode node, String prefix) {
    return node.isURIResource() && node.asResource().getURI().startsWith(prefix)
        ? model.createResource(SETS + node.asResource().getURI().substring(prefix.length()))
        : node;
  }
}
