package org.dbor.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorFinderTest {
  private static final String ONE = "Alpha hosts Beta.";
  private static final String TWO = "Gamma joins Delta.";

  private static List<ErrorCategory> categories(DocumentReport report) {
    return report.errors().stream().map(EvaluationError::category).toList();
  }

  @Test
  void error_saysWhatWhereAndByWhichRule() {
    DocumentReport report =
        new Toy(ONE)
            .claim(0, "Beta", "heldAt", "Alpha")
            .against("Omega, memberOf, Psi, Alpha hosts");
    assertThat(report.errors())
        .containsExactly(
            new EvaluationError(
                "toy",
                EvaluationError.Kind.WRONG,
                ErrorCategory.SPURIOUS,
                "Beta",
                "heldAt",
                "Alpha",
                ONE,
                Optional.of("rule/toy")),
            new EvaluationError(
                "toy",
                EvaluationError.Kind.MISSED,
                ErrorCategory.NO_RULE_FIRED,
                "Omega",
                "memberOf",
                "Psi",
                "Alpha hosts",
                Optional.empty()));
  }

  @Test
  void oneEndRight_isAWrongArgument_onBothSides() {
    DocumentReport report =
        new Toy(ONE)
            .claim(0, "Beta", "organizedBy", "Gamma")
            .against("Beta, organizedBy, Alpha, Alpha hosts");
    assertThat(categories(report))
        .containsExactly(ErrorCategory.WRONG_ARGUMENT, ErrorCategory.WRONG_ARGUMENT);
  }

  @Test
  void bothEndsRight_isAWrongPredicate_onBothSides() {
    DocumentReport report =
        new Toy(ONE)
            .claim(0, "Beta", "heldAt", "Alpha")
            .against("Beta, organizedBy, Alpha, Alpha hosts");
    assertThat(categories(report))
        .containsExactly(ErrorCategory.WRONG_PREDICATE, ErrorCategory.WRONG_PREDICATE);
  }

  @Test
  void evidenceInNoSentence_isASentenceNotRead() {
    assertThat(categories(new Toy(ONE).against("Beta, organizedBy, Alpha, Nobody hosts")))
        .containsExactly(ErrorCategory.SENTENCE_NOT_READ);
  }

  @Test
  void markedNameThatWasNotFound_isAMissingMention() {
    Toy toy = new Toy(ONE);
    List<GoldMention> marked = List.of(new GoldMention("Event", "Beta"));
    assertThat(categories(toy.report(marked, "Beta, organizedBy, Alpha, Alpha hosts")))
        .containsExactly(ErrorCategory.MISSING_MENTION);
    assertThat(categories(toy.against("Beta, organizedBy, Alpha, Alpha hosts")))
        .containsExactly(ErrorCategory.NO_RULE_FIRED);
  }

  @Test
  void valueThatWasNotRead_isAMissingMention() {
    assertThat(categories(new Toy(ONE).against("Beta, heldOn, 2024^^xsd:gYear, Alpha hosts")))
        .containsExactly(ErrorCategory.MISSING_MENTION);
  }

  @Test
  void otherClaimsOfThePredicateInTheSentence_areAnIncompleteRule() {
    DocumentReport report =
        new Toy(ONE, TWO)
            .claim(1, "Delta", "hasParticipant", "Gamma")
            .against(
                "Delta, hasParticipant, Gamma, Gamma joins",
                "Delta, hasParticipant, Epsilon, Gamma joins",
                "Beta, hasParticipant, Alpha, Alpha hosts");
    assertThat(categories(report))
        .containsExactly(ErrorCategory.RULE_INCOMPLETE, ErrorCategory.NO_RULE_FIRED);
  }
}
