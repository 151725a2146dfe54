package org.dbor.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.vocabulary.Iris;

/**
 * Words that grammar and rules refer to, read from the ontology: sets of forms, case markers, head
 * nouns that tell a class.
 *
 * <p>Source: {@code ontology/extraction/lexicon.ttl}. A set is named by the last part of its
 * address.
 */
public final class Lexicon {
  private static final String SETS = Iris.ID + "lexicon/";
  private static final Property FORM = term("form");
  private static final Property DENOTES = term("denotes");
  private static final Property CASE_NAME = term("caseName");

  private static final String ARROW = " → ";

  /** How many there are: 10개. */
  private static final Pattern COUNT = Pattern.compile("\\d[\\d,]*(?:여)?개?");

  /** The year or version that ends a name: 서밋 2026, 행동계획 2.0. */
  private static final Pattern EDITION = Pattern.compile("\\s?(?:\\d{4}|\\d(?:\\.\\d)?)$");

  private final Map<String, Set<String>> sets;
  private final Map<String, Case> caseMarkers;
  private final List<Head> headNouns;
  private final Map<String, List<String>> classesByForm;

  /** Head nouns by their last letter, the longest first. */
  private final Map<Character, List<Head>> headsByEnd;

  private final Map<String, String> activeVerbs;

  /** Nouns that end in a head noun and are none. */
  private final Set<String> headExceptions;

  /** A noun that, standing last, tells what kind of thing is named. */
  public record Head(String form, String classIri) {}

