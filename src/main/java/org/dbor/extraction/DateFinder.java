package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.dbor.document.Span;
import org.dbor.extraction.DateExpression.Direction;
import org.dbor.language.Lexicon;

/**
 * Finds Korean dates: {@code 2023년 9월 13일}, {@code 13일 오전}, {@code 지난해 9월}, {@code 이날}.
 *
 * <p>A span of time ({@code 3년간}) tells when, but no date; an ordinal ({@code 제20차}) is neither.
 * Calendar words are data of the lexicon, with unit and offset.
 */
final class DateFinder {
  /** 4.12(일)~17(금): the last of several days, after the day of the week of the first. */
  private static final String UNTIL =
      "(?:\\s?[~∼〜–-]\\s?(?:\\d{1,2}\\.\\s?)?\\d{1,2}\\.?\\s?\\([월화수목금토일]\\))?";

  /** ’26년 is in this century. */
  private static final int CENTURY = 2000;

  /** From here on two digits are a year of the century before. */
  private static final int LAST_CENTURY = 60;

  private static final Pattern ORDINAL = Pattern.compile("\\s*제\\s?\\d{1,3}\\s?[차회기]");

  /** Some write 1 일부터; 2 일반 is no day. */
  private static final String DAY = "(?:일|\\s일(?=부터|까지|에[ 는서]|[\\s(,.]))";

  /** 21∼22일: the first day counts. */
  private static final String RANGE = "(?:\\s?일?\\s?[~∼〜–-]\\s?(?:\\d{1,2}월\\s?)?\\d{1,2})?";

  /** 20일 일정, 기한을 3일로 단축: a number of days is no day. */
  private static final String NO_DURATION =
      "(?!\\s?(?:이내|내 (?=[가-힣])|이상|이하|미만|안에|만에|일정|코스|여정|연속|넘게|남짓|가량|내외|간격|마다|앞두|앞둔|전 (?:알림|통지|고지|안내|예고))"
          + "|로 (?:단축|연장|제한|한정|확대|축소|줄|늘|못박|못 박))";

  private static final String PAIRING = "와과";
  private static final String POLITE = "니다";

  private static final String WORD_END = "(?=[^가-힣]|에|까지|부터|으로|로|의|은|는|이|께|$)";

  private static final Set<String> JOINTS = Set.of("과 ", "와 ", "·", ", ", "∙");

  private final SparseSearch search;
  private final Map<String, DateExpression.Relative> words;
  private final Map<String, Direction> directions = new HashMap<>();
  private final Map<String, Integer> nearDays = new HashMap<>();

