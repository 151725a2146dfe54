package org.dbor.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known about a document besides its content. */
@FunctionalInterface
public interface DocumentDescription {
  /** Nothing is. */
  DocumentDescription NONE = DocumentMetadata::unknown;

  /**
   * The metadata described.
   *
   * @param told the language the content tells, for where none is described
   * @throws DocumentException if the description is broken
   */
  DocumentMetadata metadata(String told) throws DocumentException;

  /**
   * The description in Turtle, of one {@code dbor:Document}.
   *
   * @param place where it is, for messages
   * @param turtle UTF-8; not copied, so not to be changed
   */
  static DocumentDescription turtle(String place, byte[] turtle) {
    return told -> MetadataReader.read(Path.of(place), turtle, told);
  }

  /** The description in {@code NAME.meta.ttl} beside a file; none without that. */
  static DocumentDescription beside(Path document) {
    Path file = document.resolveSibling(fileNameOf(DocumentReader.nameOf(document)));
    return told -> {
      try {
        return Files.exists(file)
            ? MetadataReader.read(file, Files.readAllBytes(file), told)
            : DocumentMetadata.unknown(told);
      } catch (IOException e) {
        throw new DocumentException(file, "cannot be read: " + e.getMessage(), e);
      }
    };
  }

  /** The name of the file that describes a document: {@code a} has {@code a.meta.ttl}. */
  static String fileNameOf(String documentName) {
    return documentName + ".meta.ttl";
  }
}
