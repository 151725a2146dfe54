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
    positions.forEach(position -> forms.add(position.toLowerCase(Locale.ROOT)));
    forms.removeIf(form -> form.contains(" of ") || form.contains(" of"));
    this.words =
        forms.stream()
            .filter(form -> form.indexOf(' ') < 0)
            .collect(Collectors.toUnmodifiableSet());
    String form = Alternation.of(forms);
    String modifier = Alternation.of(lexicon.set("title-modifier"));
    this.expression = "(?i:(?:(?:" + modifier + ")[\\s-])*(?:" + form + "))";
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:(?:"
                + modifier
                + ")[\\s-])*(?:"
                + form
                + ")(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);
  }

  /** A regular expression for a post in whatever case. */
  String expression() {
    return expression;
  }

  /** Whether one word is a post. */
  boolean title(String lower) {
    return words.contains(lower);
  }

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
