package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;
import org.dbor.vocabulary.Iris;

/**
 * Reads the lines of a programme that tell who speaks when: {@code 09:30 여는 말 — 공마음 이사장} names a
 * participant of the event that the programme is of.
 */
final class ProgrammeLines {
  /** The label of a line that tells who speaks. */
  private static final String LABEL = "연사:";

  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");
  private static final Pattern HOUR =
      Pattern.compile("[^\\p{L}\\p{N}]*\\d{1,2}:\\d{2}(?:\\s?[~∼〜–-]\\s?\\d{1,2}:\\d{2})?\\s");

  private final Names names;

  ProgrammeLines(Names names) {
    this.names = names;
  }

  /**
   * The line as if it had the label of those who speak, if it begins with an hour and names some.
   */
  Optional<Clause> read(String text, List<Mention> atoms) {
    if (!HOUR.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    List<Conjunct> speakers =
        atoms.stream()
            .filter(
                atom -> atom instanceof Mention.Named named && names.isA(named.entity(), PERSON))
            .map(Mention::span)
            .map(span -> new Conjunct(span, List.of(), span, ","))
            .toList();
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    Span all = new Span(speakers.getFirst().span().start(), speakers.getLast().span().end());
    return Optional.of(
        Clause.alone(
            Predicate.label(new Span(0, all.start()), LABEL),
            List.of(new NounPhrase(all, speakers, Case.BARE, false))));
  }
}
