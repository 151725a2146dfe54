package org.dbor.graph;

import java.util.Optional;
import org.dbor.vocabulary.Prefixes;

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
    return Prefixes.shorten(focus)
        + path.map(p -> " " + shortened(p)).orElse("")
        + value.filter(v -> !v.equals(focus)).map(v -> " " + Prefixes.shorten(v)).orElse("")
        + ": "
        + messageEn
        + (shape.startsWith("http") ? " [" + shape + "]" : "");
  }

  private static String shortened(String path) {
    return path.startsWith("<") && path.endsWith(">")
        ? Prefixes.shorten(path.substring(1, path.length() - 1))
        : path;
  }
}
