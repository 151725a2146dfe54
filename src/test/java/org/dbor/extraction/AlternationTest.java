package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlternationTest {
  private static final List<String> FORMS =
      List.of("plan", "planning", "platform", "act", "co-host", "A.I.", "권리", "권리장전", "a (b");

  private static final Pattern PATTERN = Pattern.compile("(?:" + Alternation.of(FORMS) + ")");

  @Test
  void everyFormIsMatchedWhole() {
    assertThat(FORMS).allMatch(form -> PATTERN.matcher(form).matches());
  }

  @Test
  void nothingElseIsMatched() {
    assertThat(List.of("pla", "plann", "plat", "AXIX", "co", "", "a b"))
        .noneMatch(other -> PATTERN.matcher(other).matches());
  }

  @Test
  void theLongestComesFirst() {
    Matcher matcher = PATTERN.matcher("디지털 권리장전 planning");
    assertThat(matcher.results().map(match -> match.group())).containsExactly("권리장전", "planning");
  }

  @Test
  void theShorterIsTakenWhereTheLongerDoesNotFit() {
    assertThat(Pattern.compile("(?:" + Alternation.of(FORMS) + ")(?=n)").matcher("planning").find())
        .isTrue();
  }

  @Test
  void caseMayBeLeftOutOfAccount() {
    assertThat(Pattern.compile("(?i:" + Alternation.of(FORMS) + ")").matcher("PLATFORM").matches())
        .isTrue();
  }
}
