package org.dbor.extraction;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.document.Span;
import org.dbor.extraction.DateExpression.Direction;
import org.dbor.extraction.DateExpression.Unit;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds English dates: {@code May 21, 2024}, {@code 21 May}, {@code last September}, {@code
 * Tuesday}, {@code next year}, {@code the same day}. Of several days the first: {@code 4 to 6 May}.
 *
 * <p>A date without year or a day of the week lies ahead where the words before it do so ({@code
 * will be held in March}), else behind.
 */
final class EnglishDateFinder {
  private static final Property FORM = term("form");
  private static final Property VALUE = term("digitValue");
  private static final String MONTHS = "month-";

  /** How a day of the year is written after dashes, as ISO 8601 does. */
  private static final String NO_YEAR = "--";

  private static final String DAYS = "weekday-";

  private final Map<String, Integer> months = new TreeMap<>();
  private final Map<String, DayOfWeek> days = new TreeMap<>();

  /** Days of the year that are told by their name. */
  private final Map<String, MonthDay> holidays;

  private final Map<String, DateExpression.Relative> words;
  private final Pattern ahead;
  private final Pattern behind;
  private final Pattern pattern;
  private final Pattern rangeEnd;

  EnglishDateFinder(Model terms, Lexicon lexicon) {
    this.words = CalendarWords.of(terms);
    this.holidays =
        lexicon.pairs("holiday").entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, day -> MonthDay.parse(NO_YEAR + day.getValue())));
    for (Resource entry : terms.listSubjectsWithProperty(VALUE).toList()) {
      String set = entry.getURI().substring((Iris.ID + "lexicon/").length());
      int value = entry.getProperty(VALUE).getInt();
      entry
          .listProperties(FORM)
          .forEach(
              s -> {
                if (set.startsWith(MONTHS)) {
                  months.put(s.getString(), value);
                } else if (set.startsWith(DAYS)) {
                  days.put(s.getString(), DayOfWeek.of(value));
                }
              });
    }
    this.ahead = words(lexicon, "date-future");
    // will be held: held tells nothing of the past here.
    this.behind =
        Pattern.compile(
            "(?<!\\bbe )(?:" + words(lexicon, "date-past").pattern() + "|\\b\\p{Ll}{3,}ed\\b)",
            Pattern.CASE_INSENSITIVE);
    String month = Alternation.of(months.keySet());
    String day = Alternation.of(days.keySet());
    String part = Alternation.of(lexicon.set("part-of-year"));
    String time = Alternation.of(lexicon.set("time-of-day"));
    String number = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    String year = "(?:19|20)\\d{2}";
    this.rangeEnd =
        Pattern.compile(
            "^\\s?(?:to|until|till|through|and|-|–|—)\\s?(?:"
                + number
                + "\\s(?:of\\s)?)?(?<month>"
                + month
                + ")\\.?(?:\\s"
                + number
                + ")?,?\\s(?<year>"
                + year
                + ")(?!\\d)");
    this.pattern =
        Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}.$-])|(?<=\\bmid-))(?:(?<=\\b[Oo]n )the (?:morning|afternoon|evening|night) of"
                + " )?(?:(?:(?<dayname>"
                + day
                + "),?\\s)?(?:"
                + "(?<month>"
                + month
                + ")\\.?\\s(?<day>"
                + number
                + ")(?:(?:[-–—]"
                + number
                + "|\\s?(?:-|–|—|to|and|through)\\s?"
                + number
                + "(?!\\s\\p{Ll}))(?![\\d:%]|\\.\\d))?(?:,?\\s(?<year>"
                + year
                + "))?(?![\\d%])"
                + "|(?:(?<firstday>"
                + number
                + ")\\s?(?:-|–|—|to|and|through)\\s?)?(?<day2>"
                + number
                + ")\\s(?:of\\s)?(?<month2>"
                + month
                + ")(?:(?<!May)\\.(?=.))?(?:,?\\s(?<year2>"
                + year
                + "))?"
                + "|(?<iso>"
                + year
                + ")-(?<isomonth>\\d{2})-(?<isoday>\\d{2}))|(?:(?<which>last|next|this|early|late|mid|earlier"
                + " in|later in)[\\s-])?(?<month3>"
                + month
                + ")(?:\\.(?=.))?(?:,?\\s(?:of\\s)?(?<year3>"
                + year
                + "|this year|next year|last year))?"
                + "|(?:(?<whichday>last|next|this|this coming|this past)\\s)?(?:(?:early|late|later|earlier)(?:"
                + " on)?\\s)?(?<weekday>"
                + day
                + ")"
                + "|(?:the\\s)?(?:"
                + part
                + ")\\s?(?:of\\s)?(?<partyear>"
                + year
                + "|this year|next year|last year|the year)"
                + "|(?<relative>(?i:"
                + Alternation.of(words.keySet())
                + "))|(?<=\\b(?:[Oo]n|(?:morning|afternoon|evening|night) of) )the"
                + " (?<dayonly>(?:[12]?\\d|3[01])(?:st|nd|rd|th))(?!"
                + " [\\p{L}-]*(?:anniversary|day|floor|century|of)\\b)|(?<vague>(?i:"
                + Alternation.of(lexicon.set("date-vague"))
                + "))"
                + "|(?<holiday>(?i:"
                + Alternation.of(holidays.keySet())
                + ")(?:,? (?<year4>"
                + year
                + "))?)|(?<same>(?i:"
                + Alternation.of(lexicon.set("date-same-day"))
                + "))|(?<=\\b(?i:in|by|since|from|until|during|of|for|before|after|early|late|mid|end|through|and|to|year|starting|beginning)[\\s-])(?<bareyear>"
                + year
                + ")(?![\\d,.]\\d|\\s(?:people|participants|words|companies))"
                + ")(?:\\s\\((?:"
                + day
                + ")\\.?\\))?"
                + "(?:,?\\s(?:"
                + time
                // Baek Jun-gi: no month, but half a name
                + "))?(?![\\p{L}\\p{N}]|(?<=Jun|Jan|Mar|Sep|May)-\\p{Ll}{2,5}(?!\\p{L}))");
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }

  private static Pattern words(Lexicon lexicon, String set) {
    return Pattern.compile(
        "(?<![\\p{L}])(?:" + Alternation.of(lexicon.set(set)) + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE);
  }

  List<Mention.Date> find(String text) {
    List<Mention.Date> dates = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (may(text, matcher)) {
        continue;
      }
      Span span = new Span(matcher.start(), matcher.end()).trimmed(text);
      dates.add(new Mention.Date(span, expression(matcher, text)));
    }
    return dates;
  }

  /** May, March: a month only where a preposition or a date word says so, else a verb or a name. */
  private static boolean may(String text, Matcher matcher) {
    String found = matcher.group();
    if (matcher.group("month3") == null
        || matcher.group("which") != null
        || matcher.group("year3") != null
        || found.length() > 5
        || !found.matches("May|March|Sun|Sat|Mar|Dec|Jan")) {
      return false;
    }
    String before = text.substring(0, matcher.start());
    return !before.matches("(?s).*\\b(?i:in|by|since|from|until|of|to|and|before|after|during)\\s");
  }

  private DateExpression expression(Matcher m, String text) {
    if (m.group("same") != null) {
      return new DateExpression.NearDay(0);
    }
    if (m.group("vague") != null) {
      return new DateExpression.Vague();
    }
    if (m.group("relative") != null) {
      return words.get(m.group("relative").toLowerCase(Locale.ROOT));
    }
    Direction direction = direction(text.substring(0, m.start()), text.substring(m.end()));
    if (m.group("weekday") != null) {
      return weekday(m, direction);
    }
    if (m.group("dayonly") != null) {
      return new DateExpression.Calendar(
          Optional.empty(), Optional.empty(), number(m.group("dayonly")), direction);
    }
    if (m.group("holiday") != null) {
      String name = m.group("holiday").replaceAll(",? \\d{4}$", "");
      MonthDay day = holidays.get(name.toLowerCase(Locale.ROOT));
      return new DateExpression.Calendar(
          number(m.group("year4")),
          Optional.of(day.getMonthValue()),
          Optional.of(day.getDayOfMonth()),
          direction);
    }
    if (m.group("iso") != null) {
      return new DateExpression.Calendar(
          number(m.group("iso")),
          number(m.group("isomonth")),
          number(m.group("isoday")),
          direction);
    }
    if (m.group("month") != null) {
      return new DateExpression.Calendar(
          year(m.group("year"), m.group("month"), text.substring(m.end())),
          month(m.group("month")),
          number(m.group("day")),
          direction);
    }
    if (m.group("month2") != null) {
      return new DateExpression.Calendar(
          year(m.group("year2"), m.group("month2"), text.substring(m.end())),
          month(m.group("month2")),
          number(m.group("firstday") == null ? m.group("day2") : m.group("firstday")),
          direction);
    }
    if (m.group("month3") != null) {
      return month3(m, direction);
    }
    String year = m.group("partyear") != null ? m.group("partyear") : m.group("bareyear");
    return year(year, Optional.empty());
  }

  /**
   * The year of a day: its own, or that of the end of what it begins (3 March to 30 April 2025).
   */
  private Optional<Integer> year(String own, String month, String after) {
    Matcher end = rangeEnd.matcher(after);
    if (own != null || !end.find()) {
      return number(own);
    }
    boolean newYear = months.get(month) > months.get(end.group("month"));
    return number(end.group("year")).map(year -> newYear ? year - 1 : year);
  }

  private DateExpression weekday(Matcher m, Direction direction) {
    String which = m.group("whichday");
    boolean coming = "next".equals(which) || "this coming".equals(which);
    return new DateExpression.Weekday(
        days.get(m.group("weekday")),
        coming || which == null && direction == Direction.FUTURE
            ? Direction.FUTURE
            : Direction.PAST);
  }

  private DateExpression month3(Matcher m, Direction direction) {
    Optional<Integer> month = month(m.group("month3"));
    if (m.group("year3") != null) {
      return year(m.group("year3"), month);
    }
    Direction told =
        switch (m.group("which") == null ? "" : m.group("which")) {
          case "last" -> Direction.LAST;
          case "next" -> Direction.NEXT;
          case "this" -> Direction.NEAREST;
          default -> direction;
        };
    return new DateExpression.Calendar(Optional.empty(), month, Optional.empty(), told);
  }

  private static DateExpression year(String text, Optional<Integer> month) {
    if (Character.isDigit(text.charAt(0))) {
      return new DateExpression.Calendar(number(text), month, Optional.empty(), Direction.NEAREST);
    }
    int offset = text.startsWith("next") ? 1 : text.startsWith("last") ? -1 : 0;
    return new DateExpression.Relative(Unit.YEAR, offset, month, Optional.empty());
  }

  /** Where the words before a date point, the last of them; without any, the first after it. */
  private Direction direction(String before, String after) {
    int forth = lastEnd(ahead, before);
    int back = lastEnd(behind, before);
    if (forth < 0 && back < 0) {
      Matcher coming = ahead.matcher(after);
      Matcher gone = behind.matcher(after);
      boolean comes = coming.find() && (!gone.find() || coming.start() < gone.start());
      return comes ? Direction.FUTURE : Direction.PAST;
    }
    // is expected: what looks like the past may point ahead.
    return forth >= back ? Direction.FUTURE : Direction.PAST;
  }

  private static int lastEnd(Pattern pattern, String text) {
    int end = -1;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  private Optional<Integer> month(String name) {
    return Optional.of(months.get(name));
  }

  private static Optional<Integer> number(String text) {
    return Optional.ofNullable(text).map(t -> Integer.valueOf(t.replaceAll("\\D", "")));
  }
}
