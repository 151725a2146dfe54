package org.dbor.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a document has said so far: its own short names, the last day told, what was named lately.
 * One per document, used by one thread.
 */
final class Discourse {
  /** How many sentences back a left-out noun may point. */
  private static final int REACH = 2;

  private final Optional<LocalDate> issued;
  private final Map<String, Entity> names = new HashMap<>();
  private final List<Recent> recent = new ArrayList<>();
  private Optional<LocalDate> lastDay = Optional.empty();
  private int sentence;

  /** An entity as last named. */
  record Recent(Entity entity, String text, int sentence) {}

  Discourse(Optional<LocalDate> issued) {
    this.issued = issued;
  }

  void nextSentence() {
    sentence++;
  }

  Optional<LocalDate> issued() {
    return issued;
  }

  Optional<ClaimObject.Value> resolve(DateExpression expression) {
    return DateResolver.resolve(expression, issued, lastDay);
  }

  /** Notes a day, so that 이날 can point to it. */
  void dayTold(ClaimObject.Value value) {
    if (value.datatype().endsWith("#date")) {
      lastDay = Optional.of(LocalDate.parse(value.lexicalForm()));
    }
  }

  void name(String text, Entity entity) {
    names.put(NameKey.of(text), entity);
  }

  /** An entity that this document gave this name. */
  Optional<Entity> named(String text) {
    return Optional.ofNullable(names.get(NameKey.of(text)));
  }

  /** Names this document gave, for finding them in text. */
  Map<String, Entity> names() {
    return names;
  }

  void mentioned(Entity entity, String text) {
    recent.add(new Recent(entity, text, sentence));
  }

  /** What was named last, not more than two sentences ago, among what passes a test. */
  Optional<Recent> antecedent(Predicate<Entity> test) {
    for (Recent candidate : recent.reversed()) {
      if (sentence - candidate.sentence() > REACH) {
        return Optional.empty();
      }
      if (test.test(candidate.entity())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
