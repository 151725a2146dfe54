package org.dbor.store;

import java.nio.file.Path;
import org.dbor.document.DocumentException;
import org.dbor.document.DocumentReader;
import org.dbor.document.RawDocument;
import org.dbor.document.ReadOptions;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Extractor;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/** Reads documents and applies the extraction rules of the ontology to them. */
public final class StandardPipeline implements DocumentPipeline {
  private final DocumentReader reader;
  private final Extractor extractor;

  private StandardPipeline(DocumentReader reader, Extractor extractor) {
    this.reader = reader;
    this.extractor = extractor;
  }

  public static StandardPipeline of(Ontology ontology) throws OntologyException {
    return new StandardPipeline(DocumentReader.of(ontology), Extractor.of(ontology));
  }

  @Override
  public Extraction extract(Path file) throws DocumentException {
    return extract(file, ReadOptions.NONE);
  }

  /** As {@link #extract(Path)}, with what the caller knows better than the metadata. */
  public Extraction extract(Path file, ReadOptions options) throws DocumentException {
    return extract(RawDocument.of(file), options);
  }

  /**
   * Extracts from a document that is at hand: a function of it, the options and the ontology, on
   * whatever machine.
   *
   * @throws DocumentException if it cannot be read
   */
  public Extraction extract(RawDocument document, ReadOptions options) throws DocumentException {
    try {
      return extractor.extract(reader.read(document, options));
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours, or a text nobody thought of: it must not stop the other documents.
      throw new DocumentException(
          document.place(), "cannot be processed (" + e + "); please report it with the file", e);
    }
  }

  @Override
  public String rulesDigest() {
    return extractor.rulesDigest();
  }
}
