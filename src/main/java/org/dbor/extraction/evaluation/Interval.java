package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A 95 % bootstrap interval of micro F1.
 *
 * <p>Source: Efron's percentile method. The units are drawn with replacement, as many as there are,
 * {@link #DRAWS} times; of the F1 values so found the middle 95 % are the interval. The generator's
 * algorithm is part of the specification of {@link Random}, so the same units give the same
 * interval on every platform.
 *
 * @param unit what was drawn
 */
public record Interval(double low, double high, Unit unit) {
  public static final long SEED = 20230925;
  public static final int DRAWS = 2000;

  /** What is drawn. */
  public enum Unit {
    DOCUMENT("document"),
    CLAIM("claim");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** By document; where there is only one, by claim. */
  public static Interval of(List<Score> documents) {
    return documents.size() == 1
        ? of(claims(documents.getFirst()), Unit.CLAIM)
        : of(documents, Unit.DOCUMENT);
  }

  private static Interval of(List<Score> units, Unit unit) {
    if (units.isEmpty()) {
      return new Interval(1, 1, unit);
    }
    Random random = new Random(SEED);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      Score sum = Score.NONE;
      for (int j = 0; j < units.size(); j++) {
        sum = sum.plus(units.get(random.nextInt(units.size())));
      }
      values[i] = sum.f1();
    }
    Arrays.sort(values);
    int cut = DRAWS / 40;
    return new Interval(values[cut], values[DRAWS - 1 - cut], unit);
  }

  /** The outcomes of a score one by one. */
  private static List<Score> claims(Score score) {
    List<Score> claims = new ArrayList<>();
    claims.addAll(Collections.nCopies(score.right(), Score.right(false)));
    claims.addAll(Collections.nCopies(score.wrong(), Score.WRONG));
    claims.addAll(Collections.nCopies(score.missed(), Score.MISSED));
    return claims;
  }
}
