package org.dbor.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.DocumentMetadata;
import org.dbor.document.DocumentReader;
import org.dbor.document.Sentence;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import org.junit.jupiter.params.provider.Arguments;

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

  /**
   * What is expected of texts, English and Korean: the language, then the cells of a line, for each
   * line of {@code en.tsv} and {@code ko.tsv} in a folder of the test resources.
   */
  static Stream<Arguments> expected(String folder) throws IOException {
    List<Arguments> expected = new ArrayList<>();
    for (String language : List.of("en", "ko")) {
      Path file = HOME.resolve("src/test/resources").resolve(folder).resolve(language + ".tsv");
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          expected.add(Arguments.of((Object[]) (language + "\t" + line).split("\t")));
        }
      }
    }
    return expected.stream();
  }

  /** The sentences of a text as read. */
  static List<SentenceReading> readings(String text, String language) {
    Article article = article(text, Optional.empty(), language);
    SentenceReader reader = EXTRACTOR.languages.get(language).reader();
    Discourse discourse = Discourse.of(article.source());
    reader.begin(article, discourse);
    Iterator<SentenceText> texts =
        reader.texts(article.sentences().stream().map(article::quote).toList()).iterator();
    List<SentenceReading> readings = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      discourse.nextSentence();
      readings.add(reader.read(sentence, texts.next(), discourse));
    }
    return readings;
  }
}
