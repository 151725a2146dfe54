package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/** Finds what punctuation marks in English: quoted names, quoted speech, parentheses, bullets. */
final class EnglishPunctuation {
  private static final String OPENING = "“\"«‘「『《'";
  private static final String CLOSING = "”\"»’」』》'";
  private static final int LONGEST_NAME = 12;

  /** 09:30–10:00 Keynote: the hour of a line in a programme. */
  private static final Pattern HOUR =
      Pattern.compile(
          "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[-–] ?\\d{1,2}[:.]\\d{2}(?:"
              + " ?[ap]\\.?m\\.?)?)?:? +(?=\\p{Lu})");

  /** The Moor Accord, as it is known, guarantees: what something is called besides. */
  private static final Pattern AS_CALLED =
      Pattern.compile(
          ", as (?:it|they|these|this|the \\p{Ll}+) (?:is|are|was|were|will be|came to be|has been)"
              + " (?:\\p{Ll}+ )?(?:known|called|dubbed|named|nicknamed|titled|termed)"
              + "(?: in \\p{Lu}\\p{L}+)?,(?= \\p{Ll})");

  /** after six hearings, the last of them in Leeds in June: said of one of several. */
  private static final Pattern ONE_OF_THEM =
      Pattern.compile(
          ", (?:the (?:first|last|latest|next|most recent|largest|biggest|smallest|oldest|final)"
              + "|(?:some|most|many|half|both|all|one|two|three|four|five|several|\\d+))"
              + " of (?:them|these|which)(?!\\p{L})[^,;:.!?]*");

  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:\\(?\\d{1,2}[.)]|\\(?[a-z]\\)|\\(?[A-L][.)](?=\\s\\p{Lu})|\\(?[ivx]{1,4}[.)]|[a-l]\\.|[①-⑳])\\s+");

  /** SEOUL, Sept. 25 (Harbor News) --, BRIDGETOWN, Barbados (27 May 2026): */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}{3,}[\\p{Lu}'’ -]*(?:,[^()—–]{0,30}?)?|\\p{Lu}[\\p{L} ]+,\\s(?:[\\p{L}.]+"
              + " \\d{1,2}|\\d{1,2} [\\p{L}.]+)(?:,? \\d{4})?)"
              + "(?:\\s?(?:\\([^)]{2,40}\\)\\s?)?(?:--|—|–|-)\\s|\\s?\\([^)]{2,40}\\):?\\s(?=\\p{Lu})"
              + "|(?<= \\d{4}):\\s(?=\\p{Lu}))");

  /** KUALA LUMPUR: where it was reported from; what is no label of a line. */
  private static final Pattern CITY =
      Pattern.compile(
          "^(\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3})(?:, [\\p{L} ]{2,30})?: (?=\\p{Lu}\\p{Ll}|\\p{Lu} )");

  private final Set<String> bullets;
  private final Set<String> small;
  private final Set<String> speechNouns;
  private final Set<String> labels;
  private final Set<String> workNouns;

  EnglishPunctuation(Lexicon lexicon) {
    this.bullets = lexicon.set("list-bullet");
    this.speechNouns = lexicon.set("speech-noun");
    this.labels = lexicon.formsOfSets("verb-field-");
    this.workNouns = lexicon.set("work-noun");
    this.small = lexicon.set("name-connector");
  }

  /**
   * A quotation.
   *
   * @param content what stands between the marks, without a comma or stop at its end
   * @param speech whether it is what somebody says; otherwise a name, if it is written as one
   * @param name whether its words are capitalised as in a name
   */
  record Quotation(Span span, Span content, boolean speech, boolean name) {}

  List<Quotation> quotations(String text) {
    List<Quotation> quotations = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int kind = OPENING.indexOf(text.charAt(i));
      boolean opens =
          kind >= 0
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
              && i + 1 < text.length()
              && !Character.isWhitespace(text.charAt(i + 1));
      int close = opens ? close(text, i + 1, CLOSING.charAt(kind)) : -1;
      if (close <= i + 1) {
        // A speech that goes on in the next sentence is speech to the end.
        if (opens && kind < 2) {
          quotations.add(
              new Quotation(
                  new Span(i, text.length()), new Span(i + 1, text.length()), true, false));
          return quotations;
        }
        i++;
        continue;
      }
      Span content = new Span(i + 1, close);
      String words = content.of(text);
      boolean stopped = ".,?!".indexOf(words.charAt(words.length() - 1)) >= 0;
      boolean name = name(words) || called(words);
      int end = stopped ? close - 1 : close;
      quotations.add(
          new Quotation(
              new Span(i, close + 1),
              new Span(i + 1, end),
              !name && (stopped || words.split("\\s+").length > LONGEST_NAME),
              name));
      i = close + 1;
    }
    return quotations;
  }

  /** '2025 business plan,': not capitalised, but ending as the name of a plan does. */
  private boolean called(String content) {
    String[] words = content.replaceFirst("[.,]$", "").split("\\s+");
    return words.length > 1
        && words.length < 7
        && workNouns.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  private static int close(String text, int from, char mark) {
    for (int i = text.indexOf(mark, from); i >= 0; i = text.indexOf(mark, i + 1)) {
      boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (!inWord) {
        return i;
      }
    }
    return -1;
  }

  /** Whether most words are capitalised, function words apart. */
  private boolean name(String content) {
    String[] words = content.split("\\s+");
    int own = 0;
    int capitalised = 0;
    for (String word : words) {
      if (word.isEmpty() || small.contains(word)) {
        continue;
      }
      own++;
      capitalised += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
    }
    return words.length <= (capitalised == own ? 2 * LONGEST_NAME : LONGEST_NAME)
        && own > 0
        && Character.isUpperCase(content.charAt(0))
        && (capitalised == own || capitalised * 3 >= own * 2 && own > 2);
  }

  /** Parentheses, the outermost of several, and what stands between commas like them. */
  List<Span> asides(String text) {
    List<Span> found = new ArrayList<>(Brackets.outermost(text, "([", ")]"));
    Stream.of(AS_CALLED, ONE_OF_THEM)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(result -> new Span(result.start(), result.end()))
        .filter(span -> found.stream().noneMatch(span::overlaps))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Span::start));
    return found;
  }

  /** Whether a line is written as a headline: its longer words capitalised, no stop at its end. */
  boolean headline(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.isEmpty()
        || text.indexOf(';') >= 0
        || labels.stream().anyMatch(lower.substring(afterLeadingBullet(text))::startsWith)
        || ".!?:;,”\"".indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("\"")) {
      return false;
    }
    if (speechNouns.stream().anyMatch(noun -> lower.contains(noun + " by "))) {
      return false;
    }
    int longer = 0;
    int capitalised = 0;
    int words = 0;
    for (String word : text.split("\\s+")) {
      words++;
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        longer++;
        capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 5 && longer > 3 && capitalised * 10 >= longer * 9 && text.indexOf(',') < 0;
  }

  /** Length of a dateline that opens a report, with the dash and the space after it. */
  int afterDateline(String text) {
    Matcher dateline = DATELINE.matcher(text);
    if (dateline.find()) {
      return dateline.end();
    }
    Matcher city = CITY.matcher(text);
    return city.find() && !labels.contains(city.group(1).toLowerCase(Locale.ROOT) + ":")
        ? city.end()
        : 0;
  }

  /** A letter is a bullet only where it stands alone: o open data, and not open data. */
  private boolean bullet(String text, int at) {
    int next = text.offsetByCodePoints(at, 1);
    return bullets.contains(text.substring(at, next))
        && (!Character.isLetter(text.charAt(at))
            || next < text.length() && Character.isWhitespace(text.charAt(next)));
  }

  /** Length of a bullet or number that opens a sentence, with the space after it. */
  int afterLeadingBullet(String text) {
    int end = 0;
    while (end < text.length() && (bullet(text, end) || Character.isWhitespace(text.charAt(end)))) {
      end = text.offsetByCodePoints(end, 1);
    }
    Matcher enumerator = ENUMERATOR.matcher(text).region(end, text.length());
    if (enumerator.lookingAt()) {
      return enumerator.end();
    }
    Matcher hour = HOUR.matcher(text).region(end, text.length());
    return hour.lookingAt() ? hour.end() : end;
  }
}
