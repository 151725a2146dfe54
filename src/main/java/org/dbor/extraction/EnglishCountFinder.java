package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Finds counts of people and occasions: {@code more than 120 participants}, {@code nine public
 * hearings}.
 */
final class EnglishCountFinder {
  private final Map<String, Integer> numbers;
  private final Pattern pattern;
  private final Pattern gathered;
  private final Pattern partial;
  private final String people;

  EnglishCountFinder(Model terms, Lexicon lexicon) {
    this.numbers = EnglishNumbers.of(terms);
    Set<String> counters = new TreeSet<>(lexicon.set("people-counter"));
    counters.addAll(lexicon.set("consultation-counter"));
    this.people = lexicon.set("people-counter").stream().sorted().findFirst().orElse("");
    // a delegation of 42 lawyers: not all who came
    this.partial =
        Pattern.compile(
            " (?:" + Alternation.of(lexicon.set("partial-group")) + ") of (?:\\p{Ll}+ )?$");
    this.gathered =
        Pattern.compile(
            "(?:(?<![\\p{L}])(?i:an? (?:\\p{L}+ )?(?:"
                + Alternation.of(lexicon.set("gathering-noun"))
                + ") of)\\s|^\\P{L}*(?i:"
                + Alternation.of(lexicon.formsOfSets("verb-field-attendance"))
                + ")\\s)(?<count>(?:(?i:"
                + Alternation.of(lexicon.set("amount-modifier"))
                + ")\\s)?(?<value>\\d[\\d,]{0,11}))(?![\\p{L}\\p{N}.,-]\\p{N}|\\p{N}| \\p{Ll})");
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}.,$₩€£-])(?:(?i:"
                + Alternation.of(lexicon.set("amount-modifier"))
                + ")\\s)?(?<value>\\d[\\d,]*|(?i:"
                + Alternation.of(numbers.keySet())
                + "))\\s(?:(?!(?:"
                + Alternation.of(lexicon.set("phrase-breaker"))
                + ")\\s)(?:[a-z][a-z-]*(?:ss|ous|eas|[a-rt-z])|\\p{Lu}[\\p{L}-]*),?\\s){0,5}?(?<counter>"
                + Alternation.of(counters)
                + ")(?![\\p{L}\\p{N}-])");
  }

  /** an audience of 85; Attendance: 120. Nothing but the place says that people are counted. */
  private void gathered(String text, List<Mention.Count> counts) {
    Matcher matcher = gathered.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start("count"), matcher.end("count"));
      if (counts.stream().noneMatch(count -> count.span().overlaps(span))) {
        long value = Long.parseLong(matcher.group("value").replace(",", ""));
        counts.add(new Mention.Count(span, value, people));
      }
    }
  }

  List<Mention.Count> find(String text) {
    List<Mention.Count> counts = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String told = matcher.group("value");
      String digits = told.replace(",", "");
      long value =
          Character.isDigit(told.charAt(0))
              ? digits.length() <= 18 ? Long.parseLong(digits) : -1
              : numbers.get(told.toLowerCase(Locale.ROOT));
      if (value >= 0 && !partial.matcher(text).region(0, matcher.start()).find()) {
        counts.add(
            new Mention.Count(
                new Span(matcher.start(), matcher.end()), value, matcher.group("counter")));
      }
    }
    gathered(text, counts);
    return counts;
  }
}
