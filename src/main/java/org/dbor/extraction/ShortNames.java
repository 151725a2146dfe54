package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dbor.document.Span;

/**
 * Finds people named by surname and post ({@code 조 장관}) whom the document has named in full before.
 */
final class ShortNames {
  private final Set<String> surnames;
  private final Set<String> prefixes;

  /**
   * Finds people.
   *
   * @param surnames what their names begin with
   * @param prefixes words before a post ({@code 신임})
   */
  ShortNames(Set<String> surnames, Set<String> prefixes) {
    this.surnames = Set.copyOf(surnames);
    this.prefixes = new TreeSet<>(prefixes);
  }

  /**
   * The people so named.
   *
   * @param titles posts of the sentence
   */
  List<Mention.Named> find(SentenceText sentence, List<Mention> titles, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    for (Mention mention : titles) {
      if (mention instanceof Mention.Title title) {
        int end = title.span().start() - 1;
        for (String prefix : prefixes) {
          // 노 신임 회장: when somebody holds the post stands between.
          if (end > prefix.length()
              && sentence.text().startsWith(" " + prefix, end - prefix.length() - 1)) {
            end -= prefix.length() + 1;
          }
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(sentence.text().charAt(start - 1))) {
          start--;
        }
        if (end > start
            && Character.isWhitespace(sentence.text().charAt(end))
            && surnames.contains(sentence.text().substring(start, end))) {
          Span span = new Span(start, title.span().end());
          discourse
              .holder(sentence.text().substring(start, end), title.text())
              .ifPresent(
                  person -> found.add(new Mention.Named(span, List.of(person), sentence.of(span))));
        }
      }
    }
    return found;
  }
}