  DateFinder(Model terms, Lexicon lexicon) {
    this.words = CalendarWords.of(terms);
    lexicon.set("date-past").forEach(form -> directions.put(form, Direction.PAST));
    lexicon.set("date-future").forEach(form -> directions.put(form, Direction.FUTURE));
    String direction = alternatives(directions.keySet());
    String word = alternatives(words.keySet());
    lexicon.set("date-same-day").forEach(form -> nearDays.put(form, 0));
    lexicon.set("date-day-before").forEach(form -> nearDays.put(form, -1));
    lexicon.set("date-day-after").forEach(form -> nearDays.put(form, 1));
    String near = alternatives(nearDays.keySet());
    String part = alternatives(lexicon.set("date-part"));
    String duration = alternatives(lexicon.set("duration"));
    String time = alternatives(lexicon.set("time-of-day"));
    this.search =
        SparseSearch.of(
            "(?<![\\p{L}\\p{N}.])(?:(?<direction>"
                + direction
                + ")\\s?)?(?:"
                + "(?<duration>(?:\\d{1,3}\\s?(?:일|주|주일|개월|달|년)|"
                + duration
                + ")\\s?(?:간|동안)(?![가-힣]))"
                + "|(?<year>(?:19|20)\\d{2})\\s?년(?:도)?(?:\\s{0,2}(?<month>\\d{1,2})월(?:\\s{0,2}(?<day>\\d{1,2})"
                + RANGE
                + DAY
                + ")?)?"
                + "|(?<iso>(?:19|20)\\d{2})[.\\-/]\\s?(?<isomonth>\\d{1,2})[.\\-/]\\s?(?<isoday>\\d{1,2})\\.?"
                + "|(?<word>"
                + word
                + ")(?:도)?(?:\\s{0,2}(?<wordmonth>\\d{1,2})월)?(?:\\s{0,2}(?<wordday>\\d{1,2})"
                + RANGE
                + DAY
                + ")?"
                + "|(?<baremonth>\\d{1,2})(?:\\s?[~∼〜–-]\\s?\\d{1,2})?월(?:\\s{0,2}(?<baremonthday>\\d{1,2})"
                + RANGE
                + DAY
                + ")?"
                + "|(?<bareday>\\d{1,2})"
                + RANGE
                + DAY
                + NO_DURATION
                + "|[’'‘‵′`](?<shortyear>\\d{2})(?:년|[.]\\s?(?=\\d{1,2}[월.]))(?:\\s{0,2}(?<shortmonth>\\d{1,2})(?:월|\\.)(?:\\s{0,2}(?<shortday>\\d{1,2})(?:일|\\.|(?![\\d.월])))?)?"
                + "|(?<dotmonth>\\d{1,2})\\.\\s?(?<dotday>\\d{1,2})(?:\\.|일)?(?=\\s?\\([월화수목금토일]\\))"
                + "|(?<near>"
                + near
                + "))(?:\\s?\\((?:(?<exactmonth>\\d{1,2})(?:\\.|월)\\s?)?(?<exactday>\\d{1,2})일?\\.?(?:,?\\s?[월화수목금토일])?\\))?(?!간|동안|째|차|자|여|치|만|분의|\\d)"
                + "(?:\\s?\\((?:[월화수목금토일]|현지\\s?시[간각])\\)"
                + UNTIL
                + ")?(?:\\s?(?:"
                + part
                + ")"
                + WORD_END
                + ")?(?:\\s?(?:"
                + time
                + ")(?:\\s?\\d{1,2}시(?:\\s?\\d{1,2}분)?)?"
                + WORD_END
                + "|\\s\\d{1,2}(?:시(?:\\s?\\d{1,2}분)?|:\\d{2}(?![\\d:]))(?=[\\s,]|에|부터|$))?");
  }

