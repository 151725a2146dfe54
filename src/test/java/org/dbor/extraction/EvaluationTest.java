package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.extraction.evaluation.Annotation;
import org.dbor.extraction.evaluation.DocumentReport;
import org.dbor.extraction.evaluation.EvaluationError;
import org.dbor.extraction.evaluation.GoldClaim;
import org.dbor.extraction.evaluation.GoldDocument;
import org.dbor.extraction.evaluation.GoldReader;
import org.dbor.extraction.evaluation.Grounding;
import org.dbor.extraction.evaluation.MentionTypes;
import org.dbor.extraction.evaluation.Score;
import org.dbor.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extraction of the source document against its gold claims. */
class EvaluationTest {
  private static final Path GOLD =
      TestOntology.HOME.resolve("src/test/resources/gold/000_08bf954042452096.tsv");

  private static Extraction extraction() throws Exception {
    Article article =
        TestOntology.READER.read(TestOntology.HOME.resolve("seeds/000_08bf954042452096.txt"));
    return TestOntology.EXTRACTOR.extract(article);
  }

  private static DocumentReport report(Extraction extraction, List<GoldClaim> gold) {
    return DocumentReport.of(
        extraction,
        new GoldDocument(GOLD, new Annotation(GOLD, gold), Optional.empty(), Optional.empty()),
        new MentionTypes(new ClassHierarchy(TestOntology.ONTOLOGY.terms())),
        name -> Set.of());
  }

  private static String errors(DocumentReport report) {
    return report.errors().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void sourceDocumentReachesTheTarget() throws Exception {
    DocumentReport report = report(extraction(), GoldReader.read(GOLD));
    Score total = report.relations().total();
    assertThat(total.precision()).as(errors(report)).isGreaterThanOrEqualTo(0.95);
    assertThat(total.f1()).as(errors(report)).isGreaterThanOrEqualTo(0.95);
    assertThat(total.evidenceAccuracy()).as(errors(report)).isGreaterThanOrEqualTo(0.98);
    assertThat(report.grounding()).doesNotContainKey(Grounding.INVENTED);
  }

  /** Rules, not listed names, carry the extraction: it holds without the names of concepts. */
  @Test
  void sourceDocumentReachesTheTargetWithoutListedConcepts(@TempDir Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(TestOntology.HOME.resolve("ontology"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        Path copy =
            folder.resolve(TestOntology.HOME.resolve("ontology").relativize(file).toString());
        boolean listed =
            file.getParent().endsWith("reference")
                && List.of("concepts.ttl", "initiatives.ttl").contains(name);
        if (!listed) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Extraction extraction = Extractor.of(Ontology.load(folder)).extract(extraction().article());
    DocumentReport report = report(extraction, GoldReader.read(GOLD));
    Score total = report.relations().total();
    assertThat(total.precision()).as(errors(report)).isGreaterThanOrEqualTo(0.95);
    assertThat(total.f1()).as(errors(report)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void everyQuoteStandsVerbatimInTheText() throws Exception {
    Extraction extraction = extraction();
    assertThat(extraction.claims()).isNotEmpty();
    assertThat(extraction.claims())
        .allSatisfy(
            claim -> {
              String quote = extraction.article().quote(claim.evidence());
              assertThat(extraction.article().text()).contains(quote);
              assertThat(quote).isEqualTo(quote.strip());
            });
  }

  @Test
  void whatIsNotTheArticleYieldsNothing() throws Exception {
    Extraction extraction = extraction();
    int end = extraction.article().text().indexOf("공정・투명한");
    assertThat(end).isPositive();
    assertThat(extraction.claims()).allMatch(claim -> claim.evidence().span().end() <= end);
    assertThat(extraction.mentions()).allMatch(mention -> mention.span().end() <= end);
    assertThat(extraction.claims())
        .noneMatch(
            claim ->
                claim.object() instanceof ClaimObject.Value value
                    && value.lexicalForm().startsWith("2025"));
  }

  @Test
  void claimsHeldAgainstOtherGoldAreWrongAndMissed() throws Exception {
    DocumentReport report =
        report(extraction(), List.of(GoldClaim.parse("누구도 아님\tmemberOf\t아무 데도\t없는 문장", 2)));
    assertThat(report.relations().total().precision()).isZero();
    assertThat(report.relations().total().recall()).isZero();
    assertThat(report.errors())
        .extracting(EvaluationError::claim)
        .contains("누구도 아님 | memberOf | 아무 데도");
  }
}
