package org.dbor.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.dbor.vocabulary.Ontology;

/** Reads a file of any known format and the metadata beside it into an article. */
public final class DocumentReader {
  private final LayoutReader layout;
  private final IssueLine issueLine;

  private DocumentReader(LayoutReader layout, IssueLine issueLine) {
    this.layout = layout;
    this.issueLine = issueLine;
  }

  /** A reader that knows bylines and page furniture from the ontology's layout patterns. */
  public static DocumentReader of(Ontology ontology) {
    return new DocumentReader(LayoutReader.of(ontology.terms()), IssueLine.of(ontology.terms()));
  }

  public Article read(Path file) throws DocumentException {
    return read(file, ReadOptions.NONE);
  }

  /**
   * Reads a document. Options go before {@code NAME.meta.ttl}, that before what the file says of
   * itself, that before a line of its text that tells when it was published.
   *
   * @throws DocumentException if it is missing, unreadable, damaged, encrypted, too large, without
   *     running text, in another language than Korean and English, or its metadata are broken; the
   *     message is one line
   */
  public Article read(Path file, ReadOptions options) throws DocumentException {
    return read(RawDocument.of(file), options);
  }

  /** As {@link #read(Path, ReadOptions)}, of a document that is at hand. */
  public Article read(RawDocument document, ReadOptions options) throws DocumentException {
    try {
      ExtractedText extracted = document.extract();
      String text = clean(extracted.text());
      if (text.isBlank()) {
        throw new UnreadableException("is empty");
      }
      Article article =
          article(document.name(), text, metadata(document, text, extracted, options));
      if (!article.hasRunningText()) {
        throw new UnreadableException(
            "has no running text, only a table, headings or text without sentence ends");
      }
      return article;
    } catch (UnreadableException e) {
      throw new DocumentException(document.place(), e.getMessage(), e);
    }
  }

  /** Whether a file is a document by its name. */
  public static boolean isDocument(Path file) {
    return DocumentFormat.hasExtension(file.getFileName().toString());
  }

  /** Composed characters only, and none that is invisible: they would cut names in two. */
  private static String clean(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!invisible(text.charAt(i))) {
        visible.append(text.charAt(i));
      }
    }
    return Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /** Controls of writing direction, soft hyphens, zero-width spaces and joiners of words. */
  private static boolean invisible(char c) {
    return switch (c) {
      case 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    };
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

  /** The title as the text has it, its lines on one; without one, the document goes by its name. */
  private static String headline(Article article) {
    String title =
        article.blocks().stream()
            .filter(block -> block.kind() == BlockKind.TITLE)
            .map(block -> block.span().of(article.text()))
            .collect(Collectors.joining(" "));
    return title.isEmpty() ? article.source().name() : title;
  }

  /** The file's name without its extension. */
  public static String nameOf(Path file) {
    return nameOf(file.getFileName().toString());
  }

  /** A file name without its extension, and without what would not do in an address. */
  public static String nameOf(String fileName) {
    String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  private DocumentMetadata metadata(
      RawDocument document, String text, ExtractedText extracted, ReadOptions options)
      throws DocumentException, UnreadableException {
    String told = Languages.of(text, extracted.metadata().language());
    DocumentMetadata metadata = document.description().metadata(told);
    metadata = metadata.completedBy(extracted.metadata());
    if (metadata.issued().isEmpty()) {
      metadata = issueLine.in(text).map(metadata::withIssued).orElse(metadata);
    }
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