  private Lexicon(
      Map<String, Set<String>> sets, Map<String, Case> caseMarkers, List<Head> headNouns) {
    this.sets = Map.copyOf(sets);
    this.caseMarkers = Map.copyOf(caseMarkers);
    this.headNouns = List.copyOf(headNouns);
    this.classesByForm =
        headNouns.stream()
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Head::form, Collectors.mapping(Head::classIri, Collectors.toList())));
    this.headsByEnd =
        headNouns.stream()
            .collect(Collectors.groupingBy(noun -> noun.form().charAt(noun.form().length() - 1)));
    this.activeVerbs = pairs("passive-verb");
    this.headExceptions = sets.getOrDefault("head-exception", Set.of());
  }

  /** Reads every lexical set of a model. */
  public static Lexicon of(Model model) {
    Map<String, Set<String>> sets = new HashMap<>();
    Map<String, Case> caseMarkers = new LinkedHashMap<>();
    List<Head> headNouns = new ArrayList<>();
    for (Resource set : model.listSubjectsWithProperty(FORM).toList()) {
      Set<String> forms = new TreeSet<>();
      set.listProperties(FORM).forEach(s -> forms.add(s.getString()));
      if (set.isURIResource() && set.getURI().startsWith(SETS)) {
        sets.put(set.getURI().substring(SETS.length()), Set.copyOf(forms));
      }
      if (set.hasProperty(CASE_NAME)) {
        Literal name = set.getProperty(CASE_NAME).getLiteral();
        Case marked = Case.valueOf(name.getString().toUpperCase(Locale.ROOT));
        forms.forEach(form -> caseMarkers.put(form, marked));
      }
      if (set.hasProperty(DENOTES)) {
        String iri = set.getProperty(DENOTES).getResource().getURI();
        forms.forEach(form -> headNouns.add(new Head(form, iri)));
      }
    }
    headNouns.sort(
        Comparator.comparingInt((Head noun) -> -noun.form().length())
            .thenComparing(Head::form)
            .thenComparing(Head::classIri));
    return new Lexicon(sets, caseMarkers, headNouns);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }

  /**
   * The forms of a set.
   *
   * @throws IllegalArgumentException if the lexicon has no such set
   */
  public Set<String> set(String name) {
    Set<String> forms = sets.get(name);
    if (forms == null) {
      throw new IllegalArgumentException("the lexicon has no set '" + name + "'");
    }
    return forms;
  }

  public boolean hasSet(String name) {
    return sets.containsKey(name);
  }

  /** Every form of the sets whose name begins so, in alphabetical order. */
  public Set<String> formsOfSets(String prefix) {
    Set<String> forms = new TreeSet<>();
    sets.forEach(
        (name, own) -> {
          if (name.startsWith(prefix)) {
            forms.addAll(own);
          }
        });
    return forms;
  }

  /** Every case marker. */
  public Map<String, Case> caseMarkers() {
    return caseMarkers;
  }

  /** The case of a marker such as {@code 를 통하다} or {@code 를 계기로}. */
  public Optional<Case> caseMarker(String marker) {
    return Optional.ofNullable(caseMarkers.get(marker));
  }

  /**
   * IRI of the class that the last noun of a name tells, by the longest form that the name ends in;
   * a name that is nothing but the form tells nothing of what is named.
   */
  public Optional<String> classByHead(String name) {
    return head(name).map(Head::classIri);
  }

  /** The longest noun that a name ends in and is more than. */
  public Optional<Head> head(String whole) {
    boolean numbered = !whole.isEmpty() && Character.isDigit(whole.charAt(whole.length() - 1));
    String name = numbered ? EDITION.matcher(whole).replaceFirst("") : whole;
    if (name.isEmpty()) {
      return Optional.empty();
    }
    for (Head noun : headsByEnd.getOrDefault(name.charAt(name.length() - 1), List.of())) {
      if (name.length() > noun.form().length()
          && name.endsWith(noun.form())
          && !excepted(name, noun.form())) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** 방법, 해법 are no laws: a longer noun at the end that has nothing to do with the head. */
  private boolean excepted(String name, String form) {
    for (String exception : headExceptions) {
      if (exception.length() > form.length()
          && exception.endsWith(form)
          && name.endsWith(exception)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing but a general word or a count (10개사) stands before the last noun of a one-word
   * name.
   */
  public boolean general(String name, Head head) {
    String own = name.substring(0, name.length() - head.form().length());
    return set("general-modifier").contains(own) || COUNT.matcher(own).matches();
  }

  /**
   * The active verb of a passive one: {@code 발표하다} of {@code 발표되다}, and the pairs of the set {@code
   * passive-verb}, written passive first ({@code 담기다 담다}).
   */
  public Optional<String> activeOf(String lemma) {
    if (lemma.length() > 2 && lemma.endsWith("되다")) {
      return Optional.of(lemma.substring(0, lemma.length() - 2) + "하다");
    }
    return Optional.ofNullable(activeVerbs.get(lemma));
  }

  /**
   * The forms of a set that are written in twos, with a space or, where they have spaces of their
   * own, an arrow between; the first to the second. Empty without the set.
   */
  public Map<String, String> pairs(String name) {
    return sets.getOrDefault(name, Set.of()).stream()
        .map(pair -> pair.split(pair.contains(ARROW) ? ARROW : " "))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }

  /** Every verb that a rule may wait for. */
  public Set<String> verbs() {
    return sets.entrySet().stream()
        .filter(set -> set.getKey().startsWith("verb-"))
        .flatMap(set -> set.getValue().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Nouns that a verb of the lexicon is made of: 천명 of 천명하다. */
  public Set<String> verbalNouns() {
    Set<String> nouns = new TreeSet<>();
    sets.forEach(
        (name, forms) -> {
          if (name.startsWith("verb-")) {
            forms.stream()
                .filter(form -> form.endsWith("하다") || form.endsWith("되다"))
                .map(form -> form.substring(0, form.length() - 2))
                .filter(noun -> noun.length() > 1 && noun.indexOf(' ') < 0)
                .forEach(nouns::add);
          }
        });
    return nouns;
  }

  /** IRI of the class that a noun standing alone denotes ({@code 행사} an event). */
  public Optional<String> classOfNoun(String noun) {
    return classesOfNoun(noun).stream().findFirst();
  }

  /** IRIs of every class that a noun standing alone may denote ({@code document}). */
  public List<String> classesOfNoun(String noun) {
    return classesByForm.getOrDefault(noun, List.of());
  }

  /** Nouns that tell a class, the longest first. */
  public List<Head> headNouns() {
    return headNouns;
  }
}
