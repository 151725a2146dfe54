package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * Why an inferred statement holds.
 *
 * @param statement the statement itself
 * @param steps each rule that gives it, with the statements it gives it from
 */
public record InferencePage(Statement statement, List<Step> steps) {
  /**
   * A statement in words.
   *
   * @param why where its own inference is explained, if it is inferred too
   */
  public record Statement(Value subject, Value predicate, Value object, Optional<String> why) {}

  /**
   * One rule.
   *
   * @param rule its name in OWL 2 RL
   * @param meaning what it says, in the reader's language
   */
  public record Step(String rule, String meaning, List<Statement> premises) {}
}
