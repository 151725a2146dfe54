package org.dbor.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.dbor.vocabulary.Iris;

/**
 * Reads the day of publication off the head or the end of a document: {@code 입력 2025.11.19 19:02},
 * {@code Paris, 23 October 2024 –}, a line that is a date and no more.
 *
 * <p>Source of the patterns: {@code id/lexicon/layout-issued} in the ontology, with groups {@code
 * year}, {@code month} and {@code day}; names of months are those of {@code id/lexicon/en-month-…}.
 */
final class IssueLine {
  /** Lines with text: further down a date is more often that of something else. */
  private static final int HEAD = 12;

  /** Speeches and wire reports are dated at their end. */
  private static final int TAIL = 4;

  private final List<Pattern> patterns;

  /** Lines after which a date is that of something else: {@code 일시}. */
  private final List<Pattern> labels;

  private final Map<String, Integer> months;

  private IssueLine(List<Pattern> patterns, List<Pattern> labels, Map<String, Integer> months) {
    this.patterns = patterns;
    this.labels = labels;
    this.months = Map.copyOf(months);
  }

  static IssueLine of(Model terms) {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= 12; month++) {
      int value = month;
      terms
          .listStatements(
              ResourceFactory.createResource(
                  Iris.entity("lexicon", "en-month-%02d".formatted(month))),
              ResourceFactory.createProperty(Iris.TERMS + "form"),
              (String) null,
              null)
          .mapWith(Statement::getString)
          .forEach(form -> months.put(form, value));
    }
    return new IssueLine(
        LayoutReader.patterns(terms, "layout-issued"),
        LayoutReader.patterns(terms, "layout-date-label"),
        months);
  }

  /** The date of the first line that tells it. */
  Optional<LocalDate> in(String text) {
    List<String> lines = LayoutReader.lines(text).stream().map(line -> line.of(text)).toList();
    return IntStream.range(0, lines.size())
        .filter(i -> i < HEAD || i >= lines.size() - TAIL)
        .filter(
            i ->
                i == 0
                    || labels.stream()
                        .noneMatch(label -> label.matcher(lines.get(i - 1)).matches()))
        .mapToObj(i -> date(lines.get(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalDate> date(String line) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.lookingAt()) {
        return date(matcher.group("year"), matcher.group("month"), matcher.group("day"));
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(String year, String month, String day) {
    Optional<Integer> number =
        Character.isDigit(month.charAt(0))
            ? Optional.of(Integer.valueOf(month))
            : Optional.ofNullable(months.get(month));
    try {
      return number.map(m -> LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
