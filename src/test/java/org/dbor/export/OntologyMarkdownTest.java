package org.dbor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyOutline;
import org.junit.jupiter.api.Test;

class OntologyMarkdownTest {
  @Test
  void documentInTheRepository_isWhatTheOntologyGives() throws Exception {
    String made =
        OntologyMarkdown.of(OntologyOutline.of(Ontology.load(Path.of("ontology")).terms()));
    assertThat(Files.readString(Path.of("docs/ontology.md")))
        .as("./dbor export --format markdown --output docs/ontology.md makes it anew")
        .isEqualTo(made);
  }

  @Test
  void everyTerm_isDescribedInBothLanguages() throws Exception {
    OntologyOutline outline = OntologyOutline.of(Ontology.load(Path.of("ontology")).terms());
    assertThat(outline.modules()).extracting(OntologyOutline.Module::version).doesNotContain("");
    assertThat(outline.modules())
        .flatExtracting(OntologyOutline.Module::classes)
        .hasSizeGreaterThan(40)
        .allMatch(term -> term.label().byLanguage().keySet().size() == 2)
        .allMatch(term -> term.definition().byLanguage().keySet().size() == 2);
  }

  @Test
  void modules_comeAfterThoseTheyBuildOn() throws Exception {
    OntologyOutline outline = OntologyOutline.of(Ontology.load(Path.of("ontology")).terms());
    assertThat(outline.modules())
        .extracting(OntologyOutline.Module::iri)
        .containsSubsequence(
            "https://w3id.org/dbor/ontology",
            "https://w3id.org/dbor/ontology/actors",
            "https://w3id.org/dbor/ontology/initiatives",
            "https://w3id.org/dbor/ontology/evidence",
            "https://w3id.org/dbor/ontology/extraction");
  }
}
