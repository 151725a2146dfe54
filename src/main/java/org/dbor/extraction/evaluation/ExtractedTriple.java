package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dbor.document.Article;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ExtractedClaim;

/** Extracted claims of one triple, which several sentences may say. */
record ExtractedTriple(List<ExtractedClaim> claims) {
  ExtractedTriple {
    claims = List.copyOf(claims);
  }

  /** Groups claims, in their order. */
  static List<ExtractedTriple> of(List<ExtractedClaim> claims) {
    Map<String, List<ExtractedClaim>> groups = new LinkedHashMap<>();
    for (ExtractedClaim claim : claims) {
      groups.computeIfAbsent(key(claim), unused -> new ArrayList<>()).add(claim);
    }
    return groups.values().stream().map(ExtractedTriple::new).toList();
  }

  private static String key(ExtractedClaim claim) {
    String object =
        switch (claim.object()) {
          case ClaimObject.Named named -> named.entity().iri();
          case ClaimObject.Value value -> value.lexicalForm() + "^^" + value.datatype();
          case ClaimObject.Budget budget -> budget.iri();
        };
    return claim.subject().iri() + " " + claim.predicate() + " " + object;
  }

  ExtractedClaim first() {
    return claims.getFirst();
  }

  boolean matches(GoldTriple gold) {
    return claims.stream().anyMatch(gold::matches);
  }

  /** Whether one of the quoted sentences is one of the gold's. */
  boolean evidenced(GoldTriple gold, Article article) {
    return claims.stream()
        .map(ExtractedClaim::evidence)
        .map(article::quote)
        .anyMatch(gold::evidencedBy);
  }
}
