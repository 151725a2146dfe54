package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dbor.extraction.evaluation.DocumentReport;
import org.dbor.extraction.evaluation.Linking;
import org.dbor.extraction.evaluation.MentionScores;
import org.dbor.extraction.evaluation.RelationScores;
import org.dbor.extraction.evaluation.Score;
import org.dbor.extraction.evaluation.SetEvaluation;
import org.dbor.extraction.evaluation.SetReport;
import org.dbor.vocabulary.OntologyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityGraphTest {
  private static final String PART = "<https://w3id.org/dbor/graph/quality#toy-heldOn";
  private static final String DQV = "<http://www.w3.org/ns/dqv#";

  @TempDir private Path ontology;

  private static List<String> lines() {
    SetReport report =
        new SetReport(
            List.of(
                new DocumentReport(
                    "ko",
                    new RelationScores(Map.of("heldOn", new Score(3, 1, 2, 3))),
                    MentionScores.NONE,
                    Map.of(),
                    Linking.NONE,
                    List.of())));
    return QualityGraph.of(List.of(new SetEvaluation("toy", report, report, report)))
        .map(CanonicalNTriples::of)
        .toList();
  }

  @Test
  void measurement_namesMetricWhatItIsOfAndValue() {
    assertThat(lines())
        .contains(
            PART + "-f1> " + DQV + "computedOn> " + PART + "> .",
            PART + "-f1> " + DQV + "isMeasurementOf> <https://w3id.org/dbor/id/metric/f1> .",
            PART
                + "-f1> "
                + DQV
                + "value> \"0.6667\"^^<http://www.w3.org/2001/XMLSchema#decimal> .",
            PART + "-wrong> " + DQV + "value> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
            PART
                + "> <http://rdfs.org/ns/void#property>"
                + " <https://w3id.org/dbor/ontology#heldOn> .",
            "<https://w3id.org/dbor/graph/quality#toy-macro-f1> "
                + DQV
                + "computedOn> <https://w3id.org/dbor/id/gold-set/toy> .");
  }

  @Test
  void unmarkedMentions_areNotMeasured() {
    assertThat(lines()).noneMatch(line -> line.contains("mention"));
  }

  @Test
  void files_areReadTogether_noneIsNoMistake_aBrokenOneIsNamed()
      throws IOException, OntologyException {
    assertThat(QualityGraph.load(ontology).isEmpty()).isTrue();
    Path directory = Files.createDirectories(ontology.resolve("quality"));
    Files.writeString(directory.resolve("a.ttl"), "<http://a.example/a> <http://a.example/b> 1 .");
    Files.writeString(directory.resolve("b.ttl"), "<http://a.example/a> <http://a.example/b> 2 .");
    assertThat(QualityGraph.load(ontology).size()).isEqualTo(2);
    Files.writeString(directory.resolve("b.ttl"), "<http://a.example/a> <http://a.example/b> .");
    assertThatThrownBy(() -> QualityGraph.load(ontology))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("b.ttl")
        .hasMessageContaining("line 1");
  }
}
