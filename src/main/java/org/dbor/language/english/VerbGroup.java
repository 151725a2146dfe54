package org.dbor.language.english;

import java.util.List;
import org.dbor.document.Span;
import org.dbor.language.Predicate;

/**
 * A verb with its auxiliaries.
 *
 * @param from index of its first word
 * @param main index of the main verb
 * @param next index of the word after it
 */
record VerbGroup(
    int from,
    int main,
    int next,
    Span span,
    String lemma,
    Form form,
    boolean passive,
    boolean past,
    boolean planned,
    boolean negated) {

  /** What a verb group can be in a clause. */
  enum Form {
    FINITE,
    INFINITIVE,
    PARTICIPLE,
    GERUND,
    /** A base form without to, after a conjunction. */
    BASE
  }

  /** The same verb as the aim of something. */
  VerbGroup aimed() {
    return new VerbGroup(
        from, main, next, span, "aim to " + lemma, form, passive, past, planned, negated);
  }

  Predicate predicate(boolean plannedToo, boolean negatedToo, boolean reported) {
    return new Predicate(
        span,
        List.of(lemma),
        Predicate.Form.FINAL,
        "",
        past,
        planned || plannedToo,
        negated || negatedToo,
        reported,
        false,
        List.of(),
        false);
  }
}
