package org.dbor.extraction;

/**
 * What a rule says once its roles are filled: {@code event organizedBy organizer}.
 *
 * @param predicate local name of an extraction predicate
 */
record StatementSpec(String subjectRole, String predicate, String objectRole) {

  /**
   * Reads a specification.
   *
   * @throws IllegalArgumentException if it is not three words
   */
  static StatementSpec parse(String spec) {
    String[] words = spec.strip().split("\\s+");
    if (words.length != 3) {
      throw new IllegalArgumentException(
          "'" + spec + "' is no statement; expected 'subjectRole predicate objectRole'");
    }
    return new StatementSpec(words[0], words[1], words[2]);
  }
}
