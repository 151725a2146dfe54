package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.OntologyOutline;
import org.dbor.vocabulary.OntologyOutline.Module;
import org.dbor.vocabulary.OntologyOutline.Term;
import org.dbor.vocabulary.Prefixes;

/**
 * The page of the whole ontology.
 *
 * @param outline what it offers
 * @param language the reader's
 */
public record OntologyPage(OntologyOutline outline, Language language) {
  /** A kind of terms of a module, with the message that heads it. */
  public record Section(String heading, List<Term> terms) {}

  public List<Section> sections(Module module) {
    return List.of(
            new Section("ontology.classes", module.classes()),
            new Section("ontology.properties", module.properties()),
            new Section("ontology.individuals", module.individuals()))
        .stream()
        .filter(section -> !section.terms().isEmpty())
        .toList();
  }

  public String text(OntologyOutline.Text text) {
    return text.in(language.code());
  }

  /** The anchor of a module on the page. */
  public String anchor(Module module) {
    return module.iri().equals(Iris.ONTOLOGY)
        ? "core"
        : module.iri().substring(module.iri().lastIndexOf('/') + 1);
  }

  /** The page of a term, if it is one of ours. */
  public Optional<String> page(String iri) {
    return Addresses.page(iri);
  }

  public String shortName(String iri) {
    return Prefixes.shorten(iri);
  }
}
