package org.dbor.language;

import java.util.List;
import org.dbor.document.Span;

/**
 * One member of a coordination.
 *
 * @param span the whole member
 * @param examples for {@code A, B 등 H} the spans of A and B; {@code head} is then H. Empty
 *     otherwise
 * @param head the member without its examples
 * @param joinedBy particle or punctuation before it ({@code ,} {@code 와} {@code 및}), empty for the
 *     first
 */
public record Conjunct(Span span, List<Span> examples, Span head, String joinedBy) {
  public Conjunct {
    examples = List.copyOf(examples);
  }

  /** The member cut to what is left of its head; examples stay. */
  public Conjunct cutTo(Span left) {
    return new Conjunct(new Span(span.start(), left.end()), examples, left, joinedBy);
  }

  static Conjunct simple(Span span, String joinedBy) {
    return new Conjunct(span, List.of(), span, joinedBy);
  }
}
