package org.dbor.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What an ontology offers, for people to read: its modules with their own terms.
 *
 * @param modules those that others build on first; modules without terms of ours are left out
 * @param schemes concept schemes, by IRI
 */
public record OntologyOutline(List<Module> modules, List<Scheme> schemes) {
  /** Texts by language, {@code ko} and {@code en}. */
  public record Text(Map<String, String> byLanguage) {
    public Text {
      byLanguage = Map.copyOf(byLanguage);
    }

    /** In a language, else in any, else empty. */
    public String in(String language) {
      return byLanguage.getOrDefault(
          language, byLanguage.values().stream().sorted().findFirst().orElse(""));
    }
  }

  /**
   * A module.
   *
   * @param version its version number
   * @param imports IRIs of the modules it builds on
   */
  public record Module(
      String iri,
      Text title,
      Text description,
      String version,
      List<String> imports,
      List<Term> classes,
      List<Term> properties,
      List<Term> individuals) {}

  /**
   * A term.
   *
   * @param kind IRI of its OWL type
   * @param parents IRIs of classes or properties directly above it, or an individual's classes
   * @param domain IRI, for a property that has one
   * @param range IRI, likewise
   * @param inverse IRI, likewise
   * @param deprecated whether it should no longer be used
   */
  public record Term(
      String iri,
      String kind,
      Text label,
      Text definition,
      List<String> parents,
      Optional<String> domain,
      Optional<String> range,
      Optional<String> inverse,
      boolean deprecated) {
    /** The name within the namespace, {@code Article}. */
    public String name() {
      return iri.startsWith(Iris.TERMS) ? iri.substring(Iris.TERMS.length()) : iri;
    }
  }

  /** A concept scheme with its concepts. */
  public record Scheme(String iri, Text label, List<Term> concepts) {}

  /** Reads what the terms of an ontology declare. */
  public static OntologyOutline of(Model terms) {
    List<Module> modules = new ArrayList<>();
    for (Resource module : inOrderOfImports(terms)) {
      Module read = module(terms, module);
      if (read.classes().size() + read.properties().size() + read.individuals().size() > 0) {
        modules.add(read);
      }
    }
    List<Scheme> schemes =
        subjects(terms, SKOS.ConceptScheme, scheme -> true).stream()
            .map(scheme -> scheme(terms, scheme))
            .toList();
    return new OntologyOutline(List.copyOf(modules), schemes);
  }

  private static List<Resource> inOrderOfImports(Model terms) {
    Map<String, Resource> ordered = new LinkedHashMap<>();
    List<Resource> modules = subjects(terms, OWL2.Ontology, module -> true);
    // Each module after those it imports; a cycle, which validation reports, ends the search.
    for (int round = 0; round < modules.size(); round++) {
      for (Resource module : modules) {
        if (objects(module, OWL2.imports).stream()
            .allMatch(
                imported ->
                    ordered.containsKey(imported)
                        || !terms.contains(
                            terms.createResource(imported), RDF.type, OWL2.Ontology))) {
          ordered.putIfAbsent(module.getURI(), module);
        }
      }
    }
    modules.forEach(module -> ordered.putIfAbsent(module.getURI(), module));
    return List.copyOf(ordered.values());
  }

  private static Module module(Model terms, Resource module) {
    Predicate<Resource> own =
        term -> term.getURI().startsWith(Iris.TERMS) && term.hasProperty(RDFS.isDefinedBy, module);
    List<Term> properties = new ArrayList<>();
    for (Resource kind :
        List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)) {
      properties.addAll(terms(terms, kind, own, RDFS.subPropertyOf));
    }
    properties.sort(Comparator.comparing(Term::iri));
    return new Module(
        module.getURI(),
        text(module, DCTerms.title),
        text(module, DCTerms.description),
        text(module, OWL2.versionInfo).in(""),
        objects(module, OWL2.imports),
        terms(terms, OWL2.Class, own, RDFS.subClassOf),
        List.copyOf(properties),
        terms(terms, OWL2.NamedIndividual, own, RDF.type));
  }

  private static Scheme scheme(Model terms, Resource scheme) {
    List<Term> concepts =
        subjects(terms, SKOS.Concept, concept -> concept.hasProperty(SKOS.inScheme, scheme))
            .stream()
            .map(concept -> term(concept, SKOS.Concept, SKOS.broader))
            .toList();
    return new Scheme(scheme.getURI(), text(scheme, SKOS.prefLabel), concepts);
  }

  private static List<Term> terms(
      Model terms, Resource kind, Predicate<Resource> own, Property above) {
    return subjects(terms, kind, own).stream().map(term -> term(term, kind, above)).toList();
  }

  private static Term term(Resource term, Resource kind, Property above) {
    return new Term(
        term.getURI(),
        kind.getURI(),
        text(term, RDFS.label),
        text(term, SKOS.definition),
        objects(term, above).stream().filter(iri -> !iri.startsWith(OWL2.NS)).toList(),
        objects(term, RDFS.domain).stream().findFirst(),
        objects(term, RDFS.range).stream().findFirst(),
        objects(term, OWL2.inverseOf).stream().findFirst(),
        term.hasLiteral(OWL2.deprecated, true));
  }

  private static List<Resource> subjects(Model terms, Resource kind, Predicate<Resource> wanted) {
    return terms
        .listSubjectsWithProperty(RDF.type, kind)
        .filterKeep(RDFNode::isURIResource)
        .filterKeep(wanted)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private static List<String> objects(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(statement -> statement.getObject())
        .filterKeep(RDFNode::isURIResource)
        .mapWith(object -> object.asResource().getURI())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static Text text(Resource subject, Property property) {
    Map<String, String> texts = new TreeMap<>();
    subject
        .listProperties(property)
        .filterKeep(statement -> statement.getObject().isLiteral())
        .forEach(statement -> texts.put(statement.getLanguage(), statement.getString()));
    return new Text(texts);
  }
}
