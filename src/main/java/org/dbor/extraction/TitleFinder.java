package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Finds posts: the last noun of a word ({@code 장관}, {@code AI센터장}), and the 장 that an
 * organization's name takes ({@code 연구원 + 장}, {@code 서울시 + 장}).
 */
final class TitleFinder {
  private final List<String> titles;

  /** Where in {@link #titles} each stands. */
  private final Map<String, Integer> rank = new HashMap<>();

  private final int shortest;
  private final int longest;
  private final Set<String> municipal;
  private final Set<String> heads;
  private final Set<String> fusing;
  private final Set<String> acting;
  private final Set<String> prefixes;

  TitleFinder(Lexicon lexicon, java.util.Collection<String> positions) {
    List<String> forms = new ArrayList<>(positions);
    forms.addAll(lexicon.set("position-title"));
    forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c));
    this.titles = forms.stream().distinct().toList();
    this.titles.forEach(title -> rank.put(title, rank.size()));
    this.longest = titles.isEmpty() ? 0 : titles.getFirst().length();
    this.shortest = titles.isEmpty() ? 1 : titles.getLast().length();
    this.municipal = lexicon.set("municipal-title");
    this.heads = lexicon.set("municipal-head");
    this.fusing = lexicon.set("fusing-title");
    this.acting = lexicon.set("acting-title");
    this.prefixes = lexicon.set("title-prefix");
  }

  /**
   * Titles of a sentence.
   *
   * @param names spans of known names: a title inside one is part of it
   */
  List<Mention.Title> find(SentenceText sentence, List<Span> names) {
    List<Mention.Title> found = new ArrayList<>();
    String text = sentence.text();
    for (Span span : written(text)) {
      if (sentence.nameMayEnd(span.end())
          && wholeOrAfterNoun(sentence, span)
          && (!municipal.contains(sentence.of(span)) || sentence.nameMayStart(span.start()))
          && names.stream().noneMatch(name -> name.overlaps(span))
          && !(fusing.contains(sentence.of(span))
              && names.stream().anyMatch(name -> name.end() == span.start()))
          && found.stream().noneMatch(other -> other.span().overlaps(span))) {
        Span whole = withActing(sentence, wholeWord(sentence, span, names));
        found.add(new Mention.Title(whole, sentence.of(whole)));
      }
    }
    for (Span name : names) {
      for (String suffix : fusing) {
        int end = name.end() + suffix.length();
        if (text.startsWith(suffix, name.end()) && sentence.nameMayEnd(end)) {
          String whole = text.substring(name.start(), end);
          // 물빛구청장: the longest post is meant, and not 청장.
          Stream.of(titles, municipal, heads)
              .flatMap(Collection::stream)
              .filter(whole::endsWith)
              .max(Comparator.comparingInt(String::length))
              .ifPresent(
                  title -> {
                    Span post = withActing(sentence, new Span(name.end(), end));
                    found.add(new Mention.Title(post, title + text.substring(end, post.end())));
                  });
        }
      }
    }
    return found;
  }

  /** Wherever a title stands, the longest titles first: 사무총장 before 총장. */
  private List<Span> written(String text) {
    List<Span> spans = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int last = Math.min(longest, text.length() - start);
      for (int length = shortest; length <= last; length++) {
        if (rank.containsKey(text.substring(start, start + length))) {
          spans.add(new Span(start, start + length));
        }
      }
    }
    spans.sort(
        Comparator.comparing((Span span) -> rank.get(span.of(text))).thenComparing(Span::start));
    return spans;
  }

  /** 원장 직무대행, 장관 후보자: who is not the 원장 or 장관. */
  private Span withActing(SentenceText sentence, Span title) {
    String text = sentence.text();
    return acting.stream()
        .map(word -> " " + word)
        .filter(word -> text.startsWith(word, title.end()))
        .map(word -> new Span(title.start(), title.end() + word.length()))
        .filter(whole -> sentence.nameMayEnd(whole.end()))
        .findFirst()
        .orElse(title);
  }

  /** 사무부총장 is a post of its own; AI센터장 is the head of a center, 윤리위원장 of a body with a name. */
  private Span wholeWord(SentenceText sentence, Span title, List<Span> names) {
    int start = title.start();
    while (start > 0 && Character.isLetterOrDigit(sentence.text().charAt(start - 1))) {
      start--;
    }
    Span before = new Span(start, title.start());
    if (prefixes.contains(sentence.of(before))) {
      // 초대소장: that somebody is the first is not the post.
      return title;
    }
    Span whole = new Span(start, title.end());
    return sentence.of(whole).chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3)
            && names.stream().noneMatch(whole::overlaps)
        ? whole
        : title;
  }

  /** 장관 alone, or at the end of a longer word of at least two more syllables. */
  private static boolean wholeOrAfterNoun(SentenceText sentence, Span span) {
    int start = span.start();
    while (start > 0 && Character.isLetterOrDigit(sentence.text().charAt(start - 1))) {
      start--;
    }
    return start == span.start() || span.start() - start >= 2;
  }
}
