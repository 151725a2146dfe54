package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | KO",
        "'' | KO",
        "en | EN",
        "en-GB,en;q=0.9 | EN",
        "fr-FR, en;q=0.5 | EN",
        "en;q=0.3, ko;q=0.8 | KO",
        "ko-KR,ko;q=0.9,en-US;q=0.8 | KO",
        "en;q=0, de | KO",
        "kok, en;q=0.1 | EN",
        "*/;;q=x,,en | EN"
      })
  void browsersPreferenceIsFollowed(String header, Language expected) {
    assertThat(Language.preferred(header)).isEqualTo(expected);
  }
}
