package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.dbor.extraction.ExtractedClaim;

/** Gold claims of one triple: it counts once, and any of their sentences is its evidence. */
record GoldTriple(List<GoldClaim> rows) {
  GoldTriple {
    rows = List.copyOf(rows);
  }

  /** Groups rows, in their order. */
  static List<GoldTriple> of(List<GoldClaim> claims) {
    List<List<GoldClaim>> groups = new ArrayList<>();
    for (GoldClaim claim : claims) {
      groups.stream()
          .filter(group -> group.stream().anyMatch(claim::sameTriple))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
    }
    return groups.stream().map(GoldTriple::new).toList();
  }

  GoldClaim first() {
    return rows.getFirst();
  }

  boolean matches(ExtractedClaim claim) {
    return rows.stream().anyMatch(row -> row.matches(claim));
  }

  /** Whether another annotator's triple says the same. */
  boolean matches(GoldTriple other) {
    return rows.stream().anyMatch(row -> other.rows.stream().anyMatch(row::sameTriple));
  }

  /** Whether this triple, which another annotator found, stands where the gold has it. */
  boolean evidenced(GoldTriple gold) {
    return rows.stream().map(GoldClaim::evidence).anyMatch(gold::evidencedBy);
  }

  boolean evidencedBy(String quote) {
    return rows.stream().anyMatch(row -> row.evidencedBy(quote));
  }
}
