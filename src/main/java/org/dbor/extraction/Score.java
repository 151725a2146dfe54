package org.dbor.extraction;

/**
 * How extracted claims compare with gold.
 *
 * @param right extracted and in the gold
 * @param wrong extracted and not in the gold
 * @param missed in the gold and not extracted
 * @param evidenced among the right ones, those whose sentence is the gold's
 */
public record Score(int right, int wrong, int missed, int evidenced) {
  public static final Score NONE = new Score(0, 0, 0, 0);

  public Score plus(Score other) {
    return new Score(
        right + other.right,
        wrong + other.wrong,
        missed + other.missed,
        evidenced + other.evidenced);
  }

  /** Share of what was extracted that is right; 1 where nothing was. */
  public double precision() {
    return ratio(right, right + wrong);
  }

  /** Share of the gold that was extracted; 1 where the gold is empty. */
  public double recall() {
    return ratio(right, right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * right, 2 * right + wrong + missed);
  }

  /** Share of the right claims that quote the right sentence. */
  public double evidenceAccuracy() {
    return ratio(evidenced, right);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
