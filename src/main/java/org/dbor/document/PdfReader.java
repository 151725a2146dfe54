package org.dbor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * PDF with a text layer, its lines joined to paragraphs again.
 *
 * <p>Not handled: text in pictures, tables (their cells come as lines of text).
 */
final class PdfReader implements FormatReader {
  private static final int MAX_PAGES = 2000;

  /** The end mark stands within the last 1024 bytes (PDF 1.7, appendix H.3, note 18). */
  private static final int TAIL = 1024;

  private static final Pattern FILE_NAME = Pattern.compile("(?i)\\.[a-z]{3,5}$");

  static {
    FontMappers.set(new BundledFont());
  }

  @Override
  public ExtractedText read(byte[] bytes) throws UnreadableException {
    refuseTruncated(bytes);
    refuseBomb(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new UnreadableException(
            "is protected against taking out its text; save it without protection");
      }
      int pages = document.getNumberOfPages();
      if (pages > MAX_PAGES) {
        throw new UnreadableException(
            "has %d pages; up to %d are read, split it".formatted(pages, MAX_PAGES));
      }
      String text = new PdfParagraphs(PdfLines.of(document)).text();
      if (text.isBlank()) {
        throw new UnreadableException(
            "has no text on its %d pages, only pictures; run text recognition on it first"
                .formatted(pages));
      }
      return new ExtractedText(text, metadata(document.getDocumentInformation()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("is encrypted; save it without a password", e);
    } catch (IOException e) {
      throw new UnreadableException("is a damaged PDF (" + e.getMessage() + ")", e);
    }
  }

  /** PDFBox repairs what it can; half a document read as a whole one would go unnoticed. */
  private static void refuseTruncated(byte[] bytes) throws UnreadableException {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw new UnreadableException("is cut off: a PDF ends with %%EOF, this does not");
    }
  }

  /** Inflates every stream once, before PDFBox does so into memory. */
  private static void refuseBomb(byte[] bytes) throws UnreadableException {
    InflationLimit limit = new InflationLimit(bytes.length);
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
      int start = at + 6;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      // Compressed data say so in their first byte (RFC 1950); another filter's are left to it.
      if (start < bytes.length && (bytes[start] & 0x0F) == 8) {
        drain(new ByteArrayInputStream(bytes, start, bytes.length - start), limit);
      }
    }
  }

  private static void drain(ByteArrayInputStream compressed, InflationLimit limit)
      throws UnreadableException {
    try (InflaterInputStream stream = new InflaterInputStream(compressed)) {
      limit.drain(stream);
    } catch (IOException e) {
      // Not compressed after all, encrypted, or damaged: what could be inflated was counted.
      return;
    }
  }

  private static DocumentMetadata metadata(PDDocumentInformation information) {
    return new DocumentMetadata(
        words(information.getTitle()).filter(title -> !FILE_NAME.matcher(title).find()),
        words(information.getAuthor()),
        Optional.empty(),
        Optional.ofNullable(information.getCreationDate()).map(PdfReader::day),
        Languages.UNDETERMINED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Optional<String> words(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The day in the zone the date is written in. */
  private static LocalDate day(Calendar calendar) {
    return calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()).toLocalDate();
  }
}
