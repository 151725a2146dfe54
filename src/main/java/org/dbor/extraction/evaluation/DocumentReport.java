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
    Comparison comparison = Comparison.of(ExtractedTriple.of(extraction.claims()), triples);
    Map<Grounding, Integer> grounding = new EnumMap<>(Grounding.class);
    extraction
        .claims()
        .forEach(claim -> grounding.merge(Grounding.of(claim, extraction), 1, Integer::sum));
    return new DocumentReport(
        extraction.article().source().metadata().language(),
        RelationScores.of(comparison, extraction),
        gold.mentions()
            .map(mentions -> MentionScores.of(extraction, mentions, types))
            .orElse(MentionScores.NONE),
        grounding,
        Linking.of(comparison.right(), known),
        new ErrorFinder(extraction, triples, gold.mentions().orElse(List.of())).errors(comparison));
  }
}
