package org.dbor.language;

import java.util.List;
import java.util.function.Predicate;

/**
 * Words of which one must match: {@code 전|직전}, {@code NN*}, {@code *회}, {@code ?} (one letter),
 * {@code !SN|NR} (none of them).
 */
record Alternatives(boolean negated, List<Predicate<String>> words) {
  private static final String ANY = "*";
  private static final String ONE = "?";

  static Alternatives of(String notation) {
    boolean negated = notation.startsWith("!");
    String[] words = notation.substring(negated ? 1 : 0).split("\\|");
    return new Alternatives(negated, List.of(words).stream().map(Alternatives::word).toList());
  }

  private static Predicate<String> word(String word) {
    if (word.equals(ANY)) {
      return any -> true;
    }
    if (word.equals(ONE)) {
      return any -> any.length() == 1;
    }
    if (word.endsWith(ANY)) {
      String start = word.substring(0, word.length() - 1);
      return any -> any.startsWith(start);
    }
    if (word.startsWith(ANY)) {
      String end = word.substring(1);
      return any -> any.endsWith(end);
    }
    return word::equals;
  }

  boolean matches(String word) {
    for (Predicate<String> own : words) {
      if (own.test(word)) {
        return !negated;
      }
    }
    return negated;
  }
}
