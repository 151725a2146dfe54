package org.dbor.extraction.baseline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.document.Span;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ValueMention;
import org.dbor.vocabulary.OntologyException;

/** Reads dates, sums and counts by the regular expressions of a table. */
final class SurfaceValues {
  private static final List<String> HEADER = List.of("kind", "language", "pattern", "offset");
  private static final String ANY_LANGUAGE = "*";

  private final List<Form> forms;

  private SurfaceValues(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  /** Where a value stands, and what it is. */
  record Found(ValueMention.Kind kind, Span span, ClaimObject object) {}

  private record Form(
      ValueMention.Kind kind, String language, Pattern pattern, Optional<Offset> offset) {
    boolean isFor(String wanted) {
      return language.equals(ANY_LANGUAGE) || language.equals(wanted);
    }
  }

  /** So many units from the document's date; the unit is the precision. */
  private record Offset(ChronoUnit unit, int count) {}

  static SurfaceValues read(Path directory) throws OntologyException {
    return new SurfaceValues(
        BaselineTable.read(directory.resolve("values.tsv"), HEADER, SurfaceValues::form));
  }

  private static Form form(List<String> cells) {
    ValueMention.Kind kind =
        Arrays.stream(ValueMention.Kind.values())
            .filter(k -> k.label().equals(cells.getFirst()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("unknown kind '" + cells.getFirst() + "'"));
    try {
      Pattern pattern = Pattern.compile("(?<![\\d.,])(?:" + cells.get(2) + ")");
      return new Form(kind, cells.get(1), pattern, offset(cells.get(3)));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    }
  }

  private static Optional<Offset> offset(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = cell.split(" ");
    ChronoUnit unit = ChronoUnit.valueOf(parts[0].toUpperCase(Locale.ROOT) + "S");
    return Optional.of(new Offset(unit, Integer.parseInt(parts[1])));
  }

  /** Values of a text in its order; where two overlap, the one whose form stands first. */
  List<Found> find(String text, String language, Optional<LocalDate> issued) {
    List<Found> found = new ArrayList<>();
    for (Form form : forms) {
      if (!form.isFor(language)) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (!span.isEmpty() && found.stream().noneMatch(other -> other.span().overlaps(span))) {
          object(form, matcher, issued)
              .ifPresent(object -> found.add(new Found(form.kind(), span, object)));
        }
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  private static Optional<ClaimObject> object(
      Form form, Matcher matcher, Optional<LocalDate> issued) {
    return switch (form.kind()) {
      case DATE -> date(form, matcher, issued);
      case COUNT -> group(matcher, "count").map(SurfaceValues::count);
      case MONEY -> Optional.of(sum(matcher.group()));
    };
  }

  private static ClaimObject count(String digits) {
    return new ClaimObject.Value(digits.replace(",", ""), XSDDatatype.XSDinteger.getURI());
  }

  /** A sum by its surface alone: that is what gold claims compare. */
  private static ClaimObject sum(String surface) {
    return new ClaimObject.Budget(
        "budget:" + surface, BigDecimal.ZERO, "XXX", Optional.empty(), surface);
  }

  private static Optional<ClaimObject> date(
      Form form, Matcher matcher, Optional<LocalDate> issued) {
    Optional<LocalDate> anchor =
        issued.map(
            day ->
                form.offset().map(offset -> day.plus(offset.count(), offset.unit())).orElse(day));
    Optional<Integer> year =
        group(matcher, "year").map(Integer::valueOf).or(() -> anchor.map(LocalDate::getYear));
    Optional<Integer> day = group(matcher, "day").map(Integer::valueOf);
    Optional<Integer> month = group(matcher, "month").flatMap(SurfaceValues::month);
    ChronoUnit told = form.offset().map(Offset::unit).orElse(ChronoUnit.YEARS);
    if (month.isEmpty() && (day.isPresent() || told != ChronoUnit.YEARS)) {
      month = anchor.map(LocalDate::getMonthValue);
    }
    if (day.isEmpty() && told == ChronoUnit.DAYS) {
      day = anchor.map(LocalDate::getDayOfMonth);
    }
    if (year.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(value(year.get(), month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February
    }
  }

  private static ClaimObject value(int year, Optional<Integer> month, Optional<Integer> day) {
    if (month.isEmpty()) {
      return new ClaimObject.Value(Integer.toString(year), XSDDatatype.XSDgYear.getURI());
    }
    YearMonth of = YearMonth.of(year, month.get());
    return day.isEmpty()
        ? new ClaimObject.Value(of.toString(), XSDDatatype.XSDgYearMonth.getURI())
        : new ClaimObject.Value(of.atDay(day.get()).toString(), XSDDatatype.XSDdate.getURI());
  }

  private static Optional<Integer> month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(Integer.valueOf(text))
        : Arrays.stream(Month.values())
            .filter(month -> month.name().equals(text.toUpperCase(Locale.ROOT)))
            .map(Month::getValue)
            .findFirst();
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }
}
