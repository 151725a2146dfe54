package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that a document gave, by what is compared of them. */
final class GivenNames {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<String, Entity> names = new HashMap<>();
  private final Map<Character, SortedMap<String, Entity>> namesByFirst = new HashMap<>();
  private final List<Renamed> renamed = new ArrayList<>();

  /** A name that was given, and what it named before, or null. */
  private record Renamed(String key, Entity before) {}

  void give(String text, Entity entity) {
    String key = NameKey.of(text);
    renamed.add(new Renamed(key, names.get(key)));
    set(key, entity);
  }

  /** Gives a key its entity, or with null takes it away. */
  private void set(String key, Entity entity) {
    names.compute(key, (same, before) -> entity);
    if (!key.isEmpty()) {
      namesByFirst
          .computeIfAbsent(key.charAt(0), first -> new TreeMap<>(LONGEST_FIRST))
          .compute(key, (same, before) -> entity);
    }
  }

  /** How many names were given, those given again included. */
  int size() {
    return renamed.size();
  }

  /** Takes back all but the first. */
  void cut(int size) {
    while (renamed.size() > size) {
      Renamed last = renamed.removeLast();
      set(last.key(), last.before());
    }
  }

  /** An entity that this document gave this name. */
  Optional<Entity> named(String text) {
    return Optional.ofNullable(names.get(NameKey.of(text)));
  }

  /** Keys of the names this document gave that begin with a character, the longest first. */
  SortedMap<String, Entity> namesFrom(char first) {
    return namesByFirst.getOrDefault(first, Collections.emptySortedMap());
  }
}
