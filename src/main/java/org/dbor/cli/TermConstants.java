package org.dbor.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Ontology;

/** The term constants in code, compared with the ontology. */
final class TermConstants {
  private TermConstants() {}

  /** IRIs of all constants, sorted. */
  static List<String> all() {
    return resources().stream().map(Resource::getURI).sorted().toList();
  }

  /** IRIs of the constants that the ontology gives no type. */
  static List<String> undeclared(Ontology ontology) {
    return resources().stream()
        .filter(term -> !ontology.terms().contains(term, RDF.type))
        .map(Resource::getURI)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    for (Field field : Dbor.class.getFields()) {
      try {
        if (field.get(null) instanceof Resource resource) {
          resources.add(resource);
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("public fields are accessible", e);
      }
    }
    return resources;
  }
}
