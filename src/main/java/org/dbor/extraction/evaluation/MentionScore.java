package org.dbor.extraction.evaluation;

/**
 * How mentions compare with gold: names and values of one type, each once per document.
 *
 * @param gold what the annotator marked
 * @param found what was found
 * @param exact found exactly as marked
 * @param foundOverlapping among those found, how many share text with a marked one of the type
 * @param goldOverlapping among those marked, how many share text with a found one of the type
 */
public record MentionScore(
    int gold, int found, int exact, int foundOverlapping, int goldOverlapping) {
  public static final MentionScore NONE = new MentionScore(0, 0, 0, 0, 0);

  public MentionScore plus(MentionScore other) {
    return new MentionScore(
        gold + other.gold,
        found + other.found,
        exact + other.exact,
        foundOverlapping + other.foundOverlapping,
        goldOverlapping + other.goldOverlapping);
  }

  /** Share of what was found that is marked, exactly so. */
  public double strictPrecision() {
    return ratio(exact, found);
  }

  /** Share of what is marked that was found exactly so. */
  public double strictRecall() {
    return ratio(exact, gold);
  }

  public double strictF1() {
    return ratio(2 * exact, found + gold);
  }

  /** Share of what was found that at least overlaps with a marked one. */
  public double overlapPrecision() {
    return ratio(foundOverlapping, found);
  }

  /** Share of what is marked that at least overlaps with a found one. */
  public double overlapRecall() {
    return ratio(goldOverlapping, gold);
  }

  /** Harmonic mean of the two. */
  public double overlapF1() {
    double sum = overlapPrecision() + overlapRecall();
    return sum == 0 ? 0 : 2 * overlapPrecision() * overlapRecall() / sum;
  }

  private double ratio(int part, int whole) {
    return whole == 0 ? (equals(NONE) ? 1 : 0) : (double) part / whole;
  }
}
