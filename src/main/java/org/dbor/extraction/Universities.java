package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds universities that nobody lists by their short names ({@code 해든대}), told from other words in
 * the same syllable ({@code 전망대}, {@code 수사대}) by a first part that is no common noun.
 */
final class Universities {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String UNIVERSITY = Iris.TERMS + "University";

  /** What is shorter is no name. */
  private static final int SHORTEST_OWN_PART = 2;

  private final SparseSearch name;
  private final Names names;
  private final Set<String> full;
  private final Set<String> tails;
  private final Set<String> exceptions;

  Universities(Lexicon lexicon, Names names) {
    this.names = names;
    this.full = lexicon.set("head-university");
    this.tails = lexicon.set("short-university");
    this.exceptions = lexicon.set("no-university");
    this.name =
        SparseSearch.of(
            "(?<![\\p{L}\\p{Nd}])[가-힣]{2,6}?(?:"
                + Alternation.of(tails)
                + ")(?=(?:은|는|이|가|과|와|의|을|를|도|에서|에서는|에는|에)?(?![가-힣]))");
  }

  List<Mention.Named> find(SentenceText sentence, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    Matcher words = name.in(sentence.text());
    for (int at = 0; name.find(words, sentence.text(), at); at = words.end()) {
      Span span = new Span(words.start(), words.end());
      if (shortName(sentence, span)) {
        String text = sentence.of(span);
        Entity university = names.called(text, ORGANIZATION, UNIVERSITY, discourse);
        found.add(new Mention.Named(span, List.of(university), text));
      }
    }
    return found;
  }

  /** 해든대 디지털법센터, 별빛대학교 소프트웨어연구소: a body of a university is called by it. */
  Optional<Span> before(SentenceText sentence, Span word) {
    int end = word.start() - 1;
    if (end < SHORTEST_OWN_PART || sentence.text().charAt(end) != ' ') {
      return Optional.empty();
    }
    Span before = new Span(sentence.text().lastIndexOf(' ', end - 1) + 1, end);
    return fullName(sentence.of(before)) || shortName(sentence, before)
        ? Optional.of(before)
        : Optional.empty();
  }

  private boolean fullName(String word) {
    return full.stream()
        .anyMatch(
            head -> word.endsWith(head) && word.length() - head.length() >= SHORTEST_OWN_PART);
  }

  private boolean shortName(SentenceText sentence, Span span) {
    String text = sentence.of(span);
    return exceptions.stream().noneMatch(text::endsWith)
        && tails.stream()
            .filter(text::endsWith)
            .anyMatch(tail -> sentence.coinedBefore(span, tail.length()));
  }
}
