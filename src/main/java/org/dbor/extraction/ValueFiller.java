package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.document.Span;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Finds values in a noun phrase: dates, sums of money, counts. */
final class ValueFiller {
  private final Lexicon lexicon;

  ValueFiller(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<FilledRole> dates(NounPhrase phrase, SentenceReading reading, Discourse discourse) {
    List<FilledRole> dates = new ArrayList<>();
    for (Mention atom : reading.atomsIn(phrase.span())) {
      if (atom instanceof Mention.Date date) {
        discourse
            .resolve(date, reading)
            .ifPresent(value -> dates.add(new FilledRole(value, reading.text().of(date.span()))));
      }
    }
    return dates;
  }

  static List<FilledRole> sums(NounPhrase phrase, SentenceReading reading, Discourse discourse) {
    List<FilledRole> sums = new ArrayList<>();
    for (Mention atom : reading.atomsIn(total(phrase, reading))) {
      if (atom instanceof Mention.Money money) {
        sums.add(
            sum(money, reading.text().of(money.span()), yearBefore(money, reading, discourse)));
      }
    }
    return sums;
  }

  /**
   * A sum as a value.
   *
   * @param surface as the text has it
   * @param year the year that it is for, where that is told
   */
  static FilledRole sum(Mention.Money money, String surface, Optional<String> year) {
    String iri =
        Iris.entity(
            "budget",
            money.currency().toLowerCase(Locale.ROOT)
                + "-"
                + money.amount().toPlainString()
                + year.map(y -> "-" + y).orElse(""));
    return new FilledRole(
        new ClaimObject.Budget(
            iri, money.amount(), money.currency(), year, surface.replaceAll("\\s+", " ")),
        surface);
  }

  /** 국비 30억원 등 총 50억원: what comes first are parts of the total. */
  private static Span total(NounPhrase phrase, SentenceReading reading) {
    Span head = phrase.last().head();
    boolean total =
        !phrase.last().examples().isEmpty()
            && reading.atomsIn(head).stream().anyMatch(Mention.Money.class::isInstance);
    return total ? head : phrase.span();
  }

  /** {@code 2024년 320억원}: a year right before a sum is the year it is for. */
  private static Optional<String> yearBefore(
      Mention.Money money, SentenceReading reading, Discourse discourse) {
    return reading.atoms().stream()
        .filter(atom -> atom.span().end() <= money.span().start())
        .filter(
            atom ->
                reading.text().text().substring(atom.span().end(), money.span().start()).isBlank())
        .filter(Mention.Date.class::isInstance)
        .map(Mention.Date.class::cast)
        .flatMap(date -> discourse.resolve(date.expression()).stream())
        .filter(value -> value.datatype().equals(XSDDatatype.XSDgYear.getURI()))
        .map(ClaimObject.Value::lexicalForm)
        .findFirst();
  }

  List<FilledRole> counts(NounPhrase phrase, String counterSet, SentenceReading reading) {
    List<FilledRole> counts = new ArrayList<>();
    for (Mention atom : reading.atomsIn(phrase.span())) {
      if (atom instanceof Mention.Count count && counts(counterSet, count, phrase, reading)) {
        counts.add(
            new FilledRole(
                new ClaimObject.Value(
                    Long.toString(count.value()), XSDDatatype.XSDinteger.getURI()),
                reading.text().of(count.span())));
      }
    }
    return counts;
  }

  /** executives from 40 companies: how many are told of where they come from, not of them. */
  private static boolean whereFrom(
      Mention.Count count, NounPhrase phrase, SentenceReading reading) {
    return phrase.conjuncts().stream()
        .map(Conjunct::span)
        .filter(member -> member.contains(count.span()))
        .map(member -> new Span(member.start(), count.span().start()).of(reading.text().text()))
        .anyMatch(before -> before.contains(" from "));
  }

  /** A set of counters; where it also holds nouns, one of them must follow the count. */
  private boolean counts(
      String set, Mention.Count count, NounPhrase phrase, SentenceReading reading) {
    if (!lexicon.set(set).contains(count.counter())) {
      return false;
    }
    if (whereFrom(count, phrase, reading)) {
      return false;
    }
    String nouns = set + "-noun";
    String after = reading.text().text().substring(count.span().end(), phrase.span().end());
    return !lexicon.hasSet(nouns) || lexicon.set(nouns).stream().anyMatch(after::contains);
  }
}
