package org.dbor.store;

import java.nio.file.Path;
import org.dbor.document.DocumentException;
import org.dbor.extraction.Extraction;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/** From a file to what it says; the same bytes must give the same extraction. */
public interface DocumentPipeline {

  /**
   * Reads a document, with the metadata beside it, and extracts from it.
   *
   * @throws DocumentException if the file cannot be read as a document
   */
  Extraction extract(Path file) throws DocumentException;

  /** SHA-256 of the rules and the lexicon in use, 64 hex digits. */
  String rulesDigest();

  /** Makes a pipeline for an ontology; costly, so only done when a document has to be read. */
  @FunctionalInterface
  interface Factory {
    DocumentPipeline of(Ontology ontology) throws OntologyException;
  }
}
