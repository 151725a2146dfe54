package org.dbor.extraction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dbor.document.Article;
import org.dbor.document.DocumentMetadata;
import org.dbor.document.DocumentReader;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/** The project's ontology and what is made from it, loaded once for all tests. */
public final class TestOntology {
  public static final Path HOME = Path.of(System.getProperty("dbor.home", "."));
  public static final Ontology ONTOLOGY = load();
  public static final Extractor EXTRACTOR = extractor();
  public static final DocumentReader READER = DocumentReader.of(ONTOLOGY);

  private TestOntology() {}

  private static Ontology load() {
    try {
      return Ontology.load(HOME.resolve("ontology"));
    } catch (OntologyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Extractor extractor() {
    try {
      return Extractor.of(ONTOLOGY);
    } catch (OntologyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A Korean article from text, published on a day if one is given. */
  static Article article(String text, Optional<LocalDate> issued) {
    return article(text, issued, "ko");
  }

  /** An article from text in a language. */
  static Article article(String text, Optional<LocalDate> issued, String language) {
    DocumentMetadata metadata = DocumentMetadata.unknown(language);
    return READER.article("test", text, issued.map(metadata::withIssued).orElse(metadata));
  }
}
