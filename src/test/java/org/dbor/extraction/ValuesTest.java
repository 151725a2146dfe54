package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Lexicon;
import org.dbor.language.MorphemeCorrections;
import org.dbor.language.MorphologicalAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, sums of money and counts: every spelling of a value, and what only looks like one. */
class ValuesTest {
  private static final LocalDate ISSUED = LocalDate.of(2023, 9, 13);
  private static final Lexicon LEXICON = Lexicon.of(TestOntology.ONTOLOGY.terms());
  private static final MorphologicalAnalyzer ANALYZER =
      MorphologicalAnalyzer.withNames(Set.of(), MorphemeCorrections.none());
  private static final DateFinder DATES = new DateFinder(TestOntology.ONTOLOGY.terms(), LEXICON);
  private static final MoneyFinder MONEY = new MoneyFinder(TestOntology.ONTOLOGY.terms());
  private static final CountFinder COUNTS = new CountFinder(LEXICON);

  private static SentenceText sentence(String text) {
    return new SentenceText(text, ANALYZER.analyze(text), Set.of());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "2023년 9월 13일에 열렸다, 2023-09-13",
    "13일 오전 열렸다, 2023-09-13",
    "12일 열렸다, 2023-09-12",
    "25일 열렸다, 2023-08-25",
    "지난 3일 열렸다, 2023-09-03",
    "오는 25일 열린다, 2023-09-25",
    "오는 3일 열린다, 2023-10-03",
    "9월 5일 열렸다, 2023-09-05",
    "12월 5일(화) 열린다, 2023-12-05",
    "1월 5일 열렸다, 2023-01-05",
    "지난해 9월 나왔다, 2022-09",
    "올해 6월 나왔다, 2023-06",
    "지난달 21일 나왔다, 2023-08-21",
    "내달 1일 나온다, 2023-10-01",
    "다음 달 나온다, 2023-10",
    "내년부터 한다, 2024",
    "재작년에 했다, 2021",
    "2024년 예산, 2024",
    "2023.09.13. 배포, 2023-09-13",
    "2023-09-13 배포, 2023-09-13",
    "어제 했다, 2023-09-12"
  })
  void dateResolves(String text, String value) {
    List<Mention.Date> found = DATES.find(sentence(text));
    assertThat(found).hasSize(1);
    assertThat(text).startsWith(found.getFirst().span().of(text));
    assertThat(
            DateResolver.resolve(
                found.getFirst().expression(), Optional.of(ISSUED), Optional.empty()))
        .map(ClaimObject.Value::lexicalForm)
        .contains(value);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"3년간 지원한다", "14일간 열렸다", "제20차 회의", "1주년을 맞았다", "3일째 이어졌다", "2단계 사업", "365일보다 길다"})
  void noDate(String text) {
    assertThat(DATES.find(sentence(text)))
        .allMatch(
            date ->
                DateResolver.resolve(date.expression(), Optional.of(ISSUED), Optional.empty())
                    .isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"13일 열렸다", "올해 열렸다", "이날 열렸다", "9월 3일 열렸다"})
  void withoutAnchorADateStaysUnresolved(String text) {
    Mention.Date date = DATES.find(sentence(text)).getFirst();
    assertThat(DateResolver.resolve(date.expression(), Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9090억원|909000000000|KRW",
        "9,090억 원|909000000000|KRW",
        "구천구십억원|909000000000|KRW",
        "1조 2천억원|1200000000000|KRW",
        "1조2000억 원|1200000000000|KRW",
        "1,141억 원|114100000000|KRW",
        "3천만원|30000000|KRW",
        "2만5천원|25000|KRW",
        "500만 달러|5000000|USD",
        "500만 싱가포르달러|5000000|SGD",
        "3천만 루피아|30000000|IDR",
        "120만 EUR|1200000|EUR",
        "3.2억 유로|320000000|EUR",
        "1500원|1500|KRW"
      })
  void moneyResolves(String text, String amount, String currency) {
    String sentence = "총 " + text + "을 투입한다";
    List<Mention.Money> found = MONEY.find(sentence(sentence));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().span().of(sentence)).isEqualTo(text);
    assertThat(found.getFirst().amount().toPlainString()).isEqualTo(amount);
    assertThat(found.getFirst().currency()).isEqualTo(currency);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"제9090호", "AI 연구원", "9090억 개", "지원 사업", "회원 3명", "4K 화면", "100원장"})
  void noMoney(String text) {
    assertThat(MONEY.find(sentence(text))).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1} {2}")
  @CsvSource({
    "70여명이 참여했다, 70, 명",
    "1200명이 왔다, 1200, 명",
    "총 14회 간담회, 14, 회",
    "8개사는 약속했다, 8, 개사",
    "12차례 토론회, 12, 차례",
    "150여 명이 참석했다, 150, 명"
  })
  void countResolves(String text, long value, String counter) {
    List<Mention.Count> found = COUNTS.find(sentence(text));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().value()).isEqualTo(value);
    assertThat(found.getFirst().counter()).isEqualTo(counter);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"3회차 교육", "2인당 지급", "제3회의실", "5번째 자리"})
  void noCount(String text) {
    assertThat(COUNTS.find(sentence(text))).isEmpty();
  }
}
