package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Finds names whose kind only their last word tells though small words or brackets stand inside
 * them: {@code the Protection from Flooding and Fire Bill}, {@code Open Data (Access) Act 2025}.
 *
 * <p>A noun that tells a kind ends a name unless another capitalised word follows at once, so two
 * names joined by {@code and} stay two.
 */
final class EnglishLongNames {
  static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’&./-]*";

  /** Brackets inside a name hold capitalised words; a short name in brackets may follow them. */
  private static final String BRACKETS =
      " \\("
          + WORD
          + "(?:,? (?:and |of |for |in |the |to |from )*"
          + WORD
          + ")*\\)(?: \\([“\"]?"
          + WORD
          + "[”\"]?\\))?";

  private static final Pattern SERIES_BEFORE = Pattern.compile("(?:, | and )(?:the )?$");
  private static final Pattern SERIES_AFTER = Pattern.compile(",? and |, ");

  static final Pattern SMALL_WORD = Pattern.compile(" \\p{Ll}+ | & ");

  private final Pattern joined;
  private final Pattern bracketed;
  private final EnglishTitledNames titled;
  private final EnglishTitles titles;
  private final EnglishCauseNames causes;
  private final Set<String> stops;

  /** the Harbour and Meadow Regions: two regions that share a noun. */
  private final Pattern regions;

  EnglishLongNames(Lexicon lexicon, EnglishTitles titles) {
    this.titles = titles;
    this.titled = new EnglishTitledNames(lexicon);
    this.causes = new EnglishCauseNames(lexicon);
    this.stops = lexicon.set("never-name");
    this.regions =
        Pattern.compile(" and .* (?i:" + Alternation.of(lexicon.set("region-noun")) + ")$");
    String head =
        "(?:"
            + Alternation.of(
                lexicon.headNouns().stream()
                    .map(Lexicon.Head::form)
                    .filter(noun -> noun.length() > 2 && noun.indexOf(' ') < 0)
                    .map(EnglishLongNames::capitalised)
                    .collect(Collectors.toSet()))
            + ")";
    String end = "(?: (?:19|20)\\d{2}(?!\\d)| \\d\\.\\d)?(?![\\p{L}\\p{N}-])";
    String small = Alternation.of(lexicon.set("name-joining"));
    String join =
        "(?<![ (]"
            + head
            + ")(?: (?:"
            + small
            + ") | & |, "
            + WORD
            + ",? and |(?<! and)(?: (?:of|for|from|against)) the )";
    this.joined =
        Pattern.compile(
            "(?<=(?<!\\p{L})(?:"
                + Alternation.of(lexicon.set("name-determiner"))
                + ") |['’]s )"
                + WORD
                + "(?:(?: |"
                + join
                + ")"
                + WORD
                + ")*? "
                + head
                + "(?! \\p{Lu})"
                + end);
    this.bracketed =
        Pattern.compile(
            "(?<!\\p{L})"
                + WORD
                + "(?:(?: |"
                + join
                + ")"
                + WORD
                + ")*"
                + BRACKETS
                + "(?: "
                + WORD
                + ")*? (?:"
                + Alternation.of(
                    Stream.concat(
                            lexicon.set("numbered-instrument").stream(),
                            lexicon.set("work-noun").stream())
                        .map(EnglishLongNames::capitalised)
                        .collect(Collectors.toSet()))
                + ")"
                + end);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * Names with small words or brackets inside, in text order.
   *
   * @param known spans of known names: a series of them is no name
   */
  List<Span> find(String text, List<Span> known) {
    List<Span> found = new ArrayList<>(bracketed(text));
    Stream.of(EnglishInitialNames.find(text), titled.find(text), causes.find(text))
        .flatMap(List::stream)
        .filter(span -> found.stream().noneMatch(span::overlaps))
        .forEach(found::add);
    found.addAll(titled.called(text));
    Matcher matcher = joined.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (SMALL_WORD.matcher(span.of(text)).find()
          && Arrays.stream(span.of(text).split(" "))
              .noneMatch(word -> titles.title(word.toLowerCase(Locale.ROOT)))
          && found.stream().noneMatch(span::overlaps)) {
        found.add(span);
      }
    }
    found.removeIf(span -> series(text, span, known) || regions.matcher(span.of(text)).find());
    return found;
  }

  /** the United States, Norway and the Pacific Union: known names that are joined, and no name. */
  private static boolean series(String text, Span name, List<Span> known) {
    return known.stream()
        .filter(other -> name.contains(other) && !name.equals(other))
        .anyMatch(
            other ->
                SERIES_BEFORE.matcher(text).region(name.start(), other.start()).results().count()
                            > 0
                        && other.end() == name.end()
                    || SERIES_AFTER.matcher(text).region(other.end(), name.end()).lookingAt());
  }

  /** Index after the last token of the long name that begins at a token; that token's if none. */
  static int endOfOne(List<NameToken> tokens, int start, List<Span> whole, List<Span> closed) {
    for (Span span : whole) {
      if (span.start() == tokens.get(start).span().start()
          && closed.stream().noneMatch(span::overlaps)) {
        int end = start + 1;
        while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
          end++;
        }
        return end;
      }
    }
    return start;
  }

  /** Names with brackets inside: those are no aside. */
  List<Span> bracketed(String text) {
    List<Span> found = new ArrayList<>();
    if (text.indexOf('(') < 0) {
      return found;
    }
    Matcher matcher = bracketed.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      String first = text.substring(start, text.indexOf(' ', start));
      if (stops.contains(first.toLowerCase(Locale.ROOT))) {
        start += first.length() + 1;
      }
      found.add(new Span(start, matcher.end()));
    }
    return found;
  }
}
