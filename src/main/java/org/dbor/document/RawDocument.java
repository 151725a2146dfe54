package org.dbor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A document before it is read, wherever it is kept: what reading it depends on besides options.
 *
 * @param place where it is, for messages: a path, an address, a name
 * @param fileName names the document; its extension tells a fragment of HTML from text
 * @param content the bytes; not copied, so not to be changed
 * @param description what is known about it
 */
public record RawDocument(
    String place, String fileName, byte[] content, DocumentDescription description) {

  /**
   * A file and {@code NAME.meta.ttl} beside it.
   *
   * @throws DocumentException if it is missing, a directory, unreadable or too large
   */
  public static RawDocument of(Path file) throws DocumentException {
    if (Files.isDirectory(file)) {
      throw new DocumentException(file, "is a directory, expected a document");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(
          file.toString(),
          file.getFileName().toString(),
          Files.size(file),
          stream,
          DocumentDescription.beside(file));
    } catch (NoSuchFileException e) {
      throw new DocumentException(file, "no such file", e);
    } catch (IOException e) {
      throw new DocumentException(file, "cannot be read (" + reason(e) + ")", e);
    }
  }

  /**
   * A document that is kept elsewhere than in a file.
   *
   * @param size in bytes; of a document too large for its format only the first bytes are taken
   * @param stream all of it; not closed here
   * @throws DocumentException if it is too large, or in a format that is not read
   */
  public static RawDocument read(
      String place, String fileName, long size, InputStream stream, DocumentDescription description)
      throws DocumentException, IOException {
    try {
      byte[] head = stream.readNBytes(DocumentFormat.HEAD);
      DocumentFormat.of(head, fileName, size);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
      return new RawDocument(place, fileName, whole.readAllBytes(), description);
    } catch (UnreadableException e) {
      throw new DocumentException(place, e.getMessage(), e);
    }
  }

  /** The name of the document and of its graph. */
  public String name() {
    return DocumentReader.nameOf(fileName);
  }

  /** As read from its bytes, by what they look like. */
  ExtractedText extract() throws UnreadableException {
    DocumentFormat format = DocumentFormat.of(content, fileName, content.length);
    try {
      return format.reader().read(content);
    } catch (RuntimeException | StackOverflowError e) {
      // The libraries that parse foreign formats fail in many ways on damaged content.
      throw new UnreadableException("is a damaged " + format + " file", e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
  }
}
