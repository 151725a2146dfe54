package org.dbor.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Claims made by hand against gold made by hand. */
class ComparisonTest {
  private static final String ONE = "Alpha hosts Beta.";
  private static final String TWO = "Gamma joins Beta.";

  private static Score total(DocumentReport report) {
    return report.relations().total();
  }

  @Test
  void microAddsUp_macroIsTheMeanOfPredicates() {
    RelationScores scores =
        new Toy(ONE, TWO)
            .claim(0, "Beta", "organizedBy", "Alpha")
            .claim(1, "Beta", "hasParticipant", "Gamma")
            .claim(1, "Beta", "hasParticipant", "Delta")
            .against(
                "Beta, organizedBy, Alpha, Alpha hosts",
                "Beta, hasParticipant, Gamma, Gamma joins",
                "Beta, hasParticipant, Epsilon, Gamma joins",
                "Beta, heldAt, Zeta, Alpha hosts")
            .relations();
    assertThat(scores.byPredicate())
        .containsEntry("organizedBy", new Score(1, 0, 0, 1))
        .containsEntry("hasParticipant", new Score(1, 1, 1, 1))
        .containsEntry("heldAt", new Score(0, 0, 1, 0))
        .hasSize(3);
    assertThat(scores.total()).isEqualTo(new Score(2, 1, 2, 2));
    assertThat(scores.total().f1()).isEqualTo(4.0 / 7, within(1e-12));
    assertThat(scores.macroF1()).isEqualTo((1 + 0.5 + 0) / 3, within(1e-12));
    assertThat(scores.macro(Score::precision)).isEqualTo((1 + 0.5 + 0) / 3, within(1e-12));
  }

  @Test
  void predicateOnlyExtracted_pullsTheMeanDown_oneThatIsNowhereDoesNotCount() {
    RelationScores scores =
        new Toy(ONE)
            .claim(0, "Beta", "organizedBy", "Alpha")
            .claim(0, "Beta", "heldAt", "Alpha")
            .against("Beta, organizedBy, Alpha, Alpha hosts")
            .relations();
    assertThat(scores.byPredicate()).containsOnlyKeys("organizedBy", "heldAt");
    assertThat(scores.macroF1()).isEqualTo(0.5, within(1e-12));
  }

  @Test
  void anyAlternative_ofGoldOrEntity_isRight_whateverItsSpacingAndCase() {
    Score score =
        total(
            new Toy(ONE)
                .claim(0, "The Beta|beta forum", "organizedBy", "Alpha")
                .against("B F|Beta Forum, organizedBy, Aleph|ALPHA, Alpha hosts"));
    assertThat(score).isEqualTo(new Score(1, 0, 0, 1));
  }

  @Test
  void alternatives_leaveNoTripleWithoutItsPartner_whateverTheOrder() {
    String[] gold = {"A|B, buildsOn, C, Alpha", "B, buildsOn, C|D, Alpha"};
    Toy forwards = new Toy(ONE).claim(0, "A", "buildsOn", "C").claim(0, "B", "buildsOn", "C");
    Toy backwards = new Toy(ONE).claim(0, "B", "buildsOn", "C").claim(0, "A", "buildsOn", "C");
    // The rows share the names B and C: they are one triple, and A is its other name.
    assertThat(total(forwards.against(gold)).right()).isEqualTo(1);
    assertThat(total(backwards.against(gold))).isEqualTo(total(forwards.against(gold)));
    String[] apart = {"A|B, buildsOn, C, Alpha", "B, buildsOn, D, Alpha"};
    Toy both = new Toy(ONE).claim(0, "B", "buildsOn", "C|D").claim(0, "A", "buildsOn", "C");
    assertThat(total(both.against(apart))).isEqualTo(new Score(2, 0, 0, 2));
  }

  @Test
  void tripleCountsOnce_howeverOftenItIsSaid_orMarked() {
    Score score =
        total(
            new Toy(ONE, TWO)
                .claim(0, "Beta", "organizedBy", "Alpha")
                .claim(1, "Beta", "organizedBy", "Alpha")
                .against(
                    "Beta, organizedBy, Alpha, Gamma joins",
                    "Beta, organizedBy, Alpha|Aleph, Alpha hosts"));
    assertThat(score).isEqualTo(new Score(1, 0, 0, 1));
  }

  @Test
  void secondEntityOfTheSameName_isWrong() {
    DocumentReport report =
        new Toy(ONE)
            .claim(0, "Beta", "organizedBy", "Alpha")
            .claim(0, "Beta|Second Beta", "organizedBy", "Alpha")
            .against("Beta, organizedBy, Alpha, Alpha hosts");
    assertThat(total(report)).isEqualTo(new Score(1, 1, 0, 1));
    assertThat(report.errors())
        .extracting(EvaluationError::category)
        .containsExactly(ErrorCategory.DUPLICATE);
  }

  @Test
  void rightTripleInAnotherSentence_isWithoutEvidence() {
    Score score =
        total(
            new Toy(ONE, TWO)
                .claim(1, "Beta", "organizedBy", "Alpha")
                .against("Beta, organizedBy, Alpha, Alpha hosts"));
    assertThat(score).isEqualTo(new Score(1, 0, 0, 0));
    assertThat(score.f1()).isOne();
    assertThat(score.evidenceF1()).isZero();
  }

  @Test
  void literal_mustHaveFormAndDatatype() {
    Toy toy = new Toy(ONE).claim(0, "Beta", "heldOn", "2024", "gYear");
    assertThat(total(toy.against("Beta, heldOn, 2024^^xsd:gYear, Alpha")).right()).isOne();
    assertThat(total(toy.against("Beta, heldOn, 2024^^xsd:integer, Alpha")).right()).isZero();
    assertThat(total(toy.against("Beta, heldOn, 2025^^xsd:gYear, Alpha")).right()).isZero();
    assertThat(total(toy.against("Beta, heldOn, 2024, Alpha")).right()).isZero();
  }
}
