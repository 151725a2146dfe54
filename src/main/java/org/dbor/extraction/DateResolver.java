package org.dbor.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.extraction.DateExpression.Direction;

/**
 * Turns a date expression into an XSD value of the precision the text has.
 *
 * <p>A day without month is the latest such day up to the document's date ({@code 13일} in a report
 * of the 13th or 14th), unless marked as coming or said of what is to come. A month without year is
 * the one nearest to the document's date.
 */
final class DateResolver {
  /** What is told of the day before a day is told of one that is near. */
  private static final int NEAR_DAYS = 31;

  private DateResolver() {}

  /**
   * The value.
   *
   * @param anchor the document's date
   * @param lastDay the last day told in the text
   * @return empty if an anchor is needed and missing, or there is no such day
   */
  static Optional<ClaimObject.Value> resolve(
      DateExpression expression, Optional<LocalDate> anchor, Optional<LocalDate> lastDay) {
    try {
      return switch (expression) {
        case DateExpression.NearDay near ->
            (near.offset() == 0
                    ? lastDay
                    // 전날: not the day before one that is still far ahead.
                    : lastDay.filter(day -> !farAhead(day, anchor)).or(() -> anchor))
                .map(day -> day(day.plusDays(near.offset())));
        case DateExpression.Relative relative -> anchor.map(date -> relative(relative, date));
        case DateExpression.Vague vague -> Optional.empty();
        case DateExpression.Weekday weekday -> anchor.map(date -> day(weekday(weekday, date)));
        case DateExpression.Calendar calendar -> calendar(calendar, anchor);
      };
    } catch (DateTimeException e) {
      // 31 February: the text is wrong, and no value is better than a moved one.
      return Optional.empty();
    }
  }

  private static boolean farAhead(LocalDate day, Optional<LocalDate> anchor) {
    return anchor.filter(date -> day.isAfter(date.plusDays(NEAR_DAYS))).isPresent();
  }

  private static LocalDate weekday(DateExpression.Weekday weekday, LocalDate anchor) {
    return weekday.direction() == Direction.FUTURE
        ? anchor.with(TemporalAdjusters.next(weekday.day()))
        : anchor.with(TemporalAdjusters.previousOrSame(weekday.day()));
  }

  private static ClaimObject.Value relative(DateExpression.Relative relative, LocalDate anchor) {
    int offset = relative.offset();
    return switch (relative.unit()) {
      case DAY -> day(anchor.plusDays(offset));
      case MONTH -> {
        YearMonth month = YearMonth.from(anchor).plusMonths(offset);
        yield relative.day().map(d -> day(month.atDay(d))).orElseGet(() -> month(month));
      }
      case YEAR -> {
        int year = anchor.getYear() + offset;
        yield fields(year, relative.month(), relative.day());
      }
    };
  }

  private static Optional<ClaimObject.Value> calendar(
      DateExpression.Calendar calendar, Optional<LocalDate> anchor) {
    if (calendar.year().isPresent()) {
      return Optional.of(fields(calendar.year().get(), calendar.month(), calendar.day()));
    }
    if (calendar.month().isPresent()) {
      int month = calendar.month().get();
      return anchor.map(
          date ->
              fields(year(date, month, calendar.direction()), calendar.month(), calendar.day()));
    }
    return anchor.flatMap(
        date -> calendar.day().flatMap(d -> dayOfMonth(date, d, calendar.direction())));
  }

  private static int year(LocalDate anchor, int month, Direction direction) {
    int year = anchor.getYear();
    int distance = month - anchor.getMonthValue();
    return switch (direction) {
      case PAST -> distance > 0 ? year - 1 : year;
      case FUTURE -> distance < 0 ? year + 1 : year;
      case LAST -> distance >= 0 ? year - 1 : year;
      case NEXT -> distance <= 0 ? year + 1 : year;
      case NEAREST, THIS_MONTH -> distance >= 10 ? year - 1 : distance <= -10 ? year + 1 : year;
    };
  }

  private static Optional<ClaimObject.Value> dayOfMonth(
      LocalDate anchor, int day, Direction direction) {
    YearMonth month = YearMonth.from(anchor);
    if (direction == Direction.FUTURE) {
      if (day < anchor.getDayOfMonth()) {
        month = month.plusMonths(1);
      }
    } else if (direction != Direction.THIS_MONTH && day > anchor.getDayOfMonth()) {
      month = month.minusMonths(1);
    }
    return month.isValidDay(day) ? Optional.of(day(month.atDay(day))) : Optional.empty();
  }

  private static ClaimObject.Value fields(
      int year, Optional<Integer> month, Optional<Integer> day) {
    if (month.isEmpty()) {
      return new ClaimObject.Value(
          String.format(Locale.ROOT, "%04d", year), XSDDatatype.XSDgYear.getURI());
    }
    YearMonth yearMonth = YearMonth.of(year, month.get());
    return day.map(d -> day(yearMonth.atDay(d))).orElseGet(() -> month(yearMonth));
  }

  private static ClaimObject.Value month(YearMonth month) {
    return new ClaimObject.Value(month.toString(), XSDDatatype.XSDgYearMonth.getURI());
  }

  private static ClaimObject.Value day(LocalDate date) {
    return new ClaimObject.Value(date.toString(), XSDDatatype.XSDdate.getURI());
  }
}
