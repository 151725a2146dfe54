package org.dbor.extraction.evaluation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.dbor.extraction.Extraction;

/**
 * Scores of claims by predicate.
 *
 * @param byPredicate by local name, in alphabetical order; predicates that neither the gold nor the
 *     extraction has are absent, and so do not count in a mean
 */
public record RelationScores(Map<String, Score> byPredicate) {
  public static final RelationScores NONE = new RelationScores(Map.of());

  public RelationScores {
    byPredicate = new TreeMap<>(byPredicate);
  }

  /** All predicates together: the micro average. */
  public Score total() {
    return byPredicate.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** Unweighted mean over the predicates: the macro average; 1 where there are none. */
  public double macro(ToDoubleFunction<Score> measure) {
    return byPredicate.values().stream().mapToDouble(measure).average().orElse(1);
  }

  public double macroF1() {
    return macro(Score::f1);
  }

  public RelationScores plus(RelationScores other) {
    Map<String, Score> sum = new TreeMap<>(byPredicate);
    other.byPredicate.forEach((predicate, score) -> sum.merge(predicate, score, Score::plus));
    return new RelationScores(sum);
  }

  static RelationScores of(Comparison comparison, Extraction extraction) {
    Map<String, Score> scores = new TreeMap<>();
    for (Comparison.Pair pair : comparison.right()) {
      scores.merge(
          pair.gold().first().predicate(), Score.right(pair.evidenced(extraction)), Score::plus);
    }
    comparison
        .wrong()
        .forEach(triple -> scores.merge(triple.first().predicate(), Score.WRONG, Score::plus));
    comparison
        .missed()
        .forEach(triple -> scores.merge(triple.first().predicate(), Score.MISSED, Score::plus));
    return new RelationScores(scores);
  }
}
