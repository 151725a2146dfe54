package org.dbor.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Finds names of bodies that say what they are for: {@code Save the Children}, {@code Friends of
 * the Earth}, {@code Engineers Without Borders}.
 */
final class EnglishCauseNames {
  private static final String WORD = EnglishLongNames.WORD;

  private final Pattern pattern;

  EnglishCauseNames(Lexicon lexicon) {
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:(?:"
                + Alternation.of(lexicon.set("cause-verb"))
                + ") (?:the|our|for) |(?:"
                + Alternation.of(lexicon.set("cause-people"))
                + ") (?:Without|Against|Who|for|of the|of) )"
                + WORD
                + "(?: "
                + WORD
                // Code for Public Data Use: what is longer has a noun of its own.
                + ")?(?![\\p{L}\\p{N}-]| \\p{Lu})");
  }

  List<Span> find(String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> new Span(result.start(), result.end()))
        .toList();
  }
}
