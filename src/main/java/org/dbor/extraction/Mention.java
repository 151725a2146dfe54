package org.dbor.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.dbor.document.Span;

/** Something named or told in a sentence; spans are in the sentence. */
sealed interface Mention {
  Span span();

  /**
   * One or several entities that a span names; several for a quoted coordination.
   *
   * @param text the name as written, without quotes
   */
  record Named(Span span, List<Entity> entities, String text) implements Mention {
    public Named {
      entities = List.copyOf(entities);
    }

    Entity entity() {
      return entities.getFirst();
    }
  }

  /** A quoted name of a kind that neither the quote nor its surroundings tell. */
  record Quoted(Span span, String text) implements Mention {}

  /** A post somebody holds: 장관, or the fused 장 of 연구원장. */
  record Title(Span span, String text) implements Mention {}

  record Date(Span span, DateExpression expression) implements Mention {}

  /** A sum of money in whole units of its currency. */
  record Money(Span span, BigDecimal amount, String currency) implements Mention {}

  /** A number with its counter: 70 명, 14 회. */
  record Count(Span span, long value, String counter) implements Mention {}

  /** An item of a bulleted list, without its bullet. */
  record Item(Span span) implements Mention {}

  /** Quoted speech. */
  record Speech(Span span) implements Mention {}

  /** A parenthesis. */
  record Aside(Span span) implements Mention {}
}
