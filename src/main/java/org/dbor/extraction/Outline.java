package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Under which item of a list a line stands: {@code ① 상담 창구 / - 재원: 30억원} tells the budget of the
 * item.
 *
 * <p>A line with a bullet of a new kind goes one level down, one with a bullet seen before goes
 * back to its level. A line without bullet ends every list.
 */
final class Outline {
  private final List<Level> levels = new ArrayList<>();
  private Set<Integer> starts = Set.of();
  private Optional<Entity> labelled = Optional.empty();
  private boolean opening;

  /** A level and the item that its last line names, if any. */
  private record Level(String kind, Optional<Entity> item) {}

  /**
   * Tells where the lines of the article begin.
   *
   * @param offsets UTF-16 code units
   */
  void linesBeginAt(Set<Integer> offsets) {
    starts = Set.copyOf(offsets);
  }

  /**
   * Goes on to a sentence.
   *
   * @param start where it begins in the article
   * @param opening what opens it, where it begins a line
   */
  void next(int start, Optional<LineOpening> opening) {
    labelled = Optional.empty();
    this.opening = starts.contains(start);
    if (!this.opening) {
      return;
    }
    String kind = opening.map(LineOpening::kind).orElse("");
    if (levels.stream().noneMatch(level -> level.kind().equals(kind))) {
      if (kind.isEmpty()) {
        levels.clear();
      }
    } else {
      while (!levels.getLast().kind().equals(kind)) {
        levels.removeLast();
      }
      levels.removeLast();
    }
    levels.add(new Level(kind, Optional.empty()));
  }

  /** Notes what the line at hand names as an item. */
  void item(Entity entity) {
    if (!levels.isEmpty()) {
      levels.set(levels.size() - 1, new Level(levels.getLast().kind(), Optional.of(entity)));
    }
  }

  /** Notes the item that the label of the line at hand names. */
  void labelled(Entity entity) {
    labelled = Optional.of(entity);
  }

  /** The item that the sentence at hand is about. */
  Optional<Entity> about() {
    if (labelled.isPresent()) {
      return labelled;
    }
    int above = opening ? levels.size() - 1 : levels.size();
    for (int i = above - 1; i >= 0; i--) {
      if (levels.get(i).item().isPresent()) {
        return levels.get(i).item();
      }
    }
    return Optional.empty();
  }
}
