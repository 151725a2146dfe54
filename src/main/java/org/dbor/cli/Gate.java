package org.dbor.cli;

import java.util.List;

/**
 * One check of {@code validate} and what came of it.
 *
 * @param name what was checked
 * @param count how many things were looked at, with their noun
 * @param findings one line each: file or graph, term, reason
 * @param warnings the same, not failing
 */
record Gate(String name, String count, List<String> findings, List<String> warnings) {
  Gate {
    findings = List.copyOf(findings);
    warnings = List.copyOf(warnings);
  }

  static Gate of(String name, String count, List<String> findings) {
    return new Gate(name, count, findings, List.of());
  }

  boolean passed() {
    return findings.isEmpty();
  }

  /** {@code ok shapes: 3 graphs, 2 warnings}. */
  String line() {
    StringBuilder line = new StringBuilder(passed() ? "ok    " : "FAIL  ");
    line.append(name).append(": ").append(count);
    if (!findings.isEmpty()) {
      line.append(", ").append(counted(findings.size(), "finding"));
    }
    if (!warnings.isEmpty()) {
      line.append(", ").append(counted(warnings.size(), "warning"));
    }
    return line.toString();
  }

  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
