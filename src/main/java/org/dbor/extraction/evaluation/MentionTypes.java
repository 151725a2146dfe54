package org.dbor.extraction.evaluation;

import java.util.List;
import java.util.Optional;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.ValueMention;
import org.dbor.vocabulary.Iris;

/**
 * What annotators mark: members of some classes, and values. An entity of another class (a risk, a
 * technology) is neither right nor wrong.
 */
public final class MentionTypes {
  /** Classes by local name, a class before those above it. */
  private static final List<String> CLASSES =
      List.of(
          "Organization",
          "Person",
          "Event",
          "Plan",
          "Measure",
          "Initiative",
          "Instrument",
          "Place");

  private static final List<String> VALUES =
      List.of(
          ValueMention.Kind.DATE.label(),
          ValueMention.Kind.MONEY.label(),
          ValueMention.Kind.COUNT.label());

  static final List<String> ALL =
      java.util.stream.Stream.concat(CLASSES.stream(), VALUES.stream()).toList();

  private final ClassHierarchy classes;

  public MentionTypes(ClassHierarchy classes) {
    this.classes = classes;
  }

  /** The type that annotators give to members of a class. */
  Optional<String> of(String classIri) {
    return CLASSES.stream().filter(name -> classes.isA(classIri, Iris.TERMS + name)).findFirst();
  }
}
