package org.dbor.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final Score GOOD = new Score(9, 1, 1, 9);
  private static final Score POOR = new Score(2, 4, 8, 2);

  @Test
  void sameUnits_giveTheSameInterval_aroundTheValue() {
    List<Score> documents = List.of(GOOD, POOR, GOOD, new Score(5, 2, 3, 5));
    Interval interval = Interval.of(documents);
    assertThat(interval).isEqualTo(Interval.of(documents));
    double f1 = documents.stream().reduce(Score.NONE, Score::plus).f1();
    assertThat(interval.low()).isLessThan(f1).isGreaterThanOrEqualTo(POOR.f1());
    assertThat(interval.high()).isGreaterThan(f1).isLessThanOrEqualTo(GOOD.f1());
    assertThat(interval.unit()).isEqualTo(Interval.Unit.DOCUMENT);
  }

  @Test
  void twoDocuments_oneRight_oneWrong_spanEverything() {
    Interval interval = Interval.of(List.of(Score.right(true), Score.WRONG));
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isOne();
  }

  @Test
  void oneDocument_isDrawnByClaim() {
    Interval interval = Interval.of(List.of(POOR));
    assertThat(interval.unit()).isEqualTo(Interval.Unit.CLAIM);
    assertThat(interval.low()).isLessThan(POOR.f1());
    assertThat(interval.high()).isGreaterThan(POOR.f1()).isLessThan(1);
  }

  @Test
  void nothingButRightClaims_leaveNoDoubt() {
    assertThat(Interval.of(List.of(new Score(4, 0, 0, 4))))
        .isEqualTo(new Interval(1, 1, Interval.Unit.CLAIM));
    assertThat(Interval.of(List.of())).isEqualTo(new Interval(1, 1, Interval.Unit.DOCUMENT));
  }

  /** The generator is specified, so this holds on every platform; a change is a new interval. */
  @Test
  void seed_fixesTheNumbers() {
    Interval interval = Interval.of(List.of(GOOD, POOR));
    assertThat(interval.low()).isEqualTo(POOR.f1());
    assertThat(interval.high()).isEqualTo(GOOD.f1());
    assertThat(Interval.SEED).isEqualTo(20230925);
  }
}
