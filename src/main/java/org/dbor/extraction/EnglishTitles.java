package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/** Finds posts: {@code second vice minister}, {@code CEO}, {@code staff reporter}. */
final class EnglishTitles {
  private final Pattern pattern;
  private final Set<String> words;
  private final String expression;

  EnglishTitles(Lexicon lexicon, Collection<String> positions) {
    TreeSet<String> forms = new TreeSet<>(lexicon.set("position-title"));
    // President of Korea: the ontology's posts name whose they are, a rule tells that by itself.
    positions.stream()
        .filter(position -> !position.contains(" of"))
        .forEach(position -> forms.add(position.toLowerCase(Locale.ROOT)));
    this.words =
        forms.stream()
            .filter(form -> form.indexOf(' ') < 0)
            .collect(Collectors.toUnmodifiableSet());
    String form = Alternation.of(forms);
    String modifier = Alternation.of(lexicon.set("title-modifier"));
    String ranked = ranked(Alternation.of(lexicon.set("rank-modifier")), form);
    this.expression = "(?:" + ranked + "|(?i:(?:(?:" + modifier + ")[\\s-])*(?:" + form + ")))";
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:"
                + ranked
                + "|(?:(?:"
                + modifier
                + ")[\\s-])*(?:"
                + form
                + "))(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);
  }

  /** Chief Data Protection Officer: a field between what ranks a post and its noun. */
  private static String ranked(String rank, String form) {
    return "(?-i:(?=\\p{Lu})(?i:"
        + rank
        + ")(?: (?!(?i:"
        + form
        + ")\\b)\\p{Lu}[\\p{L}&-]+){1,3} (?=\\p{Lu})(?i:"
        + form
        + "))";
  }

  /** A regular expression for a post in whatever case. */
  String expression() {
    return expression;
  }

  /** Whether one word is a post. */
  boolean title(String lower) {
    return words.contains(lower);
  }

  /** Where a post ends that begins at a place and whose words are capitalised, or the place. */
  int capitalisedEnd(String text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt() || !Character.isUpperCase(text.charAt(start))) {
      return start;
    }
    int last = Math.max(matcher.group().lastIndexOf(' '), matcher.group().lastIndexOf('-')) + 1;
    return Character.isUpperCase(matcher.group().charAt(last)) ? matcher.end() : start;
  }

  /** What of a post stands behind the names that it overlaps, if that is a post too. */
  Mention.Title behind(Mention.Title title, List<Span> names) {
    int start =
        names.stream()
            .filter(name -> name.overlaps(title.span()) && name.end() < title.span().end())
            .mapToInt(name -> name.end() - title.span().start())
            .max()
            .orElse(0);
    String rest = title.text().substring(Math.min(Math.max(start, 0), title.text().length()));
    String post = rest.stripLeading();
    return post.isEmpty()
            || post.length() == title.text().length()
            || !pattern.matcher(post).matches()
        ? title
        : new Mention.Title(new Span(title.span().end() - post.length(), title.span().end()), post);
  }

  /** Posts in text order. */
  List<Mention.Title> find(String text) {
    List<Mention.Title> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(new Mention.Title(span, span.of(text)));
    }
    return found;
  }
}
