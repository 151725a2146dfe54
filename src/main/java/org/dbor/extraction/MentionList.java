package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dbor.document.Span;

/** Mentions that do not overlap: what was added first stays. */
final class MentionList {
  private final List<Mention> mentions = new ArrayList<>();

  void add(Mention mention) {
    if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
      mentions.add(mention);
    }
  }

  /** Adds a mention unless it touches one of the closed spans. */
  void addOutside(Mention mention, List<Span> closed) {
    if (closed.stream().noneMatch(span -> span.overlaps(mention.span()))) {
      add(mention);
    }
  }

  /** In text order. */
  List<Mention> sorted() {
    return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
  }
}
