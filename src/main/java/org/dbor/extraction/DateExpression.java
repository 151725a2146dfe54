package org.dbor.extraction;

import java.util.Optional;

/** A date as the text gives it, before an anchor resolves it. */
sealed interface DateExpression {

  /**
   * Calendar fields; a missing year or month is to be resolved.
   *
   * @param direction where to look for a missing field
   */
  record Calendar(
      Optional<Integer> year, Optional<Integer> month, Optional<Integer> day, Direction direction)
      implements DateExpression {}

  /**
   * So many units from the document's date: 지난해 is one year back. Finer fields that follow it
   * ({@code 지난해 9월}) are kept.
   */
  record Relative(Unit unit, int offset, Optional<Integer> month, Optional<Integer> day)
      implements DateExpression {}

  /** So many days from the last day told: 이날 0, 전날 -1. */
  record NearDay(int offset) implements DateExpression {}

  /** Which way a date without year or month lies. */
  enum Direction {
    NEAREST,
    PAST,
    FUTURE
  }

  /** Calendar units. */
  enum Unit {
    DAY,
    MONTH,
    YEAR
  }
}
