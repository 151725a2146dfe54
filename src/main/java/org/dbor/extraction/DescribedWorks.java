package org.dbor.extraction;

import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Takes a plan or instrument without a name for one that its document introduces, by the clause
 * before its noun: {@code 과의존을 막기 위한 가이드라인}, {@code 표시를 의무화하는 개정안}.
 *
 * <p>What such a phrase names differs from document to document, and so does its address. A clause
 * in the past ({@code 지난해 낸 대책}) tells of something named before, and says nothing here.
 */
final class DescribedWorks {
  /** UTF-16 code units: what is longer is a sentence and no name. */
  private static final int LONGEST = 60;

  private static final String PRESENT = "는";

  /** 화면을 조사한 결과: what was found out is published as a report is. */
  private static final String RESULT = "결과";

  private static final String REPORT = Iris.TERMS + "Instrument";

  private final Names names;
  private final Lexicon lexicon;
  private final Set<String> nouns;
  private final Set<String> lasting;
  private final Set<String> examining;

  DescribedWorks(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    this.nouns = lexicon.set("work-noun");
    this.lasting = lexicon.set("content-form");
    this.examining = lexicon.set("examining-form");
  }

  /** The clause that describes a phrase of a noun alone; empty if none does. */
  Optional<Clause> clause(Span member, NounPhrase phrase, SentenceReading reading) {
    String noun = reading.text().of(member).strip();
    boolean result = noun.equals(RESULT) && phrase.role() == Case.OBJECT;
    return !nouns.contains(noun) && !result || phrase.conjuncts().size() > 1
        ? Optional.empty()
        : reading.clauses().stream()
            .filter(clause -> clause.head().filter(phrase::equals).isPresent())
            .filter(clause -> clause.predicate().adnominal() && !clause.predicate().negated())
            .filter(
                clause ->
                    result
                        ? examining.contains(reading.text().of(clause.predicate().span()))
                        : clause.predicate().purpose()
                            || describes(reading.text().of(clause.predicate().span())))
            .filter(clause -> !clause.phrases(Case.OBJECT).isEmpty())
            .findFirst();
  }

  /** 의무화하는, and 담은, which tells what a text holds though its form is that of the past. */
  private boolean describes(String predicate) {
    return predicate.endsWith(PRESENT) || lasting.contains(predicate);
  }

  /** What a clause describes, if it is of what is wanted. */
  Optional<FilledRole> find(
      Span member,
      Clause clause,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    int start =
        clause.phrases(Case.OBJECT).stream()
            .mapToInt(one -> one.span().start())
            .min()
            .orElseThrow();
    Span whole = new Span(start, member.end()).trimmed(reading.text().text());
    String noun = reading.text().of(member).strip();
    return (noun.equals(RESULT) ? Optional.of(REPORT) : lexicon.classOfNoun(noun))
        .filter(type -> names.isA(type, wanted.classes()))
        .filter(type -> whole.length() <= LONGEST && start < clause.predicate().span().start())
        .map(
            type -> {
              String name = reading.text().of(whole);
              return FilledRole.of(names.unnamedWork(type, name, discourse), name);
            });
  }
}
