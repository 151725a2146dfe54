package org.dbor.extraction;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word forms as alternatives of a regular expression. */
final class Alternation {
  private Alternation() {}

  /** The longest first, so that no form hides one that it begins; the forms are taken literally. */
  static String of(Collection<String> forms) {
    return forms.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(form -> form))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
