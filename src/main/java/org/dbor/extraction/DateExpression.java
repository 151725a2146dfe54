package org.dbor.extraction;

import java.time.DayOfWeek;
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

  /**
   * A day of the week: the last one up to the document's date, or the next one after it.
   *
   * @param direction past or future
   */
  record Weekday(DayOfWeek day, Direction direction) implements DateExpression {}

  /** A time that tells no day, month or year: last week. */
  record Vague() implements DateExpression {}

  /**
   * The date as that of something to come: 22일 in 22일 열린다. A day of the month that is past in the
   * month of the document is left so.
   */
  default DateExpression coming() {
    return this instanceof Calendar day
            && day.month().isEmpty()
            && day.year().isEmpty()
            && day.direction() == Direction.NEAREST
        ? new Calendar(day.year(), day.month(), day.day(), Direction.THIS_MONTH)
        : this;
  }

  /** Which way a date without year or month lies. */
  enum Direction {
    NEAREST,
    /** In the month of the document. */
    THIS_MONTH,
    PAST,
    FUTURE,
    /** Before the month of the document: last September. */
    LAST,
    /** After the month of the document. */
    NEXT
  }

  /** Calendar units. */
  enum Unit {
    DAY,
    MONTH,
    YEAR
  }
}
