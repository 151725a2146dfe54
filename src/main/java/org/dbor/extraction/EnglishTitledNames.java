package org.dbor.extraction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Finds names that are phrases, with small words inside: {@code Spot the Fake}.
 *
 * <p>Only where something says that a name stands there: {@code a campaign called …}, {@code the
 * charity …}, {@code …, a media literacy programme}.
 */
final class EnglishTitledNames {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’-]*";

  private final Pattern introduced;
  private final Pattern called;
  private final Pattern explained;
  private final Pattern before;

  EnglishTitledNames(Lexicon lexicon) {
    String small = "(?: (?:" + Alternation.of(lexicon.set("word-inside-title")) + "))";
    String name = "(?<name>" + WORD + "(?: " + WORD + "|" + small + "{1,2} " + WORD + ")*)";
    String introducer =
        "(?<!\\p{L})(?:"
            + Alternation.of(lexicon.set("naming-participle"))
            + "|"
            + Alternation.of(lexicon.set("organization-descriptor"))
            + ") ";
    this.introduced = Pattern.compile(introducer + name);
    this.called =
        Pattern.compile(
            // A capital is looked for first: looking back from every place would cost most.
            "(?=\\p{Lu})(?<="
                + introducer
                + ")"
                + EnglishLongNames.WORD
                + "(?:(?: (?:"
                + Alternation.of(lexicon.set("inside-called-name"))
                + ")){0,3} "
                + EnglishLongNames.WORD
                + ")+");
    this.before =
        Pattern.compile(
            "(?<=(?<!\\p{L})[Tt]he |['’]s )(?<name>"
                + WORD
                + "(?: "
                + WORD
                + ")* (?:for|in the|in|of the) "
                + WORD
                + "(?: "
                + WORD
                + ")*)(?= (?:"
                + Alternation.of(lexicon.set("naming-noun"))
                + ")(?![\\p{L}-]))");
    this.explained =
        Pattern.compile(
            "(?<=\\p{Ll} )"
                + name
                + "(?=, (?:an?|the|its|their|our) (?:[\\p{L}\\d'’-]+ ){0,5}?(?:"
                + Alternation.of(lexicon.set("naming-noun"))
                + ")(?![\\p{L}-]))");
  }

  /** The spans of such names; what has no small word inside is left to others. */
  List<Span> find(String text) {
    return Stream.of(introduced, explained, before)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(EnglishTitledNames::name)
        .filter(span -> Stream.of(span.of(text).split(" ")).anyMatch(EnglishTitledNames::small))
        .toList();
  }

  /**
   * Those that something introduces and that hold of or it, too: a show called Voice of the Net.
   */
  List<Span> called(String text) {
    return called
        .matcher(text)
        .results()
        .map(result -> new Span(result.start(), result.end()))
        .filter(span -> EnglishLongNames.SMALL_WORD.matcher(span.of(text)).find())
        .toList();
  }

  private static Span name(MatchResult match) {
    return new Span(match.start("name"), match.end("name"));
  }

  private static boolean small(String word) {
    return Character.isLowerCase(word.charAt(0));
  }
}
