package org.dbor.extraction.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.DocumentMetadata;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.TestOntology;
import org.dbor.vocabulary.OntologyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  private static final Path TABLES = TestOntology.HOME.resolve("ontology/extraction/baseline");

  private static List<String> claims(Baseline baseline, String language, String text) {
    Article article =
        TestOntology.READER.article(
            "test", text, DocumentMetadata.unknown(language).withIssued(LocalDate.of(2024, 5, 20)));
    return baseline.extract(article).claims().stream().map(BaselineTest::line).toList();
  }

  private static String line(ExtractedClaim claim) {
    String object =
        switch (claim.object()) {
          case ClaimObject.Named named -> claim.objectMention();
          case ClaimObject.Value value -> value.lexicalForm();
          case ClaimObject.Budget budget -> budget.surface();
        };
    return claim.subjectMention() + " " + claim.predicate() + " " + object;
  }

  @Test
  void cooccurrence_relatesWhatMeetsAndFits() throws OntologyException {
    Baseline baseline = Cooccurrence.of(TestOntology.ONTOLOGY, TABLES);
    assertThat(claims(baseline, "ko", "뉴욕구상은 2022년 9월에 나왔고 파리 이니셔티브는 그 뒤에 나왔다."))
        .contains("뉴욕구상 announcedOn 2022-09", "뉴욕구상 buildsOn 파리 이니셔티브")
        .noneMatch(claim -> claim.contains("heldOn") || claim.endsWith("buildsOn 뉴욕구상 뉴욕구상"));
    assertThat(claims(baseline, "ko", "뉴욕구상이 나왔다. 이어 파리 이니셔티브도 나왔다."))
        .as("not across sentences")
        .noneMatch(claim -> claim.contains("buildsOn"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ko | 산업진흥원은 13일 ‘소금 포럼’을 개최했다.            | 소금 포럼 organizedBy 산업진흥원
          ko | 산업진흥원은 13일 ‘소금 포럼’을 개최했다.            | 소금 포럼 heldOn 2024-05-13
          ko | 다도해부는 이날 '바다 계획'을 발표했다.              | 바다 계획 announcedBy 다도해부
          ko | 등대 보수에는 30억원을 투입한다.                     | 등대 보수 hasBudget 30억원
          ko | 김소라 항만공사 회장은 말했다.                       | 김소라 memberOf 항만공사
          en | The Harbour Office hosted the Salt Forum on 13 May.  | Salt Forum organizedBy Harbour Office
          en | The Harbour Office hosted the Salt Forum on 13 May.  | Salt Forum heldOn 2024-05-13
          en | The Sea Plan builds on the Tide Charter.             | Sea Plan buildsOn Tide Charter
          """)
  void patterns_readTheSurface(String language, String text, String claim)
      throws OntologyException {
    assertThat(claims(SurfacePatterns.of(TestOntology.ONTOLOGY, TABLES), language, text))
        .contains(claim);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ko | 지난해 9월에          | 2023-09
          ko | 2023년 9월 13일       | 2023-09-13
          ko | 13일                  | 2024-05-13
          ko | 이날                  | 2024-05-20
          ko | 내달                  | 2024-06
          ko | 내년                  | 2025
          ko | 70여명이              | 70
          en | September 3, 2023     | 2023-09-03
          en | 3 September           | 2024-09-03
          en | last year             | 2023
          en | 1,200 participants    | 1200
          """)
  void values_areReadByTheTable(String language, String text, String expected)
      throws OntologyException {
    assertThat(
            SurfaceValues.read(TABLES).find(text, language, Optional.of(LocalDate.of(2024, 5, 20))))
        .singleElement()
        .extracting(SurfaceValues.Found::object)
        .isInstanceOfSatisfying(
            ClaimObject.Value.class, value -> assertThat(value.lexicalForm()).isEqualTo(expected));
  }

  @Test
  void impossibleDay_isNoValue_norARelativeOneWithoutADate() throws OntologyException {
    SurfaceValues values = SurfaceValues.read(TABLES);
    assertThat(values.find("2023년 2월 31일", "ko", Optional.empty())).isEmpty();
    assertThat(values.find("13일", "ko", Optional.empty())).isEmpty();
  }

  @Test
  void everyExtractedPredicate_hasASignatureAndPatternsInBothLanguages()
      throws OntologyException, IOException {
    List<String> rows = Files.readAllLines(TABLES.resolve("patterns.tsv"));
    List<Signature> signatures =
        Signature.read(TABLES, new ClassHierarchy(TestOntology.ONTOLOGY.terms()));
    assertThat(signatures).extracting(Signature::predicate).doesNotHaveDuplicates().hasSize(28);
    assertThat(signatures)
        .allSatisfy(
            signature ->
                assertThat(Stream.of("ko", "en"))
                    .allMatch(
                        language ->
                            rows.stream()
                                .anyMatch(
                                    row ->
                                        row.startsWith(
                                            signature.predicate() + "\t" + language + "\t"))));
  }

  @Test
  void badRow_isNamedByFileAndLine(@TempDir Path tables) throws IOException {
    for (String table : List.of("signatures.tsv", "values.tsv", "patterns.tsv")) {
      Files.copy(TABLES.resolve(table), tables.resolve(table));
    }
    Path patterns = tables.resolve("patterns.tsv");
    Files.writeString(
        patterns, "# none\npredicate\tlanguage\tpattern\nheldOn\tko\t{quoted:subject}\n");
    assertThatThrownBy(() -> SurfacePatterns.of(TestOntology.ONTOLOGY, tables))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("patterns.tsv")
        .hasMessageContaining("line 3: no piece {quoted}");
    Files.delete(patterns);
    assertThatThrownBy(() -> SurfacePatterns.of(TestOntology.ONTOLOGY, tables))
        .hasMessageContaining("patterns.tsv");
  }
}
