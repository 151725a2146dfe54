package org.dbor.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the short names that a document gives in brackets: {@code 디지털권리위원회(이하 권리위)}, {@code
 * 한국인터넷진흥원(KISA)}.
 */
final class AliasFinder {
  private static final String ACRONYM = "[A-Z][A-Za-z&-]{1,9}";

  private final Pattern pattern;

  /**
   * A finder.
   *
   * @param markers words that announce a short name
   */
  AliasFinder(Set<String> markers) {
    String marker =
        markers.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    this.pattern =
        Pattern.compile(
            "[\\s]?[(（](?:(?<acronym>"
                + ACRONYM
                + ")|(?:[^()（）]*?[,;]\\s?)?"
                + marker
                + "\\s?[‘'“\"「]?(?<alias>[^’'”\"」()（）]+)[’'”\"」]?)[)）]");
  }

  /** Gives every entity its short name for the rest of the document. */
  void find(SentenceText sentence, List<Mention.Named> named, Discourse discourse) {
    Matcher matcher = pattern.matcher(sentence.text());
    for (Mention.Named mention : named) {
      matcher.region(mention.span().end(), sentence.text().length());
      if (mention.entities().size() == 1 && matcher.lookingAt()) {
        String alias =
            matcher.group("alias") == null ? matcher.group("acronym") : matcher.group("alias");
        discourse.name(alias.strip(), mention.entity());
      }
    }
  }
}
