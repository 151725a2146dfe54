package org.dbor.extraction;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;

/** Tells what else a relative clause after a comma may be said of than the whole of its head. */
final class RelativeHeads {
  private static final Pattern RELATIVE = Pattern.compile(", (?:which|who) ");

  private RelativeHeads() {}

  /** one of the hosts of the Forum, which …: may be said of what stands last before the comma. */
  static Stream<NounPhrase> lastOf(NounPhrase phrase, Clause clause, SentenceReading reading) {
    if (clause.head().filter(head -> head.span().equals(phrase.span())).isEmpty()
        || !RELATIVE
            .matcher(reading.text().text())
            .region(phrase.span().end(), reading.text().text().length())
            .lookingAt()) {
      return Stream.empty();
    }
    return reading.atomsIn(phrase.span()).stream()
        .map(Mention::span)
        .filter(
            atom -> atom.end() == phrase.span().end() && atom.start() > phrase.span().start() + 4)
        .map(atom -> NounPhrase.simple(atom, phrase.role()));
  }
}
