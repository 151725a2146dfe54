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

  /** How rules call whatever is said to be the aim, but not whose. */
  static final String AIM_OF_NONE = "aim is to do";

  /** How rules call whatever must be done. */
  private static final String DUTY = "must do";

  /** How rules call whatever something is for. */
  private static final String AIM = "aim to do";

  /** The same verb as the aim of something. */
  List<String> aimed() {
    return List.of("aim to " + lemma);
  }

  /** The verb of what is asked for itself, not of somebody: {@code requires labels}. */
  List<String> required() {
    return List.of(lemma, lemma + " it");
  }

  /** The verb as what must be done. */
  List<String> duty() {
    return List.of(lemma, DUTY);
  }

  /**
   * The verb as what is done for the aim of something.
   *
   * @param only nothing else is said of it
   */
  List<String> wholeAim(boolean only) {
    return only ? List.of(AIM) : List.of(lemma, AIM);
  }

  /** The verb as the rules see it. */
  Predicate predicate(
      List<String> lemmas, boolean plannedToo, boolean negatedToo, boolean reported) {
    return new Predicate(
        span,
        lemmas,
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
