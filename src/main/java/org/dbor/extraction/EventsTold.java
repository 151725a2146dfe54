package org.dbor.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document has told of its events: on which days they are, and which have no name of their
 * own. One per document, used by one thread.
 */
final class EventsTold {
  /** An event with a name may go on for so many days. */
  private static final int LONGEST = 5;

  private static final int FULL_DATE = "2024-05-13".length();

  private final String document;
  private final Map<String, String> days = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final List<Unnamed> unnamed = new ArrayList<>();

  /** An event without a name, by the key of what it is called. */
  private record Unnamed(String key, Entity entity) {}

  /**
   * Nothing told yet.
   *
   * @param document what tells the document from others, the same in every run
   */
  EventsTold(String document) {
    this.document = document;
  }

  /** What tells the document from others. */
  String document() {
    return document;
  }

  /** Notes the day of an event, or the month or year that is all the text tells. */
  void held(Entity event, String day) {
    days.putIfAbsent(event.iri(), day);
  }

  /** Notes what an event is, where its name does not tell. */
  void kind(Entity event, String noun) {
    kinds.put(event.iri(), noun);
  }

  /** What an event is, where that was told apart from its name. */
  Optional<String> kind(Entity event) {
    return Optional.ofNullable(kinds.get(event.iri()));
  }

  /** Notes an event that is called no more than what it is. */
  void add(String phrase, Entity event) {
    unnamed.add(new Unnamed(NameKey.of(phrase), event));
  }

  /** The event that was last called so, unless it was on another day. */
  Optional<Entity> called(String phrase, Optional<String> day) {
    String key = NameKey.of(phrase);
    return unnamed.reversed().stream()
        .filter(event -> event.key().equals(key))
        .map(Unnamed::entity)
        .filter(event -> !onAnotherDay(event, day))
        .findFirst();
  }

  /** Whether an event has no name of its own. */
  boolean unnamed(Entity event) {
    return unnamed.stream().anyMatch(known -> known.entity().iri().equals(event.iri()));
  }

  /**
   * Whether an event is on another day than this one. Two days of an event with a name may be its
   * first and its last.
   */
  boolean onAnotherDay(Entity event, Optional<String> day) {
    String own = days.get(event.iri());
    if (own == null || day.isEmpty()) {
      return false;
    }
    String other = day.get();
    if (own.startsWith(other) || other.startsWith(own)) {
      return false;
    }
    return unnamed(event)
        || own.length() != FULL_DATE
        || other.length() != FULL_DATE
        || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(own), LocalDate.parse(other)))
            > LONGEST;
  }
}
