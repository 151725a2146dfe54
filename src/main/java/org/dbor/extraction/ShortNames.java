package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/**
 * Finds people named by surname and post ({@code 조 장관}) whom the document has named in full before.
 */
final class ShortNames {
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");

  private final Set<String> surnames;
  private final Set<String> prefixes;
  private final Names names;

  /**
   * Finds people.
   *
   * @param names what the entities are
   * @param surnames what their names begin with
   * @param prefixes words before a post ({@code 신임})
   */
  ShortNames(Names names, Set<String> surnames, Set<String> prefixes) {
    this.names = names;
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
      Optional<String> title = title(mention);
      if (title.isPresent()) {
        int end = mention.span().start() - 1;
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
        if (end > start && Character.isWhitespace(sentence.text().charAt(end))) {
          Span span = new Span(start, mention.span().end());
          person(sentence.text().substring(start, end), title.get(), discourse)
              .ifPresent(
                  person -> found.add(new Mention.Named(span, List.of(person), sentence.of(span))));
        }
      }
    }
    return found;
  }

  /** 조 장관 by the surname, 살로넨 청장 by the last word of the name. */
  private Optional<Entity> person(String word, String title, Discourse discourse) {
    return surnames.contains(word)
        ? discourse.holder(word, title)
        : discourse.holderLastNamed(word, title);
  }

  /** The post: once the document has told who holds it, it is a name like others. */
  Optional<String> title(Mention mention) {
    return switch (mention) {
      case Mention.Title title -> Optional.of(title.text());
      case Mention.Named named when names.isA(named.entity(), POSITION) ->
          Optional.of(named.text());
      default -> Optional.empty();
    };
  }
}
