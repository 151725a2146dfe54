package org.dbor.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.dbor.vocabulary.Ontology;

/** Reads a text file and the metadata beside it into an article. */
public final class DocumentReader {
  /** Larger than any article; keeps one stray file from filling the memory. */
  static final long MAX_BYTES = 16L << 20;

  private final LayoutReader layout;

  private DocumentReader(LayoutReader layout) {
    this.layout = layout;
  }

  /** A reader that knows bylines and page furniture from the ontology's layout patterns. */
  public static DocumentReader of(Ontology ontology) {
    return new DocumentReader(LayoutReader.of(ontology.terms()));
  }

  public Article read(Path file) throws DocumentException {
    return read(file, ReadOptions.NONE);
  }

  /**
   * Reads a document.
   *
   * @throws DocumentException if it is missing, unreadable, empty, too large, no text, or its
   *     metadata are broken; the message is one line
   */
  public Article read(Path file, ReadOptions options) throws DocumentException {
    byte[] bytes = bytes(file);
    String text =
        TextDecoder.decode(bytes)
            .map(decoded -> Normalizer.normalize(decoded, Normalizer.Form.NFC))
            .orElseThrow(
                () ->
                    new DocumentException(
                        file, "is not text in UTF-8, UTF-16 or CP949; convert it to UTF-8"));
    if (text.isBlank()) {
      throw new DocumentException(file, "is empty");
    }
    return article(nameOf(file), text, metadata(file, text, options));
  }

  /** An article from text that is already at hand. */
  public Article article(String name, String text, DocumentMetadata metadata) {
    String normalised = Normalizer.normalize(text, Normalizer.Form.NFC);
    SourceDocument source = new SourceDocument(name, normalised, digest(normalised), metadata);
    Article article = layout.read(source);
    return metadata.title().isPresent()
        ? article
        : article.withMetadata(metadata.withTitle(headline(article)));
  }

  /** The title as the text has it; without one, the document goes by its name. */
  private static String headline(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.TITLE)
        .findFirst()
        .map(block -> block.span().of(article.text()))
        .orElse(article.source().name());
  }

  /** The file's name without its extension. */
  public static String nameOf(Path file) {
    String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  private static byte[] bytes(Path file) throws DocumentException {
    try {
      if (Files.isDirectory(file)) {
        throw new DocumentException(file, "is a directory, expected a text file");
      }
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new DocumentException(
            file,
            "has %d MB; documents of up to %d MB are read, split it"
                .formatted(size >> 20, MAX_BYTES >> 20));
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new DocumentException(file, "no such file", e);
    } catch (IOException e) {
      throw new DocumentException(file, "cannot be read (" + reason(e) + ")", e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
  }

  private static DocumentMetadata metadata(Path file, String text, ReadOptions options)
      throws DocumentException {
    Path beside = MetadataReader.beside(file);
    String language = Languages.of(text);
    DocumentMetadata metadata =
        Files.exists(beside)
            ? MetadataReader.read(beside, language)
            : DocumentMetadata.unknown(language);
    metadata = options.date().map(metadata::withIssued).orElse(metadata);
    return options.language().map(metadata::withLanguage).orElse(metadata);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
