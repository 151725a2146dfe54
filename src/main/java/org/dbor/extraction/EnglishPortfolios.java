package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds ministries that are named by the post of their minister. */
final class EnglishPortfolios {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  private final Names names;
  private final Lexicon lexicon;
  private final Pattern ministerOf;
  private final Pattern ministerAfter;

  EnglishPortfolios(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    String minister = "(?i:" + Alternation.of(lexicon.set("minister-post")) + ")";
    this.ministerOf =
        Pattern.compile(
            "\\b"
                + minister
                + " (?i:of|for) (?<portfolio>[\\p{L}]+(?:(?:,? and |, | )[\\p{L}]+){0,5})");
    this.ministerAfter =
        Pattern.compile(
            "(?<portfolio>\\p{Lu}\\p{L}+(?:(?:, | and | )\\p{Lu}\\p{L}+){0,5}) "
                + minister
                + " \\p{Lu}");
  }

  /** minister of science and ICT: the ministry that is so named. */
  Optional<Mention.Named> find(String text, Discourse discourse) {
    Optional<Mention.Named> before = before(text, discourse);
    if (before.isPresent()) {
      return before;
    }
    Matcher matcher = ministerOf.matcher(text);
    while (matcher.find()) {
      String portfolio = matcher.group("portfolio");
      int end = portfolio.length();
      while (end > 0) {
        for (String name : lexicon.set("ministry-name")) {
          String full = name + " " + portfolio.substring(0, end).replaceAll(",$", "");
          Optional<Entity> ministry = names.known(full, List.of(ORGANIZATION), discourse);
          if (ministry.isPresent()) {
            int start = matcher.start("portfolio");
            Span span = new Span(start, start + full.length() - name.length() - 1);
            return Optional.of(new Mention.Named(span, List.of(ministry.get()), span.of(text)));
          }
        }
        end = portfolio.lastIndexOf(' ', end - 1);
      }
    }
    return Optional.empty();
  }

  /** Digital Diplomacy Minister Yu Dan-bi: the ministry that is so named. */
  private Optional<Mention.Named> before(String text, Discourse discourse) {
    Matcher matcher = ministerAfter.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start("portfolio"), matcher.end("portfolio"));
      for (String name : lexicon.set("ministry-name")) {
        String full = name + " " + span.of(text);
        Optional<Entity> ministry = names.known(full, List.of(ORGANIZATION), discourse);
        if (ministry.isPresent()) {
          return Optional.of(new Mention.Named(span, List.of(ministry.get()), span.of(text)));
        }
      }
    }
    return Optional.empty();
  }
}
