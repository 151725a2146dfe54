package org.dbor.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Entity;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.junit.jupiter.api.Test;

/** Where the words of claims stand, and where their names lead. */
class ArgumentsTest {
  private static Grounding grounding(String subject, String object) {
    Extraction extraction =
        new Toy("Alpha hosts the open forum.", "Gamma joins Beta.")
            .claim(0, subject, "organizedBy", object)
            .extraction();
    return Grounding.of(extraction.claims().getFirst(), extraction);
  }

  @Test
  void words_standInTheQuote_orFartherAway() {
    assertThat(grounding("Alpha", "open forum")).isEqualTo(Grounding.QUOTED);
    assertThat(grounding("Alpha", "the forum")).isEqualTo(Grounding.ASSEMBLED);
    assertThat(grounding("Beta", "open forum")).isEqualTo(Grounding.RESOLVED);
    assertThat(grounding("Gamma joins", "Alpha")).isEqualTo(Grounding.RESOLVED);
    assertThat(grounding("Alpha", "closed forum")).isEqualTo(Grounding.INVENTED);
  }

  @Test
  void everyKindIsCounted_inASet() {
    DocumentReport report =
        new Toy("Alpha hosts Beta.").claim(0, "Alpha", "buildsOn", "Omega").against();
    assertThat(new SetReport(List.of(report)).grounding())
        .containsEntry(Grounding.INVENTED, 1)
        .containsEntry(Grounding.QUOTED, 0)
        .hasSize(Grounding.values().length);
  }

  @Test
  void link_isRight_whenTheOntologyCallsTheEntitySo_orCallsNoneSo() {
    Map<String, Set<String>> names = Map.of("Alpha", Set.of("known:alpha"));
    assertThat(linking(known("known:alpha"), names)).isEqualTo(new Linking(2, 2));
    assertThat(linking(known("known:other"), names)).isEqualTo(new Linking(1, 2));
    assertThat(linking(Toy.entity("Alpha"), names)).isEqualTo(new Linking(1, 2));
    assertThat(linking(Toy.entity("Alpha"), Map.of())).isEqualTo(new Linking(2, 2));
    assertThat(Linking.NONE.accuracy()).isOne();
  }

  private static Entity known(String iri) {
    return new Entity(iri, "toy:Class", List.of(new Label("Alpha", "en")), true);
  }

  /** Links of one right claim: an organizer, and an event that the ontology does not know. */
  private static Linking linking(Entity organizer, Map<String, Set<String>> names) {
    Extraction one =
        new Toy("Alpha hosts Beta.").claim(0, "Beta", "organizedBy", "Alpha").extraction();
    var claim = one.claims().getFirst();
    var linked =
        new ExtractedClaim(
            claim.subject(),
            claim.subjectMention(),
            claim.predicate(),
            new ClaimObject.Named(organizer),
            claim.objectMention(),
            claim.evidence(),
            claim.rule(),
            claim.confidence(),
            claim.modality());
    Comparison<ExtractedTriple> comparison =
        Comparison.of(
            ExtractedTriple.of(List.of(linked)),
            GoldTriple.of(List.of(GoldClaim.parse("Beta\torganizedBy\tAlpha\tAlpha hosts", 2))),
            ExtractedTriple::matches);
    return Linking.of(comparison.right(), name -> names.getOrDefault(name, Set.of()));
  }
}
