package org.dbor.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.dbor.vocabulary.Ontology;

/** Reads a file of any known format and the metadata beside it into an article. */
public final class DocumentReader {
  /** Controls of writing direction, soft hyphens, zero-width spaces and joiners of words. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

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
   * Reads a document. Options go before {@code NAME.meta.ttl}, that before what the file says of
   * itself.
   *
   * @throws DocumentException if it is missing, unreadable, damaged, encrypted, too large, without
   *     running text, in another language than Korean and English, or its metadata are broken; the
   *     message is one line
   */
  public Article read(Path file, ReadOptions options) throws DocumentException {
    try {
      ExtractedText extracted = extract(file);
      String text = clean(extracted.text());
      if (text.isBlank()) {
        throw new UnreadableException("is empty");
      }
      Article article = article(nameOf(file), text, metadata(file, text, extracted, options));
      if (!article.hasRunningText()) {
        throw new UnreadableException(
            "has no running text, only a table, headings or text without sentence ends");
      }
      return article;
    } catch (UnreadableException e) {
      throw new DocumentException(file, e.getMessage(), e);
    }
  }

  private static ExtractedText extract(Path file) throws DocumentException, UnreadableException {
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableException("is a directory, expected a document");
      }
      DocumentFormat format = DocumentFormat.of(head(file), file.getFileName().toString());
      return read(format, bytes(file, format.maxBytes()));
    } catch (NoSuchFileException e) {
      throw new DocumentException(file, "no such file", e);
    } catch (IOException e) {
      throw new DocumentException(file, "cannot be read (" + reason(e) + ")", e);
    }
  }

  private static ExtractedText read(DocumentFormat format, byte[] bytes)
      throws UnreadableException {
    try {
      return format.reader().read(bytes);
    } catch (RuntimeException | StackOverflowError e) {
      // The libraries that parse foreign formats fail in many ways on damaged content.
      throw new UnreadableException("is a damaged " + format + " file", e);
    }
  }

  /** Whether a file is a document by its name. */
  public static boolean isDocument(Path file) {
    return DocumentFormat.hasExtension(file.getFileName().toString());
  }

  /** Composed characters only, and none that is invisible: they would cut names in two. */
  private static String clean(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /** An article from text that is already at hand. */
  public Article article(String name, String text, DocumentMetadata metadata) {
    String normalised = clean(text);
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

  private static byte[] head(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(DocumentFormat.HEAD);
    }
  }

  private static byte[] bytes(Path file, long limit) throws IOException, UnreadableException {
    long size = Files.size(file);
    if (size > limit) {
      throw new UnreadableException(
          "has %d MB; documents of its format are read up to %d MB, split it"
              .formatted(size >> 20, limit >> 20));
    }
    return Files.readAllBytes(file);
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
  }

  private static DocumentMetadata metadata(
      Path file, String text, ExtractedText extracted, ReadOptions options)
      throws DocumentException, UnreadableException {
    Path beside = MetadataReader.beside(file);
    String told = Languages.of(text, extracted.metadata().language());
    DocumentMetadata metadata =
        Files.exists(beside) ? MetadataReader.read(beside, told) : DocumentMetadata.unknown(told);
    metadata = metadata.completedBy(extracted.metadata());
    metadata = options.date().map(metadata::withIssued).orElse(metadata);
    metadata = options.language().map(metadata::withLanguage).orElse(metadata);
    if (!Languages.isRead(metadata.language())) {
      throw new UnreadableException(
          "is in neither Korean nor English (language '%s'); skipped"
              .formatted(metadata.language()));
    }
    return metadata;
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
