package org.dbor.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.dbor.vocabulary.Iris;

/** The project's own classes and what is below what. */
public final class ClassHierarchy {
  private final Map<String, Set<String>> ancestors = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();

  public ClassHierarchy(Model terms) {
    for (Resource type : terms.listSubjectsWithProperty(RDFS.isDefinedBy).toList()) {
      if (type.isURIResource() && type.getURI().startsWith(Iris.TERMS)) {
        Set<String> above = new HashSet<>();
        collect(type, above);
        ancestors.put(type.getURI(), Set.copyOf(above));
        roots.put(type.getURI(), root(type, above));
      }
    }
  }

  private static void collect(Resource type, Set<String> above) {
    if (above.add(type.getURI())) {
      type.listProperties(RDFS.subClassOf)
          .filterKeep(s -> s.getObject().isURIResource())
          .forEach(s -> collect(s.getResource(), above));
    }
  }

  /**
   * Of the own classes above one, itself included, the first that none is above; in a cycle itself.
   */
  private static String root(Resource type, Set<String> above) {
    return above.stream()
        .filter(iri -> iri.startsWith(Iris.TERMS))
        .map(type.getModel()::createResource)
        .filter(candidate -> !hasOwnParent(candidate))
        .map(Resource::getURI)
        .sorted()
        .findFirst()
        .orElse(type.getURI());
  }

  private static boolean hasOwnParent(Resource type) {
    return type.listProperties(RDFS.subClassOf)
        .mapWith(Statement::getObject)
        .filterKeep(parent -> parent.isURIResource())
        .filterKeep(parent -> parent.asResource().getURI().startsWith(Iris.TERMS))
        .hasNext();
  }

  /** Whether it is one of our classes. */
  public boolean has(String classIri) {
    return ancestors.containsKey(classIri);
  }

  /** Whether a class is another or below it. */
  public boolean isA(String classIri, String wanted) {
    return classIri.equals(wanted) || ancestors.getOrDefault(classIri, Set.of()).contains(wanted);
  }

  /** The topmost own class above a class: names the address segment of its members. */
  public String rootOf(String classIri) {
    return roots.getOrDefault(classIri, classIri);
  }
}
