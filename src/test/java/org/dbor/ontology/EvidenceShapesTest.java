package org.dbor.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.vocabulary.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shapes find in small data, good and bad; each claim is otherwise left incomplete. */
class EvidenceShapesTest {
  private static final String WORDS = "stand neither in the quote";
  private static final String NO_WORDS = "has no words for the subject or the object";
  private static final String ADDRESS = "has a web address";

  private static final String CLAIM =
      """
      :claim dbor:producedByRule :rule ; dbor:supportedBy :second ;
          dbor:subjectMention "the Harbour Pact"@en ; dbor:objectMention "the Pier Plan"@en .
      :first a dbor:Sentence ; dbor:quote "They signed the Harbour Pact."@en .
      """;
  private static final String POINTS_BACK =
      ":second a dbor:Sentence ; dbor:quote \"It rests on the Pier Plan.\"@en .";

  private static Shapes shapes;

  @BeforeAll
  static void load() throws Exception {
    shapes = Shapes.parse(Ontology.load(Path.of("ontology")).shapes().getGraph());
  }

  @Test
  void quoteWithTheWordsOfBoth_isEvidence() {
    assertThat(
            messages(
                CLAIM
                    + """
                    :second a dbor:Sentence ;
                        dbor:quote "So the Harbour Pact rests on the Pier Plan."@en .
                    """))
        .noneMatch(message -> message.contains(WORDS) || message.contains(NO_WORDS));
  }

  @Test
  void quoteThatPointsBack_isEvidenceWithTheSentenceItPointsTo() {
    assertThat(messages(CLAIM + POINTS_BACK + ":claim dbor:antecedentIn :first ."))
        .noneMatch(message -> message.contains(WORDS) || message.contains(NO_WORDS));
  }

  @Test
  void quoteThatPointsBackToNothing_isNoEvidence() {
    assertThat(messages(CLAIM + POINTS_BACK))
        .anyMatch(message -> message.contains("‘the Harbour Pact’ " + WORDS))
        .anyMatch(message -> message.contains(NO_WORDS))
        .noneMatch(message -> message.contains("‘the Pier Plan’ " + WORDS));
  }

  @Test
  void sentenceThatLacksTheWords_isNoAntecedent() {
    assertThat(
            messages(
                CLAIM
                    + POINTS_BACK
                    + """
                    :claim dbor:antecedentIn :other .
                    :other a dbor:Sentence ; dbor:quote "They signed another pact."@en .
                    """))
        .anyMatch(message -> message.contains("‘the Harbour Pact’ " + WORDS));
  }

  @Test
  void extractedClaim_tellsItsWords() {
    assertThat(messages(":claim dbor:producedByRule :rule ."))
        .anyMatch(message -> message.contains("stand for its subject"))
        .anyMatch(message -> message.contains("stand for its object"));
  }

  @Test
  void documentWithAnAddress_orAReasonForHavingNone_isFine() {
    assertThat(
            messages(
                """
                :a a dbor:Document ; dct:source <https://example.org/page> .
                :b a dbor:Document ; dbor:addressNote "It was never on the web."@en .
                :c a dbor:Document ; dct:source "a printed book" ; dbor:addressNote "Print only."@en .
                """))
        .noneMatch(message -> message.contains(ADDRESS));
  }

  @Test
  void documentWithoutAnAddressOrReason_isWarnedOf() {
    assertThat(
            messages(
                """
                :a a dbor:Document .
                :b a dbor:Document ; dct:source "a printed book" .
                """))
        .filteredOn(message -> message.contains(ADDRESS))
        .hasSize(2)
        .allMatch(message -> message.startsWith("Warning"));
  }

  private static List<String> messages(String turtle) {
    Graph data = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            @prefix : <http://example.org/> .
            @prefix dbor: <https://w3id.org/dbor/ontology#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            """
                + turtle,
            Lang.TURTLE)
        .parse(data);
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(EvidenceShapesTest::line)
        .toList();
  }

  private static String line(ReportEntry entry) {
    return entry.severity().level().getLocalName() + ": " + entry.message();
  }
}
