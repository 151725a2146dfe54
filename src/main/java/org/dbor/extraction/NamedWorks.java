package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dbor.document.Span;

/**
 * The works that a document names, as told by everything it says with their names.
 *
 * @param told names that nothing but the document tells to be names, the longest first
 * @param nouns by which the document may speak of any of them
 */
record NamedWorks(Map<String, Work> byName, List<String> told, Set<String> nouns) {
  static final NamedWorks NONE = new NamedWorks(Map.of());

  NamedWorks {
    byName = Map.copyOf(byName);
    told = List.copyOf(told);
    nouns = Set.copyOf(nouns);
  }

  /** Works by their names; every sentence is asked for them, so they are sorted once. */
  NamedWorks(Map<String, Work> byName) {
    this(
        byName,
        byName.values().stream()
            .filter(Work::told)
            .map(Work::name)
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .toList(),
        byName.values().stream()
            .flatMap(work -> work.nouns().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * A work.
   *
   * @param type IRI of its class
   * @param nouns in lower case, by which the document may speak of it: the service
   * @param told whether nothing but the document tells what the name is of, and where it ends
   */
  record Work(String name, String type, Set<String> nouns, boolean told) {
    Work {
      nouns = Set.copyOf(nouns);
    }
  }

  /** The same, and who publishes the document: its name is one wherever it stands. */
  NamedWorks publishedBy(String name, String type) {
    return with(List.of(new Work(name, type, Set.of(), true)));
  }

  /** The same with others, unless something else has their name. */
  NamedWorks with(List<Work> others) {
    Map<String, Work> all = new HashMap<>(byName);
    others.forEach(work -> all.putIfAbsent(work.name(), work));
    return new NamedWorks(all);
  }

  /** The work of a name. */
  Optional<Work> called(String name) {
    int last = name.lastIndexOf(' ');
    return Optional.ofNullable(byName.get(name))
        .or(
            () ->
                // the Red Line label, of Red Line
                Optional.ofNullable(byName.get(name.substring(0, Math.max(0, last))))
                    .filter(work -> work.nouns().contains(name.substring(last + 1))));
  }

  /** The class of what a name is of that tells nothing by itself. */
  Optional<String> typeOf(String name) {
    return called(name).filter(Work::told).map(Work::type);
  }

  /** Whether a noun may stand for a work of one of these labels. */
  boolean standsFor(String noun, Entity entity) {
    return entity.labels().stream()
        .flatMap(label -> called(label.text()).stream())
        .anyMatch(work -> work.nouns().contains(noun.toLowerCase(Locale.ROOT)));
  }

  /** Whether a noun may stand for any of them. */
  boolean noun(String noun) {
    return nouns.contains(noun);
  }

  /** Where a text has their names, the longest first where they overlap. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    told.forEach(name -> add(text, name, found));
    return found;
  }

  private static void add(String text, String name, List<Span> found) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      if (whole(text, span) && found.stream().noneMatch(span::overlaps)) {
        found.add(span);
      }
    }
  }

  private static boolean whole(String text, Span span) {
    return (span.start() == 0 || !wordy(text.charAt(span.start() - 1)))
        && (span.end() == text.length() || !wordy(text.charAt(span.end())));
  }

  private static boolean wordy(char character) {
    return Character.isLetterOrDigit(character) || character == '-';
  }
}
