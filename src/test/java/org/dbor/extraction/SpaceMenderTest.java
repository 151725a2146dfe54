package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceMenderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "산들청(청장 김서연) 은 회의를|산들청(청장 김서연)은  회의를",
        "「 열린 지도 」 를 냈다| 「열린 지도」를   냈다",
        "4월 3일(금) 부터 한다|4월 3일(금)부터  한다",
        "26일 까지 받는다|26일까지  받는다",
        "일시: ’ 26.4.9|일시:  ’26.4.9",
        "2026 년 6 월 3 일 서울|2026년  6월  3일  서울",
        "6 월부터 18 억 원을|6월부터  18억  원을"
      })
  void movesSpaces(String written, String mended) {
    assertThat(SpaceMender.mend(written)).isEqualTo(mended).hasSameSizeAs(written);
  }

  @ParameterizedTest
  @CsvSource({"산들청(청장 김서연)은 은 회의를 열었다.", "‘열린 지도’ 이 사업은", "공식 행사 은 2 일반", "2026 년생 3 조사팀"})
  void leavesWhatIsInPlace(String written) {
    assertThat(SpaceMender.mend(written)).isEqualTo(written);
  }
}
