package org.dbor.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;

/**
 * A regular expression over text in which each mention is one character of its kind.
 *
 * <p>{@code {person:Name}} captures a role; kinds are own classes by their topmost class ({@code
 * Organization}), {@code Title}, {@code Date}, {@code ComingDate} (a day that lies ahead), {@code
 * Name} (a person's name, known or of the form of one), {@code Above} (no words of the sentence:
 * who stands alone on the line before it), {@code Implied} (no words either: the body that has the
 * post before it), {@code Pointed} (nor here: the body just named), {@code Headed} (nor here: the
 * event that the head of the document names), {@code Proper} (a name of which nothing is known,
 * though its words be common ones), {@code FinalName} (the same before a particle), {@code
 * ForeignName} (two words), {@code FinalForeignName} (the same before a particle), {@code
 * BracketName} (any three syllables that end with the bracket or in a list), {@code ListedName} (a
 * personal name whatever else it may be, as in a line of contacts), {@code Word} (one word that may
 * name an organization), {@code Coined} (one that can hardly be anything else), {@code Unit} (one
 * word that its surroundings tell for a unit), {@code Words} (up to four words), {@code Body} (two
 * to four, with what stands in brackets after them) and {@code Any} (all up to a bracket or comma).
 *
 * <p>{@code {position=chair|head}s} captures words that are a post though they stand in a verb.
 */
