package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.dbor.language.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, sums and counts as English writes them. */
class EnglishValuesTest {
  private static final Model TERMS = LanguageTerms.of(TestOntology.ONTOLOGY.terms(), "en");
  private static final Lexicon LEXICON = Lexicon.of(TERMS);
  private static final EnglishDateFinder DATES = new EnglishDateFinder(TERMS, LEXICON);
  private static final EnglishMoneyFinder MONEY = new EnglishMoneyFinder(TERMS, LEXICON);
  private static final EnglishCountFinder COUNTS = new EnglishCountFinder(TERMS, LEXICON);

  /** A Monday. */
  private static final LocalDate ISSUED = LocalDate.parse("2023-09-25");

  /** A date as counted from the day of publication. */
  private static Optional<String> resolved(Mention.Date date) {
    return DateResolver.resolve(date.expression(), Optional.of(ISSUED), Optional.empty())
        .map(ClaimObject.Value::lexicalForm);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It opened on May 21, 2024.| 2024-05-21",
        "It opened on 21 May 2024.| 2024-05-21",
        "It opened on October 22 (Wed).| 2022-10-22",
        "It will open on October 22.| 2023-10-22",
        "They will meet on Oct. 3-4 in the capital.| 2023-10-03",
        "They met on Nov. 20-21.| 2022-11-20",
        "They met from May 4 to 6, 2023.| 2023-05-04",
        "It will be held in March.| 2024-03",
        "It was held in November.| 2022-11",
        "It was adopted last September.| 2022-09",
        "It starts next January.| 2024-01",
        "It opened on Monday.| 2023-09-25",
        "It opened on Tuesday.| 2023-09-19",
        "It will open on Tuesday.| 2023-09-26",
        "Starting next year, it will run.| 2024",
        "It opened earlier this month.| 2023-09",
        "It runs from the second half of next year.| 2024",
        "It opened yesterday.| 2023-09-24",
        "It opened last night.| 2023-09-24",
        "It opened earlier today.| 2023-09-25",
        "It opened late on Friday.| 2023-09-22",
        "It opened early Tuesday.| 2023-09-19",
        "It opened by mid-2022.| 2022",
        "It opened in autumn 2022.| 2022",
        "It ran in 2019.| 2019",
        "It opened in May last year.| 2022-05"
      })
  void dateResolves(String text, String value) {
    List<Mention.Date> found = DATES.find(text);
    assertThat(found).hasSize(1);
    assertThat(resolved(found.getFirst())).contains(value);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It runs from 3 March to 30 April 2025.| 2025-03-03",
        "It ran from December 10 until January 5, 2024.| 2023-12-10",
        "It ran on 3 March and will run again in 2025.| 2023-03-03"
      })
  void theYearOfARangeStandsAtItsEnd(String text, String first) {
    List<Mention.Date> found = DATES.find(text);
    assertThat(found).hasSize(2);
    assertThat(resolved(found.getFirst())).contains(first);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "It may open soon.",
        "They march on.",
        "It has 2024 members.",
        "Article 21 applies.",
        "The sun rose."
      })
  void noDate(String text) {
    assertThat(DATES.find(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1} {2}")
  @CsvSource({
    "It cost 909 billion won., 909000000000, KRW",
    "It cost 1.14 trillion won., 1140000000000, KRW",
    "It cost ₩30 billion., 30000000000, KRW",
    "It cost KRW 2.5 billion., 2500000000, KRW",
    "It cost $3.2 million., 3200000, USD",
    "It cost US$40 million., 40000000, USD",
    "It cost €5 million., 5000000, EUR",
    "It cost 50 million euros., 50000000, EUR",
    "It cost R85 million., 85000000, ZAR",
    "It cost Rp 410 billion., 410000000000, IDR",
    "It cost J$120 million., 120000000, JMD",
    "It cost 12 million Kenyan shillings., 12000000, KES",
    "It cost 30 million Colombian pesos., 30000000, COP",
    "It cost 5.5 billion naira., 5500000000, NGN",
    "It cost N2.6 billion., 2600000000, NGN",
    "It cost MK30 billion., 30000000000, MWK",
    "It cost half a million dollars., 500000, USD",
    "It cost a million euros., 1000000, EUR",
    "It cost three billion won., 3000000000, KRW",
    "It cost twenty-five million pounds., 25000000, GBP"
  })
  void sumResolves(String text, BigDecimal amount, String currency) {
    List<Mention.Money> found = MONEY.find(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().amount()).isEqualByComparingTo(amount);
    assertThat(found.getFirst().currency()).isEqualTo(currency);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "It won 3 million votes.",
        "It has 30 billion parameters.",
        "Euro 2024",
        "For K12 schools.",
        "For N95 masks.",
        "One in a million users.",
        "A dollar a day.",
        "In 4 K.",
        "A 20-R file."
      })
  void noSum(String text) {
    assertThat(MONEY.find(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "More than 120 participants came., 120",
    "Over 100 local and overseas AI experts came., 100",
    "About 1500 people came., 1500",
    "It followed nine public hearings., 9",
    "It held 26 town meetings., 26",
    "A total of 80 government officials came., 80"
  })
  void countResolves(String text, long value) {
    assertThat(COUNTS.find(text)).extracting(Mention.Count::value).containsExactly(value);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"It has 28 articles.", "Chapter 3 covers people.", "a 120-member panel"})
  void noCount(String text) {
    assertThat(COUNTS.find(text)).isEmpty();
  }
}
