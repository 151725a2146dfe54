package org.dbor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dbor.extraction.TestOntology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "본문 바로가기",
        "로그인 회원가입 구독신청",
        "정치 경제 사회 문화",
        "홈 > 정책 > 디지털",
        "입력 2025.11.19 09:30 수정 2025.11.19 11:02",
        "글자크기 설정 가 가 가",
        "댓글 12 공유 좋아요 3",
        "/사진=가상통신",
        "[사진] ⓒ가상통신(무단전재 및 재배포 금지)",
        "[관련기사] 정부, 시행령 내달 공개한다",
        "☞ 많이 본 뉴스: 헌장 발표했다",
        "■ 제보하기 ▷ 전화: 02-000-0000",
        "기사제보 및 보도자료 press@news.example",
        "▶ [가상뉴스] 구독하기 (모바일)",
        "seoyeon@news.example",
        "(끝)",
        "가상신문은 인터넷신문위원회의 인터넷신문 윤리강령을 준수합니다.",
        "이 기사는 언론사에서 사회 섹션으로 분류했습니다.",
        "보도시점 2026. 4. 13.(월) 08:00 배포 2026. 4. 13.(월) 08:00",
        "보도일시",
        "배포: 2026. 4. 10.(금) 오후",
        "(지 면) 2026. 4. 13.(월) 조간",
        "< 4. 13.(월) 석간 >",
        "Skip to main content",
        "Home > News and communications",
        "Menu | Search | Log in",
        "We use some essential cookies to make this website work.",
        "Share on Facebook",
        "Image source, Getty Images",
        "Photograph: Kim Smith/Newswire",
        "READ MORE: Ministers approve an act",
        "Reporting by Ann Smith in London; Editing by Bob Jones",
        "Sign up for our weekly newsletter",
        "- ENDS -",
        "###",
        "For media enquiries, please contact press@news.example",
        "Was this page helpful?"
      })
  void whatIsNoArticleIsOutside(String line) {
    Article article = read("제목\n교육부가 전략을 발표했다.\n" + line + "\n관심이 높다.\n");
    assertThat(blocks(article, BlockKind.OUTSIDE)).containsExactly(line);
    assertThat(blocks(article, BlockKind.PARAGRAPH)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "구독 경제를 다루는 법안이 통과됐다.",
        "댓글 조작을 막는 법이 시행된다.",
        "공유하기 쉬운 데이터를 개방한다.",
        "정치 광고에 인공지능을 쓰면 알려야 한다.",
        "인기 기사를 고르는 알고리즘도 공개한다.",
        "저작물 무단 복제를 금지하는 조항을 담았다.",
        "제보자는 보호받는다.",
        "출처를 밝히도록 했다.",
        "이 기사를 쓴 사람은 인공지능이었다.",
        "보도자료 배포를 자동화한다.",
        "배포 즉시 알리는 체계를 갖춘다.",
        "4월 13일 오후 공청회가 열린다.",
        "Search engines must label such pictures.",
        "Home ministers met in Brussels.",
        "Menu prices are not covered by the act.",
        "Share prices fell after the ruling.",
        "Image generators must mark what they make.",
        "Cookies are covered by the new regulation.",
        "Related rules will be published in May.",
        "News publishers welcomed the decision.",
        "Contact tracing apps are exempt."
      })
  void wordsOfMenusInSentencesAreNoMenu(String line) {
    Article article = read("제목\n교육부가 전략을 발표했다.\n" + line + "\n관심이 높다.\n");
    assertThat(blocks(article, BlockKind.OUTSIDE)).isEmpty();
    assertThat(blocks(article, BlockKind.PARAGRAPH)).hasSize(3);
  }

  @Test
  void theTitleStandsBelowTheMenu() {
    Article article = read("본문 바로가기\n주요뉴스\n홈 > 사회\n디지털 헌장 공청회 열린다\n교육부가 전략을 발표했다.\n관심이 높다.\n");
    assertThat(blocks(article, BlockKind.TITLE)).containsExactly("디지털 헌장 공청회 열린다");
    assertThat(article.source().metadata().title()).contains("디지털 헌장 공청회 열린다");
    assertThat(blocks(article, BlockKind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void theTitleOfAReleaseStandsBelowItsLetterheadAndMayHaveLines() {
    Article article =
        read(
            "가상디지털부\n보도자료\n보도시점\n2026. 4. 13.(월) 08:00\n< 4. 13.(월) 석간 >\n"
                + "누구나 누리는 디지털 권리!\n디지털 헌장 공청회 열린다\n- 시민 120명 참여 -\n"
                + "□ 가상디지털부는 13일 공청회를 열었다.\n");
    assertThat(blocks(article, BlockKind.TITLE))
        .containsExactly("누구나 누리는 디지털 권리!", "디지털 헌장 공청회 열린다");
    assertThat(article.source().metadata().title()).contains("누구나 누리는 디지털 권리! 디지털 헌장 공청회 열린다");
  }

  @Test
  void aListIsNoTitle() {
    Article article = read("공청회 개최\n교육부\n환경부\n시민청\n인권위원회\n내용을 논의했다.\n");
    assertThat(blocks(article, BlockKind.TITLE)).containsExactly("공청회 개최");
    assertThat(blocks(article, BlockKind.PARAGRAPH)).hasSize(5);
  }

  @Test
  void nothingAfterOtherHeadlinesOrTheCopyrightLineIsTheArticle() {
    String article = "제목\n교육부가 전략을 발표했다.\n관심이 높다.\n";
    for (String end : List.of("많이 본 기사", "[관련 뉴스]", "<저작권자(c) 가상통신, 무단 전재-재배포, AI 학습 및 활용 금지>")) {
      assertThat(blocks(read(article + end + "\n가상기업이 회의를 개최했다.\n"), BlockKind.OUTSIDE))
          .as(end)
          .hasSize(2);
    }
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
