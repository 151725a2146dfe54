package org.dbor.extraction;

import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.Sentence;

/**
 * Finds the words of a claim as the document has them, whose spaces a converter may have put
 * elsewhere: {@code 2026 년 6 월} was read as {@code 2026년 6월}.
 */
final class Verbatim {
  private Verbatim() {}

  /** The words in the evidence, else in the first sentence that has them; empty if none has. */
  static Optional<String> of(String words, Sentence evidence, Article article) {
    if (article.quote(evidence).contains(words)
        || article.sentences().stream().map(article::quote).anyMatch(q -> q.contains(words))) {
      return Optional.of(words);
    }
    return Stream.concat(Stream.of(evidence), article.sentences().stream())
        .flatMap(sentence -> spaced(words, article.quote(sentence)).stream())
        .findFirst();
  }

  /** The part of a quote that has the same letters. */
  private static Optional<String> spaced(String words, String quote) {
    String letters = words.replaceAll("\\s+", "");
    for (int start = 0; start < quote.length() && !letters.isEmpty(); start++) {
      int at = start;
      int matched = 0;
      while (at < quote.length() && matched < letters.length()) {
        if (quote.charAt(at) == letters.charAt(matched)) {
          matched++;
        } else if (matched == 0 || !Character.isWhitespace(quote.charAt(at))) {
          break;
        }
        at++;
      }
      if (matched == letters.length()) {
        return Optional.of(quote.substring(start, at));
      }
    }
    return Optional.empty();
  }
}