final class PhrasePattern {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+):([\\w|]+)}");

  /** Words that are themselves what fills a role. */
  private static final Pattern WORDS = Pattern.compile("\\{(\\w+)=([^}]+)}");

  /** The kind of a role that such words fill. */
  static final String POST = "Post";

  private static final Pattern LOOKING = Pattern.compile("\\(\\?<?=");

  private static final Pattern SPECIAL = Pattern.compile("\\\\[pP]\\{\\w+}|\\\\.|\\[[^\\]]*]");

  /** A letter that is there once or more. */
  private static final Pattern LETTER = Pattern.compile("\\p{L}(?![?*{])");

  private static final int FIRST_CODE = 0xE000;
  static final char OPAQUE = '\uF8FF';

  /** One private-use character per kind, in a fixed order. */
  private static final List<String> KINDS =
      List.of(
          "Organization",
          "Person",
          "Place",
          "Event",
          "Initiative",
          "Instrument",
          "Measure",
          "Position",
          "Topic",
          "Goal",
          "Risk",
          "Technology",
          "StakeholderGroup",
          "Norm",
          "Provision",
          "Budget",
          "Title",
          "Reporter",
          "Date",
          "Money",
          "Count",
          "Quoted");

  private final SparseSearch search;
  private final Map<String, Set<String>> kinds;

  /** What a match holds. */
  private final List<String> held;

  /** What a match holds or has beside it. */
  private final List<String> required;

  private PhrasePattern(SparseSearch search, Map<String, Set<String>> kinds, String plain) {
    this.search = search;
    this.kinds = Map.copyOf(kinds);
    this.held = required(plain);
    this.required =
        Stream.concat(held.stream(), required(unwrapped(plain)).stream()).distinct().toList();
  }

  /** The character that stands for a kind; unknown kinds match nothing. */
  static char code(String kind) {
    int index = KINDS.indexOf(kind);
    return index < 0 ? OPAQUE : (char) (FIRST_CODE + index);
  }

  /**
   * Compiles a pattern.
   *
   * @param surnames first syllables of personal names
   * @throws IllegalArgumentException for an unknown kind or a bad expression
   */
  static PhrasePattern compile(String source, Set<String> surnames) {
    Matcher slots = SLOT.matcher(source);
    StringBuilder expression = new StringBuilder();
    Map<String, Set<String>> roles = new HashMap<>();
    while (slots.find()) {
      roles.put(slots.group(1), Set.of(slots.group(2).split("\\|")));
      slots.appendReplacement(
          expression,
          Matcher.quoteReplacement(
              "(?<" + slots.group(1) + ">" + kinds(slots.group(2), surnames) + ")"));
    }
    slots.appendTail(expression);
    Matcher words = WORDS.matcher(expression.toString());
    words.results().forEach(slot -> roles.put(slot.group(1), Set.of(POST)));
    return new PhrasePattern(
        SparseSearch.of(words.replaceAll("(?<$1>$2)")),
        roles,
        SPECIAL.matcher(WORDS.matcher(source).replaceAll(" ")).replaceAll(" "));
  }

  /**
   * For each slot and letter that no match can leave out, the characters of which a sentence must
   * hold one: most sentences lack one and need no matching. What stands in groups counts for
   * nothing, since those may be optional, nor does anything beside a choice.
   *
   * @param source without escapes and classes of characters
   */
  private static List<String> required(String source) {
    String inner;
    String outside = source;
    do {
      inner = outside;
      outside = inner.replaceAll("\\([^()]*\\)", " ");
    } while (!outside.equals(inner));
    List<String> required = new ArrayList<>();
    Matcher slots = SLOT.matcher(outside);
    while (slots.find()) {
      List<String> names = List.of(slots.group(2).split("\\|"));
      if (KINDS.containsAll(names) && !outside.substring(slots.end()).matches("[?*{].*")) {
        required.add(names.stream().map(PhrasePattern::codes).collect(Collectors.joining()));
      }
    }
    String literal = SLOT.matcher(outside).replaceAll(" ");
    LETTER.matcher(literal).results().map(MatchResult::group).distinct().forEach(required::add);
    return literal.contains("|") ? List.of() : required;
  }

  /** The source without the brackets of what must stand before or behind: that is no group. */
  private static String unwrapped(String source) {
    Matcher around = LOOKING.matcher(source);
    if (!around.find()) {
      return source;
    }
    int depth = 1;
    int end = around.end();
    while (end < source.length() && depth > 0) {
      depth += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    return source.substring(0, around.start())
        + source.substring(around.end(), end - 1)
        + unwrapped(source.substring(end));
  }

  /** The codes of a kind: the posts of reporters are posts. */
  private static String codes(String kind) {
    return kind.equals("Title") ? "" + code("Title") + code("Reporter") : "" + code(kind);
  }

  private static String kinds(String names, Set<String> surnames) {
    String first = Alternation.of(surnames);
    StringBuilder alternatives = new StringBuilder();
    for (String name : names.split("\\|")) {
      if (!alternatives.isEmpty()) {
        alternatives.append('|');
      }
      alternatives.append(
          switch (name) {
            case "Name" -> code("Person") + "|(?<![가-힣])(?:" + first + ")[가-힣]{1,3}(?![가-힣])";
            case "Title" -> code("Title") + "|" + code("Reporter");
            case "Above", "Implied", "Pointed", "Headed" -> "";
            case "ComingDate" -> String.valueOf(code("Date"));
            case "Proper" -> String.valueOf(code("Quoted"));
            case "ListedName" -> code("Person") + "|(?<![가-힣])(?:" + first + ")[가-힣]{1,3}(?![가-힣])";
            case "BracketName" -> "(?<![가-힣])[가-힣]{3}(?=[),·ㆍ])";
            case "FinalName" ->
                code("Person")
                    + "|(?<![가-힣])(?:(?:"
                    + first
                    + ")[가-힣]{2}(?=(?:은|는|이|가|을|를|의|와|과|도|에게|께서|씨|입니다)?(?![가-힣]))|(?:"
                    + first
                    + ")[가-힣](?![가-힣]))";
            case "ForeignName" ->
                code("Person")
                    // 김서연·박도윤 의원: two people who share a post.
                    + "|(?<![가-힣-])(?!(?:"
                    + first
                    + ")[가-힣]{2}·(?:"
                    + first
                    + ")[가-힣]{1,2}(?![가-힣]))(?:[A-Z]{1,2}|[가-힣]{1,7}+(?:-[가-힣]{1,7}+)?)[ ·][가-힣]{1,5}+(?:"
                    // 메리 헨델 당시 총리, 메리 헨델 디지털 담당 국장: not a third name.
                    + " (?!(?:당시|신임|초대|전|현|주|수석|[가-힣]+ 담당) )[가-힣]{1,4}+)?(?![가-힣])";
            case "FinalForeignName" ->
                "(?<![가-힣-])[가-힣]{1,7}+(?:-[가-힣]{1,7}+)?[ ·][가-힣]{2,6}?"
                    + "(?=(?:은|는|이|가|을|를|의|와|과|도|에게|께서|씨|입니다)?(?![가-힣]))";
            case "Word", "Coined" ->
                code("Organization")
                    + "|(?<![^\\s(‘'“\"])[^\\s,:|()\\[\\]\uE000-\uF8FF]{2,}|"
                    + code("Place")
                    + " (?:[가-힣A-Za-z]{2,}|"
                    + code("Organization")
                    + ")";
            case "Unit" -> "(?<![가-힣])[가-힣A-Z]{2,8}";
            case "Words" -> "[^\\s,:|/()\\[\\]]+(?: [^\\s,:|/()\\[\\]]+){0,3}?";
            case "Body" ->
                "[^\\s,()\\[\\]]+(?:\\([^()]*\\))?(?: [^\\s,()\\[\\]]+(?:\\([^()]*\\))?){1,3}?";
            case "Any" -> "[^,()\\[\\]]+";
            default -> {
              if (!KINDS.contains(name)) {
                throw new IllegalArgumentException("no kind of mention is called '" + name + "'");
              }
              yield String.valueOf(code(name));
            }
          });
    }
    return alternatives.toString();
  }

  /** A match: the span of the whole and of each role that took part, in the sentence. */
  record Match(Span span, Map<String, Span> roles) {}

  Set<String> roles() {
    return kinds.keySet();
  }

  /** Kinds that a role may be of. */
  Set<String> kindsOf(String role) {
    return kinds.getOrDefault(role, Set.of());
  }

  /** Every match in a coded sentence, in order. */
  List<Match> find(CodedText coded) {
    List<Match> matches = new ArrayList<>();
    for (String codes : required) {
      if (!holdsOne(coded.text(), codes)) {
        return matches;
      }
    }
    int last = lastStart(coded.text());
    Matcher matcher = search.in(coded.text());
    // A match that proves wrong must not hide one that begins inside it: 에 [김서연 장관].
    for (int from = 0; search.find(matcher, coded.text(), from, last); from = matcher.start() + 1) {
      Map<String, Span> spans = new HashMap<>();
      for (String role : kinds.keySet()) {
        if (matcher.start(role) >= 0) {
          spans.put(role, coded.original(matcher.start(role), matcher.end(role)));
        }
      }
      matches.add(new Match(coded.original(matcher.start(), matcher.end()), spans));
    }
    return matches;
  }

  /** No match begins later: behind it something that each match holds is missing. */
  private int lastStart(String text) {
    int last = text.length() - 1;
    for (String codes : held) {
      int latest = -1;
      for (int i = 0; i < codes.length(); i++) {
        latest = Math.max(latest, text.lastIndexOf(codes.charAt(i)));
      }
      last = Math.min(last, latest);
    }
    return last;
  }

  private static boolean holdsOne(String text, String codes) {
    for (int i = 0; i < codes.length(); i++) {
      if (text.indexOf(codes.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
