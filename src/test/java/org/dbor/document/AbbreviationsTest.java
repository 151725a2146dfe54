package org.dbor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
  @Test
  void abbreviationEndsNoSentence() {
    assertThat(
            sentences(
                "SEOUL, Sept. 25 (News) -- Dr. Roe of Lumio Inc. and the U.S. left. It ended."))
        .containsExactly(
            "SEOUL, Sept. 25 (News) -- Dr. Roe of Lumio Inc. and the U.S. left.", "It ended.");
  }

  @Test
  void monthAndCompanyMayEndOne() {
    assertThat(sentences("It opened in Sept. The firm is Lumio Inc. It left."))
        .containsExactly("It opened in Sept.", "The firm is Lumio Inc.", "It left.");
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
