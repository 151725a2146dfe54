package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/** Finds counts of people, organizations and occasions: {@code 70여명}, {@code 14회}, {@code 8개사}. */
final class CountFinder {
  private final Pattern pattern;

  CountFinder(Lexicon lexicon) {
    String counters =
        lexicon.set("counter").stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?:약\\s?|총\\s?)?(?<value>\\d[\\d,]*)\\s?(?:여\\s?)?(?<counter>"
                + counters
                + ")(?!차|째|당|간)");
  }

  List<Mention.Count> find(SentenceText sentence) {
    List<Mention.Count> counts = new ArrayList<>();
    Matcher matcher = pattern.matcher(sentence.text());
    while (matcher.find()) {
      String digits = matcher.group("value").replace(",", "");
      if (digits.length() <= 18 && sentence.nameMayEnd(matcher.end())) {
        counts.add(
            new Mention.Count(
                new Span(matcher.start(), matcher.end()),
                Long.parseLong(digits),
                matcher.group("counter")));
      }
    }
    return counts;
  }
}
