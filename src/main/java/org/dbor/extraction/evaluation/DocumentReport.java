package org.dbor.extraction.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dbor.extraction.Extraction;

/**
 * One document held against its gold.
 *
 * @param mentions nothing where annotators marked none
 * @param grounding how many extracted claims there are of each kind
 */
public record DocumentReport(
    String language,
    RelationScores relations,
    MentionScores mentions,
    Map<Grounding, Integer> grounding,
    Linking linking,
    List<EvaluationError> errors) {
  public DocumentReport {
    grounding = Map.copyOf(grounding);
    errors = List.copyOf(errors);
  }

  /**
   * Compares what was extracted with the gold.
   *
   * @param known IRIs of the ontology's entities of a name
   */
  public static DocumentReport of(
      Extraction extraction,
      GoldDocument gold,
      MentionTypes types,
      Function<String, Set<String>> known) {
    List<GoldTriple> triples = GoldTriple.of(gold.claims());
    Comparison<ExtractedTriple> comparison =
        Comparison.of(ExtractedTriple.of(extraction.claims()), triples, ExtractedTriple::matches);
    Map<Grounding, Integer> grounding = new EnumMap<>(Grounding.class);
    extraction
        .claims()
        .forEach(claim -> grounding.merge(Grounding.of(claim, extraction), 1, Integer::sum));
    return new DocumentReport(
        extraction.article().source().metadata().language(),
        RelationScores.of(
            comparison,
            triple -> triple.first().predicate(),
            pair -> pair.found().evidenced(pair.gold(), extraction.article())),
        gold.mentions()
            .map(mentions -> MentionScores.of(extraction, mentions, types))
            .orElse(MentionScores.NONE),
        grounding,
        Linking.of(comparison.right(), known),
        new ErrorFinder(extraction, triples, gold.mentions().orElse(List.of())).errors(comparison));
  }

  /**
   * Compares what a second annotator found with the gold.
   *
   * @param second the claims of that annotator
   */
  static DocumentReport ofSecond(String language, List<GoldClaim> second, List<GoldClaim> gold) {
    Comparison<GoldTriple> comparison =
        Comparison.of(GoldTriple.of(second), GoldTriple.of(gold), GoldTriple::matches);
    return new DocumentReport(
        language,
        RelationScores.of(
            comparison,
            triple -> triple.first().predicate(),
            pair -> pair.found().evidenced(pair.gold())),
        MentionScores.NONE,
        Map.of(),
        Linking.NONE,
        List.of());
  }
}
