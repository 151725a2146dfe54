package org.dbor.extraction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;

/** Tells on which day what a phrase names takes place, by the clauses it stands in. */
final class EventDay {
  private static final Set<Case> WHEN = EnumSet.of(Case.TIME, Case.FROM);

  private EventDay() {}

  /**
   * The day, or the month or year that is all the sentence tells; of the clause that modifies the
   * phrase before that of the clause around it.
   *
   * @param near whether a day that only points back counts ({@code 이날})
   */
  static Optional<String> of(
      Span phrase, boolean near, SentenceReading reading, Discourse discourse) {
    Stream<Clause> modifying =
        reading.clauses().stream()
            .filter(
                clause -> clause.head().filter(head -> within(phrase, head.span())).isPresent());
    Stream<Clause> around =
        reading.clauses().stream()
            .filter(
                clause -> clause.phrases().stream().anyMatch(part -> within(phrase, part.span())));
    return Stream.concat(modifying, around)
        .flatMap(clause -> clause.phrases().stream())
        .filter(part -> WHEN.contains(part.role()))
        .flatMap(part -> reading.atomsIn(part.span()).stream())
        .filter(Mention.Date.class::isInstance)
        .map(Mention.Date.class::cast)
        .filter(date -> near || !(date.expression() instanceof DateExpression.NearDay))
        .flatMap(date -> discourse.resolve(date, reading).stream())
        .map(ClaimObject.Value::lexicalForm)
        .findFirst();
  }

  private static boolean within(Span phrase, Span part) {
    return part.contains(phrase) || phrase.contains(part);
  }
}
