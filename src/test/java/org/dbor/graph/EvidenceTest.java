package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.dbor.extraction.Extraction;
import org.dbor.testing.Extractions;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final RunIdentity RUN = new RunIdentity("d".repeat(64), "1.0.0");
  private static final String TEXT = "😀 첫 문장. 둘째 문장.";
  private static final Extraction EXTRACTION =
      Extractions.of(TEXT)
          .claim("a", "buildsOn", Extractions.named("b"), "첫 문장.", "r")
          .claim("a", "buildsOn", Extractions.named("c"), "둘째 문장.", "r")
          .build("a");

  @Test
  void quotesOfTheText_stand() {
    assertThat(Evidence.check(DocumentGraph.of(EXTRACTION, RUN), TEXT))
        .isEqualTo(new Evidence(2, java.util.List.of()));
  }

  @Test
  void textThatMoved_isNotFollowed() {
    Evidence evidence = Evidence.check(DocumentGraph.of(EXTRACTION, RUN), "새 글. " + TEXT);
    assertThat(evidence.misquotes()).hasSize(2).first().asString().contains("sentence/a/");
  }

  @Test
  void textThatEnded_isAMisquoteNotACrash() {
    assertThat(Evidence.check(DocumentGraph.of(EXTRACTION, RUN), "😀 첫 문장.").misquotes())
        .containsExactly(
            "https://w3id.org/dbor/id/sentence/a/8-14: quote is not in the text at 8-14");
  }
}
