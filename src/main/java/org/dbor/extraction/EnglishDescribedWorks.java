package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Takes an instrument or plan without a name for one that its document introduces, by what a clause
 * says of it: {@code a law to protect children}, {@code an order requiring platforms to report}.
 *
 * <p>What such a phrase names differs from document to document, and so does its address.
 */
final class EnglishDescribedWorks {
  /** UTF-16 code units: what is longer is a sentence and no name. */
  private static final int LONGEST = 120;

  private static final List<String> MEASURE = List.of(Iris.TERMS + "Measure");

  private final Names names;
  private final EnglishNames english;
  private final Set<String> determiners;
  private final Set<String> nouns;

  EnglishDescribedWorks(Names names, EnglishNames english, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.determiners = lexicon.set("introducing-word");
    this.nouns = lexicon.set("work-noun");
  }

  /** The work that a phrase up to its first preposition introduces. */
  Optional<FilledRole> find(
      Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    String text = reading.withoutAsides(core).strip();
    if (!determiners.contains(EnglishWords.first(text))
        || !nouns.contains(EnglishWords.last(text))) {
      return Optional.empty();
    }
    Optional<String> type =
        english
            .classOf("a " + text)
            .filter(told -> names.isA(told, wanted.classes()) && !names.isA(told, MEASURE));
    return type.flatMap(
        told ->
            description(core, reading)
                .map(phrase -> FilledRole.of(names.unnamedWork(told, phrase, discourse), phrase)));
  }

  /** The phrase and the clause that describes it. */
  private Optional<String> description(Span core, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.head().filter(head -> opens(head, core)).isPresent())
        .filter(clause -> clause.predicate().span().start() >= core.end())
        .filter(clause -> closely(core, clause, reading))
        .findFirst()
        .map(clause -> new Span(core.start(), end(clause)))
        .filter(span -> span.length() <= LONGEST)
        .map(span -> english.clean(span.of(reading.text().text())));
  }

  /** A bill, backed by many, and a protocol signed by them: that tells nothing of what is in it. */
  private static boolean closely(Span core, Clause clause, SentenceReading reading) {
    Span between = new Span(core.end(), clause.predicate().span().start());
    return between.of(reading.text().text()).indexOf(',') < 0
        && end(clause) > clause.predicate().span().end();
  }

  private static boolean opens(NounPhrase head, Span core) {
    return head.span().start() == core.start() && head.span().end() >= core.end();
  }

  /** Where the object of a clause ends, or its verb if it has none. */
  private static int end(Clause clause) {
    return clause.phrases(Case.OBJECT).stream()
        .mapToInt(phrase -> phrase.span().end())
        .reduce(clause.predicate().span().end(), Math::max);
  }
}
