package org.dbor.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.dbor.vocabulary.Iris;

/** The project's own classes and what is below what. */
final class ClassHierarchy {
  private final Map<String, Set<String>> ancestors = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();

  ClassHierarchy(Model terms) {
    for (Resource type : terms.listSubjectsWithProperty(RDFS.isDefinedBy).toList()) {
      if (type.isURIResource() && type.getURI().startsWith(Iris.TERMS)) {
        Set<String> above = new HashSet<>();
        collect(type, above);
        ancestors.put(type.getURI(), Set.copyOf(above));
        roots.put(type.getURI(), root(type));
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

  private static String root(Resource type) {
    return type
        .listProperties(RDFS.subClassOf)
        .filterKeep(s -> s.getObject().isURIResource())
        .mapWith(s -> s.getResource())
        .filterKeep(parent -> parent.getURI().startsWith(Iris.TERMS))
        .toList()
        .stream()
        .map(ClassHierarchy::root)
        .sorted()
        .findFirst()
        .orElse(type.getURI());
  }

  boolean has(String classIri) {
    return ancestors.containsKey(classIri);
  }

  boolean isA(String classIri, String wanted) {
    return classIri.equals(wanted) || ancestors.getOrDefault(classIri, Set.of()).contains(wanted);
  }

  /** The topmost own class above a class: names the address segment of its members. */
  String rootOf(String classIri) {
    return roots.getOrDefault(classIri, classIri);
  }
}
