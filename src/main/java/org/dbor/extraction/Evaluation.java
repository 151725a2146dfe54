package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Extracted claims held against gold claims of the same document.
 *
 * <p>A triple counts once, however many sentences say it. A claim is right when its predicate is
 * the gold's and any name of its subject and object is one the gold accepts; literals must be
 * equal.
 *
 * @param byPredicate scores by local name, in alphabetical order
 * @param errors one line each: what was extracted wrongly, what was missed
 */
public record Evaluation(Map<String, Score> byPredicate, List<String> errors) {
  public Evaluation {
    byPredicate = new TreeMap<>(byPredicate);
    errors = List.copyOf(errors);
  }

  /** All predicates together. */
  public Score total() {
    return byPredicate.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** Unweighted mean of F1 over the predicates. */
  public double macroF1() {
    return byPredicate.values().stream().mapToDouble(Score::f1).average().orElse(1);
  }

  public Evaluation plus(Evaluation other) {
    Map<String, Score> sum = new TreeMap<>(byPredicate);
    other.byPredicate.forEach((predicate, score) -> sum.merge(predicate, score, Score::plus));
    List<String> all = new ArrayList<>(errors);
    all.addAll(other.errors);
    return new Evaluation(sum, all);
  }

  /** Compares what was extracted from one document with its gold. */
  public static Evaluation of(Extraction extraction, List<GoldClaim> gold) {
    Map<String, Score> scores = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    List<GoldClaim> open = new ArrayList<>(gold);
    Map<String, List<ExtractedClaim>> triples = new TreeMap<>();
    for (ExtractedClaim claim : extraction.claims()) {
      triples.computeIfAbsent(triple(claim), unused -> new ArrayList<>()).add(claim);
    }
    for (List<ExtractedClaim> claims : triples.values()) {
      ExtractedClaim claim = claims.getFirst();
      List<GoldClaim> matched =
          open.stream().filter(g -> claims.stream().anyMatch(g::matches)).toList();
      if (matched.isEmpty()) {
        scores.merge(claim.predicate(), new Score(0, 1, 0, 0), Score::plus);
        errors.add("wrong\t" + line(claim) + "\t" + extraction.article().quote(claim.evidence()));
        continue;
      }
      GoldClaim match = matched.getFirst();
      open.remove(match);
      boolean evidenced =
          claims.stream()
              .anyMatch(c -> match.evidencedBy(extraction.article().quote(c.evidence())));
      scores.merge(claim.predicate(), new Score(1, 0, 0, evidenced ? 1 : 0), Score::plus);
    }
    for (GoldClaim missed : open) {
      scores.merge(missed.predicate(), new Score(0, 0, 1, 0), Score::plus);
      errors.add(
          "missed\t%s | %s | %s\t%s"
              .formatted(
                  missed.subjects().getFirst(),
                  missed.predicate(),
                  missed.objects().getFirst(),
                  missed.evidence()));
    }
    return new Evaluation(scores, errors);
  }

  private static String triple(ExtractedClaim claim) {
    return claim.subject().iri() + " " + claim.predicate() + " " + value(claim.object());
  }

  private static String value(ClaimObject object) {
    return switch (object) {
      case ClaimObject.Named named -> named.entity().iri();
      case ClaimObject.Value literal -> literal.lexicalForm();
      case ClaimObject.Budget budget -> budget.iri();
    };
  }

  private static String line(ExtractedClaim claim) {
    String object =
        switch (claim.object()) {
          case ClaimObject.Named named -> named.entity().label("ko");
          case ClaimObject.Value literal -> literal.lexicalForm();
          case ClaimObject.Budget budget -> budget.surface();
        };
    return claim.subject().label("ko") + " | " + claim.predicate() + " | " + object;
  }
}
