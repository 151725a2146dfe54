package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/** Finds counts of people, organizations and occasions: {@code 70여명}, {@code 14회}, {@code 8개사}. */
final class CountFinder {
  /** 1인 가구, 1인 창작자: what kind they are, and not how many. */
  private static final Pattern SINGLE = Pattern.compile("[12]인 (?=[가-힣])");

  private final SparseSearch search;
  private final Map<String, String> tens;
  private final Map<String, String> ones;

  CountFinder(Lexicon lexicon) {
    String counters =
        lexicon.set("counter").stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.tens = lexicon.pairs("native-ten");
    this.ones = lexicon.pairs("native-one");
    String ten = alternatives(tens.keySet());
    String one = alternatives(ones.keySet());
    String nativeNumbers = ten + one + "?|" + one;
    this.search =
        SparseSearch.of(
            "(?<![\\p{L}\\p{N}.,])(?:약\\s?|총\\s?)?(?:(?<value>\\d[\\d,]*)(?:(?<myriad>만)(?:\\s?(?<over>\\d[\\d,]{0,4})(?<overthousand>천)?)?|(?<thousand>천(?<rest>\\d{1,3})?)?)|(?<native>"
                + nativeNumbers
                + "))\\s?(?:여\\s?)?(?<counter>"
                + counters
                + ")(?!차|째|당|간)");
  }

  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** 1천100 is 1100, 1만 2천 is 12000. */
  private static String thousands(Matcher matcher) {
    String digits = matcher.group("value").replace(",", "");
    if (matcher.group("myriad") != null && digits.length() <= 6) {
      String over = matcher.group("over") == null ? "0" : matcher.group("over").replace(",", "");
      int factor = matcher.group("overthousand") == null ? 1 : 1000;
      return Long.toString(Long.parseLong(digits) * 10_000 + Long.parseLong(over) * factor);
    }
    if (matcher.group("thousand") == null || digits.length() > 6) {
      return digits;
    }
    String rest = matcher.group("rest") == null ? "0" : matcher.group("rest");
    return Long.toString(Long.parseLong(digits) * 1000 + Long.parseLong(rest));
  }

  /** 열여덟 is 10 + 8. */
  private String nativeNumber(String word) {
    int number = 0;
    String rest = word;
    for (Map.Entry<String, String> ten : tens.entrySet()) {
      if (word.startsWith(ten.getKey()) && ten.getKey().length() > word.length() - rest.length()) {
        number = Integer.parseInt(ten.getValue());
        rest = word.substring(ten.getKey().length());
      }
    }
    return Integer.toString(
        number + (rest.isEmpty() ? 0 : Integer.parseInt(ones.getOrDefault(rest, "0"))));
  }

  List<Mention.Count> find(SentenceText sentence) {
    List<Mention.Count> counts = new ArrayList<>();
    Matcher matcher = search.in(sentence.text());
    for (int at = 0; search.find(matcher, sentence.text(), at); at = matcher.end()) {
      String digits =
          matcher.group("value") == null
              ? nativeNumber(matcher.group("native"))
              : thousands(matcher);
      if (digits.length() <= 18
          && sentence.nameMayEnd(matcher.end())
          && !SINGLE
              .matcher(sentence.text())
              .region(matcher.start(), sentence.length())
              .lookingAt()) {
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
