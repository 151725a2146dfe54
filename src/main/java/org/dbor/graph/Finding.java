package org.dbor.graph;

import java.util.Optional;

/**
 * Something a shape does not accept.
 *
 * @param shape IRI of the shape, or its blank node label
 * @param focus the node looked at
 * @param path the property looked at, where the shape names one
 * @param value the value that is wrong, where there is one
 * @param messageKo what is wrong, in Korean where the shape says it, else in English
 * @param messageEn what is wrong, in English where the shape says it
 */
public record Finding(
    Severity severity,
    String shape,
    String focus,
    Optional<String> path,
    Optional<String> value,
    String messageKo,
    String messageEn) {

  /** From harmless to stopping a document. */
  public enum Severity {
    INFO,
    WARNING,
    VIOLATION
  }

  public boolean isViolation() {
    return severity == Severity.VIOLATION;
  }

  /** One line: node, property, reason, and the shape if it has an address. */
  public String line() {
    return focus
        + path.map(p -> " " + p).orElse("")
        + value.map(v -> " " + v).orElse("")
        + ": "
        + messageEn
        + (shape.startsWith("http") ? " [" + shape + "]" : "");
  }
}
