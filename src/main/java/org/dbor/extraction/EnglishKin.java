package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.language.Lexicon;

/** Tells instruments of one sort from those of another: a treaty is no law, nor is a report. */
final class EnglishKin {
  private final List<Set<String>> kin;

  EnglishKin(Lexicon lexicon) {
    this.kin =
        Stream.of("kin-treaty", "kin-law", "kin-paper").map(lexicon::set).map(Set::copyOf).toList();
  }

  /** Whether the name of an entity tells another sort than a noun does. */
  boolean other(String noun, Entity entity) {
    if (kin.stream().noneMatch(sort -> sort.contains(noun))) {
      return false;
    }
    String label = " " + entity.label("en").toLowerCase(Locale.ROOT) + " ";
    return kin.stream()
        .filter(sort -> !sort.contains(noun))
        .flatMap(Set::stream)
        .anyMatch(other -> label.contains(" " + other + " "));
  }
}
