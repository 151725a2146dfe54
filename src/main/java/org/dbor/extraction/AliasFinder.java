package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
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
            "[\\s]?[(（](?:(?<short>[가-힣]{2,6})(?=[)）])|(?<acronym>"
                + ACRONYM
                + ")|(?:[^()（）]*?[,;]\\s?)?"
                + marker
                + "\\s?[‘'“\"「]?(?<alias>[^’'”\"」()（）]+)[’'”\"」]?)[)）]");
  }

  private static Optional<String> alias(Matcher matcher, String name) {
    if (matcher.group("short") != null) {
      return Optional.of(matcher.group("short")).filter(letters -> abbreviates(letters, name));
    }
    return Optional.ofNullable(matcher.group("alias"))
        .or(() -> Optional.ofNullable(matcher.group("acronym")));
  }

  /** 공정위 is made of letters of 공정거래위원회, in their order. */
  private static boolean abbreviates(String letters, String name) {
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = name.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return letters.length() < name.length();
  }

  /** Gives every entity its short name for the rest of the document. */
  void find(SentenceText sentence, List<Mention.Named> named, Discourse discourse) {
    for (Mention.Named mention : named) {
      find(mention, sentence.text(), mention.span().end(), discourse);
    }
  }

  /** Gives an entity the short name in the brackets that follow its name in a text. */
  void find(Mention.Named named, String text, int end, Discourse discourse) {
    Matcher matcher = pattern.matcher(text).region(end, text.length());
    if (named.entities().size() == 1 && matcher.lookingAt()) {
      alias(matcher, named.text())
          .ifPresent(alias -> discourse.name(alias.strip(), named.entity()));
    }
  }
}
