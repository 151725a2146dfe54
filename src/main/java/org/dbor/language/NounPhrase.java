package org.dbor.language;

import java.util.List;
import org.dbor.document.Span;

/**
 * A coordination of nouns with its case.
 *
 * @param span without the particle
 * @param modifies whether its case marker makes it modify the next noun phrase ({@code 을 위한})
 *     instead of the predicate ({@code 을 위해})
 */
public record NounPhrase(Span span, List<Conjunct> conjuncts, Case role, boolean modifies)
    implements Element {
  public NounPhrase {
    conjuncts = List.copyOf(conjuncts);
  }

  /** A phrase of one member without examples that modifies nothing. */
  public static NounPhrase simple(Span span, Case role) {
    return new NounPhrase(span, List.of(Conjunct.simple(span, "")), role, false);
  }

  public NounPhrase as(Case other) {
    return new NounPhrase(span, conjuncts, other, modifies);
  }

  public Conjunct last() {
    return conjuncts.getLast();
  }

  /**
   * Where the word ends that the phrase ends in, its particle included.
   *
   * @param sentence the text that the span is in
   */
  public int wordEnd(String sentence) {
    int end = span.end();
    while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a comma follows that word: 선언을, … */
  public boolean beforeComma(String sentence) {
    int end = wordEnd(sentence);
    return end < sentence.length() && sentence.charAt(end) == ',';
  }
}
