package org.dbor.graph;

import java.util.List;
import java.util.Optional;
import org.dbor.document.Article;
import org.dbor.document.BlockKind;
import org.dbor.document.Span;

/**
 * The text directly before and after a sentence: at least {@value #MINIMUM} code points in whole
 * words, or up to the edge of the article where that is nearer.
 *
 * <p>What does not belong to the article, such as the headlines under it, is an edge too: it must
 * not reach the graph. Source: Web Annotation Data Model §4.2.4, Text Quote Selector.
 */
final class QuoteContext {
  static final int MINIMUM = 32;

  private final String text;
  private final List<Span> outside;

  QuoteContext(Article article) {
    this.text = article.text();
    this.outside =
        article.blocks().stream()
            .filter(block -> block.kind() == BlockKind.OUTSIDE)
            .map(block -> block.span())
            .toList();
  }

  Optional<String> before(Span sentence) {
    int edge =
        outside.stream().mapToInt(Span::end).filter(end -> end <= sentence.start()).max().orElse(0);
    int from = back(sentence.start(), edge);
    while (from > edge && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return visible(new Span(from, sentence.start()));
  }

  Optional<String> after(Span sentence) {
    int edge =
        outside.stream()
            .mapToInt(Span::start)
            .filter(start -> start >= sentence.end())
            .min()
            .orElse(text.length());
    int to = forth(sentence.end(), edge);
    while (to < edge && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return visible(new Span(sentence.end(), to));
  }

  private int back(int from, int edge) {
    return text.codePointCount(edge, from) <= MINIMUM
        ? edge
        : text.offsetByCodePoints(from, -MINIMUM);
  }

  private int forth(int from, int edge) {
    return text.codePointCount(from, edge) <= MINIMUM
        ? edge
        : text.offsetByCodePoints(from, MINIMUM);
  }

  private Optional<String> visible(Span span) {
    String context = span.of(text);
    return context.isBlank() ? Optional.empty() : Optional.of(context);
  }
}
