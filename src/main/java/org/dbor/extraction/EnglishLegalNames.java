package org.dbor.extraction;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * What names of laws and treaties have that others have not: numbers, lists, brackets, and
 * prepositions before their noun ({@code the Safety from Fraud and Abuse (Amendment) Bill}).
 */
final class EnglishLegalNames {
  private static final Pattern COMPLEMENT = Pattern.compile(" (?:on|for) ");

  /** Before the fields of a body; they are common words. */
  private static final Pattern PORTFOLIO = Pattern.compile(" (?:of|for) (?!.* (?:of|for) )");

  private static final List<String> BODY = List.of(Iris.TERMS + "GovernmentBody");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:-\\d{1,5})?");

  /** What is counted by a number: Act 20 years. */
  private static final Pattern UNIT =
      Pattern.compile("\\s(?:\\p{Ll}{3,}s|percent|million|billion|trillion)(?!\\p{L})");

  private final Set<String> instruments;
  private final Set<String> laws;
  private final Set<String> small;
  private final Pattern brackets;
  private final EnglishNames names;
  private final EnglishWords words;

  EnglishLegalNames(Lexicon lexicon, EnglishNames names, EnglishWords words) {
    this.names = names;
    this.words = words;
    this.instruments = lexicon.set("numbered-instrument");
    this.laws = lexicon.set("legal-noun");
    this.small = lexicon.set("name-connector");
    this.brackets = brackets(lexicon);
  }

  /** Brackets inside the name of a law: Fair Data (Amendment) Act. */
  static Pattern brackets(Lexicon lexicon) {
    return Pattern.compile(
        "\\([“\"']?\\p{Lu}[^()]{1,60}\\)(?= (?i:"
            + Alternation.of(lexicon.set("legal-noun"))
            + ")(?!\\p{L}))");
  }

  /** Whether one of the words is the noun of a law. */
  boolean law(List<NameToken> tokens, int start, int end) {
    return tokens.subList(start, end).stream().anyMatch(token -> laws.contains(token.lower()));
  }

  /** Local Law 144, Resolution 1325: the number belongs to the name of an instrument. */
  boolean numbered(String text, List<NameToken> tokens, int start, int end) {
    NameToken last = tokens.get(end - 1);
    NameToken number = tokens.get(end);
    int after = number.span().end();
    boolean year = withYear(text, tokens, end);
    boolean no =
        last.text().equals("No")
            && end > start + 1
            && instruments.contains(tokens.get(end - 2).lower());
    return (no || instruments.contains(last.lower()))
        && NUMBER.matcher(number.text()).matches()
        && number.span().start() == last.span().end() + (no ? 2 : 1)
        && (year
            || number.text().length() > 3
            || after == text.length()
            || ",.;:)".indexOf(text.charAt(after)) >= 0
            || text.startsWith(" ", after)
                && !UNIT.matcher(text).region(after, text.length()).lookingAt())
        && (end > start + 1 || Character.isUpperCase(last.text().charAt(0)));
  }

  /** Opinion 12/2025: whether a year follows a number. */
  static boolean withYear(String text, List<NameToken> tokens, int number) {
    return number + 1 < tokens.size()
        && tokens.get(number + 1).span().start() == tokens.get(number).span().end() + 1
        && text.charAt(tokens.get(number).span().end()) == '/'
        && NUMBER.matcher(tokens.get(number + 1).text()).matches();
  }

  /** Index after the noun that follows brackets inside a name; the same index if none does. */
  int afterBrackets(String text, List<NameToken> tokens, int end) {
    int from = tokens.get(end - 1).span().end() + 1;
    Matcher matcher = brackets.matcher(text).region(Math.min(from, text.length()), text.length());
    if (!text.startsWith(" ", from - 1) || !matcher.useTransparentBounds(true).lookingAt()) {
      return end;
    }
    for (int at = end; at < tokens.size(); at++) {
      if (tokens.get(at).span().start() == matcher.end() + 1) {
        return tokens.get(at).capitalised() ? at + 1 : end;
      }
    }
    return end;
  }

  /**
   * the Safety from Fraud and Abuse Bill: the index of the word after the article before the name
   * of a law; the given start if no such name goes back to an article.
   */
  int leftward(
      String text, List<NameToken> tokens, int start, int end, IntPredicate own, List<Span> known) {
    Span found = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    boolean law =
        laws.contains(tokens.get(end - 1).lower())
            || end - 2 > start && laws.contains(tokens.get(end - 2).lower());
    int at = start - 1;
    while (law
        && at >= 0
        && NameToken.adjacent(text, tokens, at, at + 1)
        && !EnglishNameFinder.ARTICLES.contains(tokens.get(at).lower())
        && (own.test(at) || small.contains(tokens.get(at).text()))) {
      at--;
    }
    boolean bounded =
        law
            && at >= 0
            && at < start - 1
            && NameToken.adjacent(text, tokens, at, at + 1)
            && EnglishNameFinder.ARTICLES.contains(tokens.get(at).lower())
            && own.test(at + 1)
            && small.contains(tokens.get(start - 1).text());
    if (!bounded) {
      return start;
    }
    Span more = new Span(tokens.get(at + 1).span().start(), found.start());
    boolean other =
        known.stream().anyMatch(more::overlaps)
            || names
                .classOf(text.substring(more.start(), tokens.get(start - 2).span().end()))
                .isPresent();
    return other ? start : at + 1;
  }

  /**
   * Convention on Fair Data, Open Nets and the Public Good, Ministry of Industry, Trade and
   * Tourism: the index after the list that goes on at a token inside the name of an instrument or
   * body; the same index if none does.
   */
  int list(
      String text,
      List<NameToken> tokens,
      int start,
      int from,
      IntPredicate own,
      List<Span> known) {
    String told =
        new Span(tokens.get(start).span().start(), tokens.get(from - 1).span().end()).of(text);
    boolean instrument =
        COMPLEMENT.split(told, 2).length == 2
            && instruments.contains(EnglishWords.last(COMPLEMENT.split(told, 2)[0]));
    boolean body = !instrument && PORTFOLIO.matcher(told).find() && isBody(told);
    int at = from;
    boolean ended = false;
    while ((instrument || body) && at < tokens.size() && !ended) {
      ended = tokens.get(at).text().equals("and");
      at = ended ? at + 1 : at;
      at =
          at < tokens.size() && EnglishNameFinder.ARTICLES.contains(tokens.get(at).lower())
              ? at + 1
              : at;
      int word = at;
      while (word < tokens.size()
          && own.test(word)
          && (word == at || NameToken.adjacent(text, tokens, word - 1, word))) {
        word++;
      }
      Span member =
          word > at
              ? new Span(tokens.get(at).span().start(), tokens.get(word - 1).span().end())
              : new Span(0, 0);
      if (word == at
          || word - at > 3
          || known.stream().anyMatch(span -> body ? span.contains(member) : member.overlaps(span))
          || body && !words.allCommon(member.of(text))
          || names.classOf(member.of(text)).isPresent()) {
        return from;
      }
      at = word;
      if (at < tokens.size() && !ended) {
        String gap = text.substring(member.end(), tokens.get(at).span().start());
        boolean and = tokens.get(at).text().equals("and");
        if (!gap.equals(", ") && !(gap.equals(" ") && and)) {
          return from;
        }
      }
    }
    return ended ? at : from;
  }

  private boolean isBody(String told) {
    return names.classOf(told).filter(BODY::contains).isPresent();
  }
}
