package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.dbor.document.Article;
import org.dbor.document.Span;
import org.dbor.testing.Extractions;
import org.junit.jupiter.api.Test;

class QuoteContextTest {
  private static final String BEFORE = "가나다라 마바사아 자차카타 파하가나 다라마바 사아자차 카타파하 끝에서 ";
  private static final String AFTER = " 다음에는 긴 글이 이어지고 또 이어져서 서른두 글자를 넘기고 나서야 비로소 끝난다";
  private static final String SENTENCE = "이 문장이다.";

  @Test
  void contextHasAtLeast32CodePoints_inWholeWords() {
    String text = BEFORE + SENTENCE + AFTER;
    QuoteContext context = new QuoteContext(article(Extractions.of(text)));
    Span span = span(text);
    assertThat(context.before(span)).contains("마바사아 자차카타 파하가나 다라마바 사아자차 카타파하 끝에서 ");
    assertThat(context.after(span)).contains(" 다음에는 긴 글이 이어지고 또 이어져서 서른두 글자를 넘기고");
    assertThat(context.after(span).orElseThrow().length()).isGreaterThanOrEqualTo(32);
  }

  @Test
  void shortText_givesAllThereIs() {
    String text = "앞. " + SENTENCE + " 뒤.";
    QuoteContext context = new QuoteContext(article(Extractions.of(text)));
    assertThat(context.before(span(text))).contains("앞. ");
    assertThat(context.after(span(text))).contains(" 뒤.");
  }

  @Test
  void nothingVisible_givesNothing() {
    String text = "\n" + SENTENCE + " \n";
    QuoteContext context = new QuoteContext(article(Extractions.of(text)));
    assertThat(context.before(span(text))).isEmpty();
    assertThat(context.after(span(text))).isEmpty();
  }

  @Test
  void whatIsOutsideTheArticle_isAnEdge() {
    String text = "메뉴\n" + SENTENCE + " 본문 끝.\n2025-01-19 다른 기사";
    QuoteContext context =
        new QuoteContext(article(Extractions.of(text).outside("메뉴").outside("2025-01-19 다른 기사")));
    assertThat(context.before(span(text))).isEmpty();
    assertThat(context.after(span(text))).contains(" 본문 끝.\n");
  }

  @Test
  void countsCodePoints_notCodeUnits() {
    String text = "😀".repeat(40) + " " + SENTENCE;
    QuoteContext context = new QuoteContext(article(Extractions.of("낱말 " + text)));
    String whole = "낱말 " + text;
    assertThat(context.before(span(whole))).contains("😀".repeat(40) + " ");
  }

  private static Article article(Extractions extractions) {
    return extractions.build("a").article();
  }

  private static Span span(String text) {
    int start = text.indexOf(SENTENCE);
    return new Span(start, start + SENTENCE.length());
  }
}
