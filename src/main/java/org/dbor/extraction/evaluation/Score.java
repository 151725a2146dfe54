package org.dbor.extraction.evaluation;

/**
 * How extracted claims compare with gold.
 *
 * <p>A ratio of nothing to nothing is 1 when there was nothing to find and nothing was found,
 * otherwise 0: who says nothing where something should be said is not precise.
 *
 * @param right extracted and in the gold
 * @param wrong extracted and not in the gold
 * @param missed in the gold and not extracted
 * @param evidenced among the right ones, those that quote a sentence of the gold
 */
public record Score(int right, int wrong, int missed, int evidenced) {
  public static final Score NONE = new Score(0, 0, 0, 0);

  /** One claim that is right. */
  public static Score right(boolean evidenced) {
    return new Score(1, 0, 0, evidenced ? 1 : 0);
  }

  public static final Score WRONG = new Score(0, 1, 0, 0);
  public static final Score MISSED = new Score(0, 0, 1, 0);

  public Score plus(Score other) {
    return new Score(
        right + other.right,
        wrong + other.wrong,
        missed + other.missed,
        evidenced + other.evidenced);
  }

  /** How many claims the gold has. */
  public int gold() {
    return right + missed;
  }

  /** Share of what was extracted that is right. */
  public double precision() {
    return ratio(right, right + wrong);
  }

  /** Share of the gold that was extracted. */
  public double recall() {
    return ratio(right, right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * right, 2 * right + wrong + missed);
  }

  /** Share of what was extracted that is right and quotes the right sentence. */
  public double evidencePrecision() {
    return ratio(evidenced, right + wrong);
  }

  /** Share of the gold that was extracted with the right sentence. */
  public double evidenceRecall() {
    return ratio(evidenced, right + missed);
  }

  /** Harmonic mean of the two. */
  public double evidenceF1() {
    return ratio(2 * evidenced, 2 * right + wrong + missed);
  }

  /** Share of the right claims that quote the right sentence. */
  public double evidenceAccuracy() {
    return ratio(evidenced, right);
  }

  private double ratio(int part, int whole) {
    return whole == 0 ? (equals(NONE) ? 1 : 0) : (double) part / whole;
  }
}
