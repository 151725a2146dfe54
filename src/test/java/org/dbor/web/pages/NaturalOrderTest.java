package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void numbersInTexts_countByTheirValue() {
    assertThat(sorted("제10조 나", "제2조 가", "제2조", "제1조", "가", "Article 9", "Article 10"))
        .containsExactly("Article 9", "Article 10", "가", "제1조", "제2조", "제2조 가", "제10조 나");
  }

  @Test
  void zeros_longNumbers_andNoText_haveAnOrderToo() {
    String long1 = "9".repeat(40);
    String long2 = "9".repeat(39) + "8";
    assertThat(sorted(long1, "007", "7", "", long2)).containsExactly("", "007", "7", long2, long1);
  }

  private static List<String> sorted(String... texts) {
    return List.of(texts).stream().sorted(NaturalOrder.INSTANCE).toList();
  }
}
