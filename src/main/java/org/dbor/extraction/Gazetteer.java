package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/**
 * Every name the ontology knows, found in text whatever its spacing.
 *
 * <p>The ontology's labels are the only source of names. A name that several entities share is not
 * linked.
 */
public final class Gazetteer {
  private static final List<Property> NAMES =
      List.of(
          RDFS.label, SKOS.altLabel, ResourceFactory.createProperty(SKOS.getURI() + "hiddenLabel"));
  private static final Set<String> UNNAMED =
      Set.of("ExtractionRule", "LexicalSet", "MorphemeCorrection", "Document", "Sentence", "Claim");

  /** The set of names, in each language, that are mostly something else: 수단, Jordan. */
  private static final List<Resource> EVERYDAY =
      List.of(
          ResourceFactory.createResource(Iris.ID + "lexicon/everyday-name"),
          ResourceFactory.createResource(Iris.ID + "lexicon/en-everyday-name"));

  private final Node root = new Node();
  private final Map<String, List<Entity>> byKey = new HashMap<>();
  private final Set<String> singleWords = new TreeSet<>();

  private static final class Node {
    private String letters = "";
    private final List<Node> next = new ArrayList<>(1);
    private String key;

    /** The node that a letter leads to, or null. */
    Node next(char letter) {
      int index = letters.indexOf(letter);
      return index < 0 ? null : next.get(index);
    }

    Node grown(char letter) {
      if (letters.indexOf(letter) < 0) {
        letters += letter;
        next.add(new Node());
      }
      return next(letter);
    }
  }

  /** Where a known name stands. */
  public record Match(Span span, List<Entity> entities) {}

  /** Indexes every individual with an own class, by all its names but everyday words. */
  public Gazetteer(Model vocabulary, ClassHierarchy classes) {
    Set<Label> everyday = everyday(vocabulary);
    for (Resource resource : vocabulary.listSubjectsWithProperty(RDFS.label).toList()) {
      if (!resource.isURIResource() || !resource.getURI().startsWith(Iris.ID)) {
        continue;
      }
      String type = mostSpecific(resource, classes);
      if (type != null && !UNNAMED.contains(type.substring(Iris.TERMS.length()))) {
        add(new Entity(resource.getURI(), type, labels(resource), true), everyday);
      }
    }
    byKey.values().forEach(list -> list.sort(Comparator.comparing(Entity::iri)));
  }

  private static Set<Label> everyday(Model vocabulary) {
    Property form = ResourceFactory.createProperty(Iris.TERMS + "form");
    return EVERYDAY.stream()
        .flatMap(set -> vocabulary.listObjectsOfProperty(set, form).toList().stream())
        .map(RDFNode::asLiteral)
        .map(word -> new Label(word.getString(), word.getLanguage()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String mostSpecific(Resource resource, ClassHierarchy classes) {
    List<String> types =
        resource
            .listProperties(RDF.type)
            .filterKeep(s -> s.getObject().isURIResource())
            .mapWith(s -> s.getResource().getURI())
            .filterKeep(classes::has)
            .toList();
    return types.stream()
        .filter(
            type ->
                types.stream().noneMatch(other -> !other.equals(type) && classes.isA(other, type)))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static List<Label> labels(Resource resource) {
    List<Label> labels = new ArrayList<>();
    for (Property property : NAMES) {
      resource
          .listProperties(property)
          .mapWith(s -> new Label(s.getString(), s.getLanguage()))
          .toList()
          .stream()
          .sorted(Comparator.comparing(Label::language).reversed().thenComparing(Label::text))
          .forEach(labels::add);
    }
    return labels;
  }

  private void add(Entity entity, Set<Label> everyday) {
    for (Label label : entity.labels()) {
      if (everyday.contains(label)) {
        continue;
      }
      String key = NameKey.of(label.text());
      List<Entity> sharing = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
      if (sharing.stream().noneMatch(other -> other.iri().equals(entity.iri()))) {
        sharing.add(entity);
      }
      Node node = root;
      for (int i = 0; i < key.length(); i++) {
        node = node.grown(key.charAt(i));
      }
      node.key = key;
      if (label.text().chars().allMatch(Gazetteer::hangul) && label.text().length() > 2) {
        singleWords.add(label.text());
      }
    }
  }

  private static boolean hangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Names that are one word, for the morphological analyser. */
  Set<String> singleWords() {
    return singleWords;
  }

  /** Korean names of the members of a class. */
  Set<String> namesOf(String classIri, ClassHierarchy classes) {
    return namesOf(classIri, classes, "ko");
  }

  /** Names of the members of a class in a language. */
  Set<String> namesOf(String classIri, ClassHierarchy classes, String language) {
    Set<String> names = new TreeSet<>();
    for (List<Entity> entities : byKey.values()) {
      for (Entity entity : entities) {
        if (classes.isA(entity.type(), classIri)) {
          entity.labels().stream()
              .filter(label -> label.language().equals(language))
              .map(Label::text)
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  /** Entities with exactly this name, whatever its spacing. */
  public List<Entity> named(String name) {
    return byKey.getOrDefault(NameKey.of(name), List.of());
  }

  /** Every name that begins at an offset, the longest first. */
  public List<Match> at(String text, int start) {
    List<Match> matches = new ArrayList<>();
    Node node = root;
    for (int i = start; i < text.length(); i++) {
      if (i > start && node.next('(') == null) {
        i = NameKey.afterAcronym(text, i);
        if (i == text.length()) {
          break;
        }
      }
      int folded = NameKey.fold(text.charAt(i));
      if (folded < 0) {
        if (i == start) {
          break;
        }
        continue;
      }
      node = node.next((char) folded);
      if (node == null) {
        break;
      }
      if (node.key != null) {
        matches.add(new Match(new Span(start, i + 1), byKey.get(node.key)));
      }
    }
    return matches.reversed();
  }
}
