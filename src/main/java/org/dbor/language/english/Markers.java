package org.dbor.language.english;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Case;
import org.dbor.language.Lexicon;

/** Case markers of one or several words ({@code in cooperation with}), longest first. */
final class Markers {
  private final Set<String> be;
  private final Map<String, List<Marker>> byFirstWord = new HashMap<>();

  /**
   * A marker.
   *
   * @param words in lower case
   */
  record Marker(List<String> words, Case role) {
    String first() {
      return words.getFirst();
    }
  }

  Markers(Lexicon lexicon) {
    this.be = lexicon.set("be-form");
    lexicon
        .caseMarkers()
        .forEach(
            (form, role) -> {
              Marker marker = new Marker(List.of(form.split(" ")), role);
              byFirstWord
                  .computeIfAbsent(marker.first(), unused -> new java.util.ArrayList<>())
                  .add(marker);
            });
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Marker m) -> -m.words().size())));
  }

  /** Among them were A and B: they are said to be among those, and no examples follow. */
  private boolean be(List<Word> words, int i) {
    return i < words.size() && words.get(i).atom() == null && be.contains(words.get(i).lower());
  }

  /** The longest marker that begins at a word. */
  Optional<Marker> at(List<Word> words, int i) {
    if (i >= words.size() || words.get(i).atom() != null) {
      return Optional.empty();
    }
    return byFirstWord.getOrDefault(words.get(i).lower(), List.of()).stream()
        .filter(marker -> stands(marker, words, i))
        .filter(marker -> marker.role() != Case.INCLUDING || !be(words, i + marker.words().size()))
        .findFirst();
  }

  private static boolean stands(Marker marker, List<Word> words, int i) {
    if (i + marker.words().size() > words.size()) {
      return false;
    }
    for (int k = 0; k < marker.words().size(); k++) {
      if (!words.get(i + k).is(marker.words().get(k))) {
        return false;
      }
    }
    Word first = words.get(i);
    if (i == 0 && first.tag() == Tag.ADVERB) {
      // About $3 million was spent: a rough sum.
      return false;
    }
    Word before = i > 0 ? words.get(i - 1) : null;
    if (marker.words().size() == 1
        && (first.tag() == Tag.TO
            || first.tag() == Tag.ADJECTIVE
            || first.tag().nominal() && !first.lower().endsWith("ing"))) {
      return false;
    }
    boolean verbal = first.tag().verb();
    // is based on, a plan based on: a verb; Based on this, …: a marker.
    return !verbal
        || before == null
        || !before.tag().nominal() && !before.lemma().equals("be") && before.tag() != Tag.ADVERB;
  }
}
