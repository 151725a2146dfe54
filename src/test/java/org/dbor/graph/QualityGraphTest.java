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

  private static DocumentReport document(String language, Score score) {
    return new DocumentReport(
        language,
        new RelationScores(Map.of("heldOn", score)),
        MentionScores.NONE,
        Map.of(),
        Linking.NONE,
        List.of());
  }

  private static List<String> lines(DocumentReport... documents) {
    SetReport report = new SetReport(List.of(documents));
    return QualityGraph.of(List.of(new SetEvaluation("toy", report, report, report, report)))
        .map(CanonicalNTriples::of)
        .toList();
  }

  @Test
  void measurement_namesMetricWhatItIsOfAndValue() {
    assertThat(lines(document("ko", new Score(3, 1, 2, 3))))
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
  void languages_areMeasuredApart_whereThereAreSeveral() {
    DocumentReport korean = document("ko", new Score(1, 0, 0, 1));
    String english =
        "<https://w3id.org/dbor/graph/quality#toy-en-recall> "
            + DQV
            + "value> \"0.2500\"^^<http://www.w3.org/2001/XMLSchema#decimal> .";
    assertThat(lines(korean, document("en", new Score(1, 0, 3, 1)))).contains(english);
    assertThat(lines(korean, korean)).noneMatch(line -> line.contains("#toy-ko"));
  }

  @Test
  void unmarkedMentions_areNotMeasured() {
    assertThat(lines(document("ko", new Score(3, 1, 2, 3))))
        .noneMatch(line -> line.contains("mention"));
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
