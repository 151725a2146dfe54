package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dbor.testing.Extractions.known;
import static org.dbor.testing.Extractions.named;

import java.util.List;
import org.dbor.extraction.Extraction;
import org.dbor.testing.Extractions;
import org.junit.jupiter.api.Test;

/** Subjects are called by their slug; the sentences that name them hold it. */
class AntecedentsTest {
  @Test
  void quoteThatNamesBoth_pointsNowhere() {
    assertThat(antecedents(text("The pact. A pact on plan.", "The pact.", "A pact on plan.")))
        .isEmpty();
  }

  @Test
  void whatPointsBack_leadsToTheNearestSentenceBefore() {
    assertThat(
            antecedents(
                text("A pact. The pact again. It rests on plan.", "A pact.", "The pact again.")))
        .containsExactly("The pact again.");
  }

  @Test
  void sentenceWhereTheEntityWasRecognized_goesBeforeOneThatHasTheLetters() {
    Extractions text =
        Extractions.of("A pact. Much impact. It rests on plan.")
            .mention(known("pact"), "A pact.")
            .sentenceOf("Much impact.")
            .claim("pact", "buildsOn", named("plan"), "It rests on plan.", "r");
    assertThat(antecedents(text)).containsExactly("A pact.");
  }

  @Test
  void whatIsNamedOnlyLater_isFoundThere() {
    assertThat(antecedents(text("Hello. It rests on plan. Signed, pact.", "Signed, pact.")))
        .containsExactly("Signed, pact.");
  }

  @Test
  void subjectAndObject_eachHaveTheirs() {
    Extractions text =
        Extractions.of("A pact. A plan. It rests on that.")
            .sentenceOf("A pact.")
            .sentenceOf("A plan.")
            .claim("pact", "buildsOn", named("plan"), "It rests on that.", "r");
    assertThat(antecedents(text)).containsExactly("A pact.", "A plan.");
  }

  @Test
  void wordsThatStandNowhere_haveNone() {
    assertThat(antecedents(text("Hello. It rests on plan.", "Hello."))).isEmpty();
  }

  private static Extractions text(String text, String... others) {
    Extractions extractions = Extractions.of(text);
    for (String sentence : others) {
      extractions.sentenceOf(sentence);
    }
    String said = text.contains("It rests") ? "It rests on plan." : "A pact on plan.";
    return extractions.claim("pact", "buildsOn", named("plan"), said, "r");
  }

  private static List<String> antecedents(Extractions text) {
    Extraction extraction = text.build("a");
    return new Antecedents(extraction)
        .of(extraction.claims().getFirst()).stream().map(extraction.article()::quote).toList();
  }
}
