package org.dbor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
  @Test
  void linesThatAWidthCutAreOneParagraph() {
    assertThat(
            WrappedText.unwrapped(
                """
                Ministry opens a hearing on the charter

                The Department for Digital Affairs has opened a hearing on the
                charter, which sets out seven principles for the use of artificial
                intelligence in public services. It was announced by the minister
                at a forum in Manchester.

                Measures in the charter include:
                - a public register of automated decisions that affect access to
                  benefits, housing and health care
                - training
                """))
        .isEqualTo(
            """
            Ministry opens a hearing on the charter

            The Department for Digital Affairs has opened a hearing on the charter, which sets out \
            seven principles for the use of artificial intelligence in public services. It was \
            announced by the minister at a forum in Manchester.

            Measures in the charter include:
            - a public register of automated decisions that affect access to benefits, housing \
            and health care
            - training
            """);
  }

  @Test
  void aSyllableIsTwoColumnsWide() {
    assertThat(
            WrappedText.unwrapped(
                """
                가상디지털부는 19일 서울에서 열린 포럼에서 시민의 권리를
                담은 헌장을 발표했다고 밝혔다. 이번 포럼은 진흥원이
                주최했으며 20개국 대표단이 참석했다. 정부는 내년부터 이
                헌장을 실현할 계획을 세운다.
                """))
        .isEqualTo(
            "가상디지털부는 19일 서울에서 열린 포럼에서 시민의 권리를 담은 헌장을 발표했다고 밝혔다. 이번 포럼은 진흥원이 주최했으며"
                + " 20개국 대표단이 참석했다. 정부는 내년부터 이 헌장을 실현할 계획을 세운다.\n");
  }

  @Test
  void aWordThatWasCutIsOneWordWhereOtherLinesKeepTheirSpace() {
    assertThat(
            WrappedText.unwrapped(
                "가상디지털부는 19일 서울에서 열린 포럼에서 시민의 권리를 담\n"
                    + "은 헌장을 발표했다고 밝혔다. 이번 포럼은 한국지능정보원이 \n"
                    + "주최했으며 이십 개국의 대표단이 참석했다. 정부는 내년부터 \n"
                    + "이 헌장을 실현할 계획을 세우려 한다고 말했다.\n"))
        .isEqualTo(
            "가상디지털부는 19일 서울에서 열린 포럼에서 시민의 권리를 담은 헌장을 발표했다고 밝혔다. 이번 포럼은 한국지능정보원이"
                + " 주최했으며 이십 개국의 대표단이 참석했다. 정부는 내년부터 이 헌장을 실현할 계획을 세우려 한다고 말했다.\n");
  }

  @Test
  void linesOfTheirOwnStayAsTheyAre() {
    for (String text :
        new String[] {
          "제목\n교육부가 전략을 발표했다.\n관심이 높다\n○ 데이터 개방\n○ 인재 양성\n",
          "디지털 권리 헌장 발표\n인공지능 기본계획 공개\n데이터 전략 회의 개최\n시민 포럼 참가자 모집\n온라인 안전법 통과\n",
          "Name\tPost\nJane Holloway of the Department for Digital Affairs\tMinister\nAnn\tClerk\n",
          "One paragraph that is long, and which nobody wrapped at any width at all, as its line goes on"
              + " and on until all of it has been said, however long that may take.\nAnother one\n",
          "",
          "\n\n"
        }) {
      assertThat(WrappedText.unwrapped(text)).isEqualTo(text);
    }
  }
}
