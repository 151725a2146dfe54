package org.dbor.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of the documents of one partition.
 *
 * @param partition its number; a partition that Spark works on twice is told by it
 * @param documents how many were extracted from
 * @param quads how many lines they gave
 * @param withoutClaims how many of them have no claim
 * @param undated how many of them have no date of publication
 * @param skipped one line for each that could not be read
 */
record Tally(
    int partition,
    long documents,
    long quads,
    long withoutClaims,
    long undated,
    ArrayList<String> skipped)
    implements Serializable {

  /** All partitions together, each counted once, with what was refused before. */
  static Tally total(Collection<Tally> tallies, List<String> refused) {
    Map<Integer, Tally> byPartition = new TreeMap<>();
    tallies.forEach(tally -> byPartition.put(tally.partition, tally));
    Tally total = new Tally(0, 0, 0, 0, 0, new ArrayList<>(refused));
    for (Tally tally : byPartition.values()) {
      total = total.plus(tally);
    }
    return total;
  }

  private Tally plus(Tally other) {
    ArrayList<String> lines = new ArrayList<>(skipped);
    lines.addAll(other.skipped);
    return new Tally(
        partition,
        documents + other.documents,
        quads + other.quads,
        withoutClaims + other.withoutClaims,
        undated + other.undated,
        lines);
  }

  /** One line for people. */
  String summary() {
    return "%d documents, %d quads; skipped %d; without claims %d; without publication date %d"
        .formatted(documents, quads, skipped.size(), withoutClaims, undated);
  }
}
