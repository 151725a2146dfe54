package org.dbor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dbor.extraction.TestOntology;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static Article read(String text) {
    return TestOntology.READER.article("a", text, DocumentMetadata.unknown("ko"));
  }

  private static List<String> blocks(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  private static List<String> sentences(String text) {
    Article article = read(text);
    return article.sentences().stream().map(article::quote).toList();
  }

  @Test
  void titleBylineAndParagraphsAreToldApart() {
    Article article = read("새 전략 나왔다는데\n[가상일보 김서연 기자] 교육부가 전략을 발표했다.\n관심이 높다.\n");
    assertThat(blocks(article, BlockKind.TITLE)).containsExactly("새 전략 나왔다는데");
    assertThat(blocks(article, BlockKind.BYLINE)).containsExactly("[가상일보 김서연 기자]");
    assertThat(blocks(article, BlockKind.PARAGRAPH)).containsExactly("교육부가 전략을 발표했다.", "관심이 높다.");
  }

  @Test
  void relatedHeadlinesWithTimeStampsAreOutside() {
    Article article =
        read(
            "제목\n교육부가 전략을 발표했다.\n증시 급등… 투자자 환호\n2026-01-19 14:20:28환율 하락세\n"
                + "2026-01-19 13:16:35\n");
    assertThat(blocks(article, BlockKind.OUTSIDE)).hasSize(3);
    assertThat(article.sentences()).hasSize(2);
  }

  @Test
  void listItemsAtTheEndBelongToTheText() {
    Article article = read("제목\n다음을 추진한다.\n○ 데이터 개방\n○ 인재 양성\n");
    assertThat(blocks(article, BlockKind.OUTSIDE)).isEmpty();
    assertThat(blocks(article, BlockKind.PARAGRAPH)).hasSize(3);
  }

  @Test
  void sentencesEndOutsideQuotesAndBracketsOnly() {
    assertThat(sentences("제목\n장관은 “중요하다. 서두르자.”고 말했다. 회의(3.5시간)는 끝났다.\n"))
        .containsExactly("제목", "장관은 “중요하다. 서두르자.”고 말했다.", "회의(3.5시간)는 끝났다.");
  }

  @Test
  void missingSpaceBetweenSentencesIsNoHindrance() {
    assertThat(sentences("제목\n전략을 발표했다.이날 행사가 열렸다.\n"))
        .containsExactly("제목", "전략을 발표했다.", "이날 행사가 열렸다.");
  }

  @Test
  void codePointsDifferFromUtf16BeyondTheBasicPlane() {
    CodePoints points = new CodePoints("가😀나");
    assertThat(points.of(new Span(3, 4))).isEqualTo(new Span(2, 3));
    assertThat(new CodePoints("가나").of(new Span(1, 2))).isEqualTo(new Span(1, 2));
  }
}