  private static String alternatives(java.util.Collection<String> forms) {
    return new TreeSet<>(forms)
        .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  List<Mention.Date> find(SentenceText sentence) {
    List<Mention.Date> dates = new ArrayList<>();
    Matcher matcher = search.in(sentence.text());
    for (int at = 0; search.find(matcher, sentence.text(), at); at = matcher.end()) {
      if (endsAsDate(sentence, matcher.end()) && !compared(sentence, matcher)) {
        Span span = new Span(matcher.start(), matcher.end()).trimmed(sentence.text());
        add(
            new Mention.Date(
                span, ofName(sentence, matcher) ? new DateExpression.Vague() : expression(matcher)),
            dates,
            sentence.text());
      }
    }
    return dates;
  }

  /** 13일(목)과 14일(금): what goes on for two days begins on the first. */
  private static void add(Mention.Date date, List<Mention.Date> dates, String text) {
    if (!dates.isEmpty()
        && JOINTS.contains(text.substring(dates.getLast().span().end(), date.span().start()))
        && nextDay(dates.getLast().expression(), date.expression())) {
      Mention.Date first = dates.removeLast();
      dates.add(
          new Mention.Date(new Span(first.span().start(), date.span().end()), first.expression()));
    } else {
      dates.add(date);
    }
  }

  private static boolean nextDay(DateExpression first, DateExpression second) {
    return first instanceof DateExpression.Calendar one
        && second instanceof DateExpression.Calendar other
        && other.year().isEmpty()
        && other.month().isEmpty()
        && one.day().isPresent()
        && one.day().map(day -> day + 1).equals(other.day());
  }

  /** 총회와 같은 날: the day of something else, not the one told last. */
  private static boolean compared(SentenceText sentence, Matcher matcher) {
    int before = matcher.start() - 2;
    return matcher.group("near") != null
        && before > 0
        && sentence.text().charAt(before + 1) == ' '
        && PAIRING.indexOf(sentence.text().charAt(before)) >= 0;
  }

  /** ’26년 is in this century, ’96년 was in the last. */
  private static int withCentury(int year) {
    return year < LAST_CENTURY ? CENTURY + year : CENTURY - 100 + year;
  }

  /** 2026년 제3차 회의, ’26년 제2회 협의회: the year tells which one of a series. */
  private static boolean ofName(SentenceText sentence, Matcher matcher) {
    return (matcher.group("year") != null || matcher.group("shortyear") != null)
        && matcher.group("month") == null
        && matcher.group("shortmonth") == null
        && ORDINAL.matcher(sentence.text()).region(matcher.end(), sentence.length()).lookingAt();
  }

  /** 올해부터 is a date, 올해말고사 is not. */
  private static boolean endsAsDate(SentenceText sentence, int end) {
    String rest = sentence.restOfWord(end);
    // 3월부터입니다: the polite copula is long.
    int longest = rest.endsWith(POLITE) ? 7 : 4;
    return rest.isEmpty() || rest.length() <= longest && sentence.nameMayEnd(end);
  }

  private DateExpression expression(Matcher m) {
    if (m.group("exactmonth") != null || m.group("exactday") != null && ofDay(m)) {
      // 오늘(21일), 지난주 금요일(6. 3.): what stands in brackets is the date.
      return new DateExpression.Calendar(
          Optional.empty(), number(m, "exactmonth"), number(m, "exactday"), Direction.NEAREST);
    }
    if (m.group("near") != null) {
      return new DateExpression.NearDay(nearDays.get(m.group("near")));
    }
    if (m.group("duration") != null) {
      return new DateExpression.Vague();
    }
    if (m.group("word") != null) {
      DateExpression.Relative word = words.get(m.group("word"));
      return new DateExpression.Relative(
          word.unit(), word.offset(), number(m, "wordmonth"), number(m, "wordday"));
    }
    Direction direction =
        Optional.ofNullable(m.group("direction")).map(directions::get).orElse(Direction.NEAREST);
    if (m.group("iso") != null) {
      return new DateExpression.Calendar(
          number(m, "iso"), number(m, "isomonth"), number(m, "isoday"), direction);
    }
    if (m.group("dotmonth") != null) {
      return new DateExpression.Calendar(
          Optional.empty(), number(m, "dotmonth"), number(m, "dotday"), direction);
    }
    if (m.group("shortyear") != null) {
      return new DateExpression.Calendar(
          number(m, "shortyear").map(DateFinder::withCentury),
          number(m, "shortmonth"),
          number(m, "shortday"),
          direction);
    }
    if (m.group("baremonth") != null) {
      return new DateExpression.Calendar(
          Optional.empty(), number(m, "baremonth"), number(m, "baremonthday"), direction);
    }
    if (m.group("bareday") != null) {
      return new DateExpression.Calendar(
          Optional.empty(), Optional.empty(), number(m, "bareday"), direction);
    }
    return new DateExpression.Calendar(
        number(m, "year"), number(m, "month"), number(m, "day"), direction);
  }

  /** 오늘, 전날: a day by itself. */
  private boolean ofDay(Matcher m) {
    return m.group("near") != null
        || m.group("word") != null && words.get(m.group("word")).unit() == DateExpression.Unit.DAY;
  }

  private static Optional<Integer> number(Matcher matcher, String group) {
    return Optional.ofNullable(matcher.group(group)).map(Integer::valueOf);
  }
}
