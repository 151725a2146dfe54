package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Messages.in(Language.KO).keys()).isNotEmpty();
    assertThat(Messages.in(Language.KO).keys()).isEqualTo(Messages.in(Language.EN).keys());
  }

  @Test
  void placesAreFilled() {
    assertThat(Messages.in(Language.EN).get("list.total", "7")).isEqualTo("7 in all");
    assertThat(Messages.in(Language.KO).get("list.total", "7")).isEqualTo("모두 7건");
  }
}
