package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Triples of one document: found ones paired with gold ones, and what is left on either side.
 *
 * <p>Names in the gold have alternatives, so a triple may match several; as many as possible are
 * paired (augmenting paths), so the result does not depend on the order of claims.
 *
 * @param <T> what is compared: triples of the extractor, or of another annotator
 */
record Comparison<T>(List<Pair<T>> right, List<T> wrong, List<GoldTriple> missed) {

  /** A triple that was found and the gold one it is. */
  record Pair<T>(T found, GoldTriple gold) {}

  static <T> Comparison<T> of(
      List<T> found, List<GoldTriple> gold, BiPredicate<T, GoldTriple> same) {
    int[] partner = new int[gold.size()];
    Arrays.fill(partner, -1);
    for (int i = 0; i < found.size(); i++) {
      pair(i, found, gold, same, partner, new BitSet());
    }
    List<Pair<T>> right = new ArrayList<>();
    List<T> wrong = new ArrayList<>(found);
    List<GoldTriple> missed = new ArrayList<>();
    for (int j = 0; j < gold.size(); j++) {
      if (partner[j] < 0) {
        missed.add(gold.get(j));
      } else {
        right.add(new Pair<>(found.get(partner[j]), gold.get(j)));
        wrong.remove(found.get(partner[j]));
      }
    }
    return new Comparison<>(List.copyOf(right), List.copyOf(wrong), List.copyOf(missed));
  }

  /** Finds a partner for a triple that was found, moving others to another one where needed. */
  private static <T> boolean pair(
      int i,
      List<T> found,
      List<GoldTriple> gold,
      BiPredicate<T, GoldTriple> same,
      int[] partner,
      BitSet tried) {
    for (int j = 0; j < gold.size(); j++) {
      if (!tried.get(j) && same.test(found.get(i), gold.get(j))) {
        tried.set(j);
        if (partner[j] < 0 || pair(partner[j], found, gold, same, partner, tried)) {
          partner[j] = i;
          return true;
        }
      }
    }
    return false;
  }
}
