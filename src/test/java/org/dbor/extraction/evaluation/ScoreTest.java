package org.dbor.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void threeRight_oneWrong_twoMissed() {
    Score score = new Score(3, 1, 2, 2);
    assertThat(score.precision()).isEqualTo(0.75, EXACT);
    assertThat(score.recall()).isEqualTo(0.6, EXACT);
    assertThat(score.f1()).isEqualTo(2.0 / 3, EXACT);
    assertThat(score.evidencePrecision()).isEqualTo(0.5, EXACT);
    assertThat(score.evidenceRecall()).isEqualTo(0.4, EXACT);
    assertThat(score.evidenceF1()).isEqualTo(4.0 / 9, EXACT);
    assertThat(score.evidenceAccuracy()).isEqualTo(2.0 / 3, EXACT);
  }

  @Test
  void nothingToFind_andNothingFound_isPerfect() {
    assertThat(Score.NONE.precision()).isOne();
    assertThat(Score.NONE.recall()).isOne();
    assertThat(Score.NONE.f1()).isOne();
    assertThat(Score.NONE.evidenceF1()).isOne();
  }

  @Test
  void sayingNothing_whereSomethingIsToBeSaid_isNotPrecise() {
    assertThat(Score.MISSED.precision()).isZero();
    assertThat(Score.MISSED.f1()).isZero();
    assertThat(Score.WRONG.recall()).isZero();
    assertThat(Score.WRONG.evidenceF1()).isZero();
  }

  @Test
  void mentions_strictAndOverlapping() {
    MentionScore score = new MentionScore(5, 4, 2, 3, 4);
    assertThat(score.strictPrecision()).isEqualTo(0.5, EXACT);
    assertThat(score.strictRecall()).isEqualTo(0.4, EXACT);
    assertThat(score.strictF1()).isEqualTo(4.0 / 9, EXACT);
    assertThat(score.overlapPrecision()).isEqualTo(0.75, EXACT);
    assertThat(score.overlapRecall()).isEqualTo(0.8, EXACT);
    assertThat(score.overlapF1()).isEqualTo(2 * 0.75 * 0.8 / 1.55, EXACT);
    assertThat(MentionScore.NONE.strictF1()).isOne();
    assertThat(new MentionScore(1, 0, 0, 0, 0).overlapF1()).isZero();
  }
}
