package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;

/**
 * Triples of one document: extracted ones paired with gold ones, and what is left on either side.
 *
 * <p>Names in the gold have alternatives, so a triple may match several; as many as possible are
 * paired (augmenting paths), so the result does not depend on the order of claims.
 */
record Comparison(List<Pair> right, List<ExtractedTriple> wrong, List<GoldTriple> missed) {

  /** An extracted triple and the gold one it is. */
  record Pair(ExtractedTriple extracted, GoldTriple gold) {

    /** Whether one of the quoted sentences is one of the gold's. */
    boolean evidenced(Extraction extraction) {
      return extracted.claims().stream()
          .map(ExtractedClaim::evidence)
          .map(extraction.article()::quote)
          .anyMatch(gold::evidencedBy);
    }
  }

  static Comparison of(List<ExtractedTriple> extracted, List<GoldTriple> gold) {
    int[] partner = new int[gold.size()];
    Arrays.fill(partner, -1);
    for (int i = 0; i < extracted.size(); i++) {
      pair(i, extracted, gold, partner, new BitSet());
    }
    List<Pair> right = new ArrayList<>();
    List<ExtractedTriple> wrong = new ArrayList<>(extracted);
    List<GoldTriple> missed = new ArrayList<>();
    for (int j = 0; j < gold.size(); j++) {
      if (partner[j] < 0) {
        missed.add(gold.get(j));
      } else {
        right.add(new Pair(extracted.get(partner[j]), gold.get(j)));
        wrong.remove(extracted.get(partner[j]));
      }
    }
    return new Comparison(List.copyOf(right), List.copyOf(wrong), List.copyOf(missed));
  }

  /** Finds a partner for an extracted triple, moving others to another partner where needed. */
  private static boolean pair(
      int i, List<ExtractedTriple> extracted, List<GoldTriple> gold, int[] partner, BitSet tried) {
    for (int j = 0; j < gold.size(); j++) {
      if (!tried.get(j) && extracted.get(i).matches(gold.get(j))) {
        tried.set(j);
        if (partner[j] < 0 || pair(partner[j], extracted, gold, partner, tried)) {
          partner[j] = i;
          return true;
        }
      }
    }
    return false;
  }
}
