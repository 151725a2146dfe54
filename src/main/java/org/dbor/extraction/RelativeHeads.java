package org.dbor.extraction;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;

/**
 * Tells what else a relative clause after a comma may be said of than the whole of its head: what
 * stands last in it, or the event that its place stands behind.
 */
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

  /** unveiled its pledge at its congress, held in Bergen: may be said of the congress. */
  static Stream<NounPhrase> insideOf(NounPhrase phrase, Clause clause, SentenceReading reading) {
    return clause.head().filter(head -> head.span().equals(phrase.span())).isPresent()
        ? clause.governor().map(reading.clauses()::get).stream()
            .flatMap(around -> around.phrases().stream())
            .filter(inside -> inside.role() == Case.AT || inside.role() == Case.IN)
            .filter(inside -> inside.span().end() == phrase.span().end())
            .filter(inside -> inside.span().start() > phrase.span().start())
        : Stream.empty();
  }

  /** at the ceremony in Kampala, which …: may be said of the ceremony. */
  static Stream<NounPhrase> eventBefore(NounPhrase place, Clause clause, SentenceReading reading) {
    return clause.head().filter(head -> head.span().equals(place.span())).isPresent()
        ? clause
            .governor()
            .map(reading.clauses()::get)
            .filter(
                around ->
                    around.phrases(Case.VENUE).stream()
                        .anyMatch(venue -> venue.span().equals(place.span())))
            .flatMap(
                around ->
                    around.phrases().stream()
                        .filter(event -> event.span().end() < place.span().start())
                        .filter(event -> event.role() != Case.TIME)
                        .max(Comparator.comparing(event -> event.span().end())))
            .stream()
        : Stream.empty();
  }
}
