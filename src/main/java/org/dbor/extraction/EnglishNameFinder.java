package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds names by their shape: capitalised words, with {@code of}, {@code for} and {@code and}
 * between them where the first part has a head noun ({@code Meridian Institute for Internet Law}).
 */
final class EnglishNameFinder {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}&.-]*(?:['’](?!s\\b)[\\p{L}\\p{N}]+)*(?:['’](?!\\p{L}))?");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** National Strategy 2.0, Executive Order 141. */
  private static final Pattern NUMBER_AT_END = Pattern.compile(" \\d[\\d.,-]*$");

  private static final Pattern SERIES_BEFORE = Pattern.compile("(?:, | and )(?:the )?$");
  private static final Pattern SERIES_AFTER = Pattern.compile(",? and |, ");

  private static final Pattern VERSION = Pattern.compile("\\d\\.\\d");

  /** d'Azur, al-Swaha: small letters before what is capitalised. */
  private static final Pattern ELIDED =
      Pattern.compile("(?:[dl]['’]|(?:al|el|an|as|ar)-)\\p{Lu}.*");

  private static final String PLAN = Iris.TERMS + "Plan";

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final EnglishNames names;
  private final Set<String> stops;
  private final Set<String> connectors;
  private final EnglishTitles titles;
  private final Set<String> ordinals;
  private final Set<String> possessives;
  private final EnglishLegalNames legal;
  private final Set<String> particles;
  private final Pattern postOf;
  private final EnglishLongNames longNames;

  EnglishNameFinder(Lexicon lexicon, EnglishNames names, EnglishTitles titles) {
    this.names = names;
    this.titles = titles;
    this.connectors = lexicon.set("name-preposition");
    this.possessives = lexicon.set("possessive-in-name");
    this.postOf = Pattern.compile(titles.expression() + " (?:of|for|at) (?:the )?$");
    this.particles = lexicon.set("name-particle");
    this.ordinals = lexicon.set("ordinal");
    this.stops = lexicon.set("never-name");
    this.legal = new EnglishLegalNames(lexicon, names);
    this.longNames = new EnglishLongNames(lexicon, titles);
  }

  /**
   * Capitalised words that may be a name.
   *
   * @param type IRI of the class that its head noun tells, if it does
   * @param sentenceStart whether the first word is capitalised because a sentence begins
   */
  record Candidate(Span span, String text, Optional<String> type, boolean sentenceStart) {}

  /** A word that may be part of a name. */
  record Token(Span span, String text) {
    boolean capitalised() {
      char first = text.charAt(0);
      return Character.isUpperCase(first)
          || Character.isDigit(first) && text.chars().anyMatch(Character::isUpperCase)
          || text.length() > 1 && text.length() < 5 && Character.isUpperCase(text.charAt(1))
          || ELIDED.matcher(text).matches();
    }

    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Candidates in text order, not overlapping.
   *
   * @param from where the sentence begins after its bullet; the text may end before it
   * @param closed spans that are something else: dates, sums, quotations
   * @param known spans of known names: a conjunction before one ends a name
   */
  List<Candidate> find(String text, int from, List<Span> closed, List<Span> known) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(Math.min(from, text.length()), text.length());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (span.of(text).equals("s")
          && span.start() > 0
          && "'’".indexOf(text.charAt(span.start() - 1)) >= 0) {
        continue;
      }
      while (span.length() > 1
          && ".-&".indexOf(text.charAt(span.end() - 1)) >= 0
          && !span.of(text)
              .matches(
                  "(?:\\p{L}\\.)+|Inc\\.|Corp\\.|Ltd\\.|Co\\.|Dr\\.|Mr\\.|Ms\\.|Mrs\\.|Prof\\.|St\\.|\\p{Lu}\\.")) {
        span = new Span(span.start(), span.end() - 1);
      }
      tokens.add(new Token(span, span.of(text)));
    }
    List<Candidate> found = new ArrayList<>();
    List<Span> whole =
        longNames.find(text).stream().filter(span -> !series(text, span, known)).toList();
    int i = 0;
    while (i < tokens.size()) {
      int end = endOfWhole(tokens, i, whole, closed);
      if (end > i) {
        candidate(text, tokens, i, end, from).ifPresent(found::add);
        i = end;
        continue;
      }
      end = run(text, tokens, i, closed, known);
      if (end > i) {
        if (end < tokens.size()
            && closed.stream().noneMatch(tokens.get(end).span()::overlaps)
            && (year(text, tokens, i, end) || legal.numbered(text, tokens, i, end))) {
          end++;
        }
        int start = legal.leftward(text, tokens, i, end, at -> own(tokens, at, closed), known);
        int begins = tokens.get(start).span().start();
        found.removeIf(before -> before.span().end() > begins);
        candidate(text, tokens, start, end, from).ifPresent(found::add);
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /** Names with brackets inside: those are no aside. */
  List<Span> bracketed(String text) {
    return longNames.bracketed(text);
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
  private static int endOfWhole(
      List<Token> tokens, int start, List<Span> whole, List<Span> closed) {
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

  /** Digital Rights Colloquium 2025: the year belongs to the name of a work or event. */
  private boolean year(String text, List<Token> tokens, int start, int end) {
    String before =
        new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end()).of(text);
    String number = tokens.get(end).text();
    return (YEAR.matcher(number).matches() || VERSION.matcher(number).matches())
        && tokens.get(end).span().start() == tokens.get(end - 1).span().end() + 1
        && text.charAt(tokens.get(end).span().start() - 1) == ' '
        && end > start + 1
        && names.classOf(before).isPresent();
  }

  private Optional<Candidate> candidate(String text, List<Token> tokens, int i, int end, int from) {
    Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
    String name = span.of(text).replaceAll("['’]$", "");
    return Optional.of(
        new Candidate(
            new Span(span.start(), span.start() + name.length()),
            name.replaceAll("\\s+", " "),
            typeOf(NUMBER_AT_END.matcher(name).replaceFirst(""), name),
            tokens.get(i).span().start() == from));
  }

  /** What a name without its number tells: Executive Order 141 is an order, a plan alone none. */
  private Optional<String> typeOf(String unnumbered, String name) {
    return names
        .classOf(unnumbered)
        .or(
            () ->
                unnumbered.length() < name.length() && unnumbered.indexOf(' ') > 0
                    ? names.classesOfNoun(unnumbered).stream().findFirst()
                    : Optional.empty());
  }

  private boolean own(List<Token> tokens, int i, List<Span> closed) {
    Token token = tokens.get(i);
    return token.capitalised() && closed.stream().noneMatch(span -> span.overlaps(token.span()));
  }

  /** Second Pacific Summit: an ordinal before a capitalised word. */
  private boolean ordinal(String text, List<Token> tokens, int i, List<Span> closed) {
    return ordinals.contains(tokens.get(i).lower())
        && i + 1 < tokens.size()
        && own(tokens, i + 1, closed)
        && adjacent(text, tokens, i, i + 1);
  }

  /** Index after the last token of the name that begins at a token. */
  private int run(String text, List<Token> tokens, int start, List<Span> closed, List<Span> known) {
    if (!own(tokens, start, closed)
        || stops.contains(tokens.get(start).lower()) && !ordinal(text, tokens, start, closed)
        || titles.title(tokens.get(start).lower().replaceFirst("\\.$", ""))
        || post(text, tokens, start)) {
      return start;
    }
    int end = start + 1;
    boolean complement = false;
    while (end < tokens.size()) {
      Token before = tokens.get(end - 1);
      Token next = tokens.get(end);
      String gap = text.substring(before.span().end(), next.span().start());
      if (before.text().endsWith("'") && !before.lower().endsWith("s'")) {
        break;
      }
      if (gap.equals(" & ") && own(tokens, end, closed)) {
        end++;
        continue;
      }
      boolean possessive =
          (gap.equals("'s ") || gap.equals("’s "))
              && own(tokens, end, closed)
              && (complement || possessives.contains(before.lower()));
      if (possessive) {
        end++;
        continue;
      }
      if (gap.equals(", ") && complement) {
        int listed = legal.list(text, tokens, start, end, at -> own(tokens, at, closed), known);
        if (listed > end) {
          end = listed;
          continue;
        }
      }
      int bracketed = legal.afterBrackets(text, tokens, end);
      if (bracketed > end) {
        end = bracketed;
        continue;
      }
      if (!gap.equals(" ")) {
        break;
      }
      if (own(tokens, end, closed)) {
        if (holder(text, tokens, start, end, closed, known)) {
          break;
        }
        if ((titles.title(next.lower()) || post(text, tokens, end))
            && !headed(text, tokens, start, end, closed)
            && (end + 1 < tokens.size()
                    && own(tokens, end + 1, closed)
                    && adjacent(text, tokens, end, end + 1)
                || !complement
                    && names
                        .classOf(
                            text.substring(tokens.get(start).span().start(), before.span().end()))
                        .isPresent())) {
          break;
        }
        end++;
        continue;
      }
      int after = end + 1;
      int name = afterParticles(text, tokens, end);
      if (name > end && own(tokens, name, closed) && !complement) {
        end = name + 1;
        continue;
      }
      if (connectors.contains(next.text())) {
        boolean article = after < tokens.size() && ARTICLES.contains(tokens.get(after).text());
        int word = article ? after + 1 : after;
        Span sofar = new Span(tokens.get(start).span().start(), before.span().end());
        String told = sofar.of(text);
        boolean takes =
            word < tokens.size()
                && own(tokens, word, closed)
                && adjacent(text, tokens, end, word)
                && takesComplement(told, next.text(), known, sofar)
                && !ordinals.contains(tokens.get(word).lower());
        if (!takes) {
          break;
        }
        complement = true;
        end = word + 1;
        continue;
      }
      if (next.text().equals("and")
          && after < tokens.size()
          && own(tokens, after, closed)
          && adjacent(text, tokens, end, after)
          && joined(text, tokens, start, end, after, closed, known, complement)) {
        end = after + 1;
        continue;
      }
      break;
    }
    return end;
  }

  /**
   * President of the Harbour Parliament Jane Roe: whether an organization or place, whose post
   * stands before it, ends where a person's name begins.
   */
  private boolean holder(
      String text, List<Token> tokens, int start, int end, List<Span> closed, List<Span> known) {
    Span told = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    boolean two =
        end + 1 < tokens.size()
            && own(tokens, end + 1, closed)
            && adjacent(text, tokens, end, end + 1)
            && names
                .classOf(new Span(told.start(), tokens.get(end + 1).span().end()).of(text))
                .isEmpty();
    return two
        && (known.contains(told) || names.classOf(told.of(text)).isPresent())
        && postOf.matcher(text.substring(0, told.start())).find();
  }

  /** Ursula von der Leyen: the token after the small words inside a family name. */
  private int afterParticles(String text, List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + 3 && particles.contains(tokens.get(at).text())) {
      at++;
    }
    return at > from && at < tokens.size() && adjacent(text, tokens, from - 1, at) ? at : from;
  }

  /** Vice President: a post of several words begins, and ends with the word of a post. */
  private boolean post(String text, List<Token> tokens, int at) {
    return titles.capitalisedEnd(text, tokens.get(at).span().start()) > tokens.get(at).span().end();
  }

  static boolean adjacent(String text, List<Token> tokens, int from, int to) {
    for (int k = from; k < to; k++) {
      if (!text.substring(tokens.get(k).span().end(), tokens.get(k + 1).span().start())
          .equals(" ")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a title word inside a run is part of a name: Ministers Meeting. */
  private boolean headed(String text, List<Token> tokens, int start, int at, List<Span> closed) {
    int end = at + 1;
    while (end < tokens.size()
        && own(tokens, end, closed)
        && adjacent(text, tokens, end - 1, end)) {
      end++;
    }
    String name =
        new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end()).of(text);
    return end > at + 1 && names.classOf(name).isPresent();
  }

  private boolean takesComplement(String told, String preposition, List<Span> known, Span sofar) {
    if (known.stream().anyMatch(span -> span.equals(sofar))) {
      return false;
    }
    return names.head(told).isPresent()
        || names.head(told + " of").isPresent()
        || names.headAlone(told);
  }

  /** Whether and joins two words of one name: Ministry of Science and ICT. */
  private boolean joined(
      String text,
      List<Token> tokens,
      int start,
      int end,
      int after,
      List<Span> closed,
      List<Span> known,
      boolean complement) {
    int last = after + 1;
    while (last < tokens.size()
        && own(tokens, last, closed)
        && adjacent(text, tokens, last - 1, last)) {
      last++;
    }
    Span right = new Span(tokens.get(after).span().start(), tokens.get(last - 1).span().end());
    Span left = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    if (known.stream().anyMatch(span -> span.start() == right.start() && span.length() > 4)
        || known.stream().anyMatch(left::equals)) {
      return false;
    }
    boolean rightHeaded = names.classOf(right.of(text)).isPresent();
    if (complement) {
      // Center for AI and Digital Policy: a field of work, that a plan might be called so too.
      return !rightHeaded || names.classOf(right.of(text)).filter(PLAN::equals).isPresent();
    }
    // Science and Technology Institute: nothing but the end tells what it is.
    return rightHeaded
        && names.classOf(left.of(text)).isEmpty()
        && end - start == 1
        && start > 0
        && names.classOf(text.substring(left.start(), right.end())).isPresent()
        && text.charAt(right.start()) != text.charAt(left.start());
  }
}
