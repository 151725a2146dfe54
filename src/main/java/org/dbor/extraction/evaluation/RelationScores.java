package org.dbor.extraction.evaluation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

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

  /**
   * Scores of one document.
   *
   * @param predicate that something found is of
   * @param evidenced whether something found that is right stands where the gold has it
   */
  static <T> RelationScores of(
      Comparison<T> comparison,
      Function<T, String> predicate,
      Predicate<Comparison.Pair<T>> evidenced) {
    Map<String, Score> scores = new TreeMap<>();
    comparison
        .right()
        .forEach(
            pair ->
                scores.merge(
                    pair.gold().first().predicate(),
                    Score.right(evidenced.test(pair)),
                    Score::plus));
    comparison
        .wrong()
        .forEach(found -> scores.merge(predicate.apply(found), Score.WRONG, Score::plus));
    comparison
        .missed()
        .forEach(triple -> scores.merge(triple.first().predicate(), Score.MISSED, Score::plus));
    return new RelationScores(scores);
  }
}
