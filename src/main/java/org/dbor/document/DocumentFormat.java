package org.dbor.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The formats documents come in. The content decides; the file name's extension only tells a
 * fragment of HTML from text, and which files of a folder are documents.
 */
enum DocumentFormat {
  TEXT(16, new TextReader(), "txt"),
  HTML(16, new HtmlReader(), "html", "htm", "xhtml"),
  PDF(64, new PdfReader(), "pdf"),
  HWPX(64, new HwpxReader(), "hwpx"),
  HWP(64, new HwpReader(), "hwp");

  /** How much of a file is looked at to tell its format, in bytes. */
  static final int HEAD = 4096;

  private static final int[] COMPOUND_FILE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

  private final long maxBytes;
  private final FormatReader reader;
  private final List<String> extensions;

  DocumentFormat(int maxMegabytes, FormatReader reader, String... extensions) {
    this.maxBytes = (long) maxMegabytes << 20;
    this.reader = reader;
    this.extensions = List.of(extensions);
  }

  FormatReader reader() {
    return reader;
  }

  /**
   * The format of a document from its first bytes and, for text, its name.
   *
   * @param size in bytes; the limit is larger than any document and keeps one stray file from
   *     filling the memory
   */
  static DocumentFormat of(byte[] content, String fileName, long size) throws UnreadableException {
    DocumentFormat format = of(content, fileName);
    if (size > format.maxBytes) {
      throw new UnreadableException(
          "has %d MB; documents of its format are read up to %d MB, split it"
              .formatted(size >> 20, format.maxBytes >> 20));
    }
    return format;
  }

  private static DocumentFormat of(byte[] content, String fileName) throws UnreadableException {
    byte[] head = Arrays.copyOf(content, Math.min(HEAD, content.length));
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    if (ascii.substring(0, Math.min(1024, ascii.length())).contains("%PDF-")) {
      return PDF;
    }
    if (startsWith(head, COMPOUND_FILE)) {
      return HWP;
    }
    if (ascii.startsWith("PK\u0003\u0004")) {
      return HWPX;
    }
    if (ascii.startsWith("HWP Document File")) {
      throw new UnreadableException("is HWP 3; save it as HWP 5 or HWPX");
    }
    if (isHtml(ascii)) {
      return HTML;
    }
    return textual(extensionOf(fileName));
  }

  private static DocumentFormat textual(String extension) throws UnreadableException {
    for (DocumentFormat format : List.of(PDF, HWPX, HWP)) {
      if (format.extensions.contains(extension)) {
        throw new UnreadableException(
            "is named ."
                + extension
                + " but has not the content of one; give it the name of what it is");
      }
    }
    return HTML.extensions.contains(extension) ? HTML : TEXT;
  }

  /** Whether a file name has the extension of a document. */
  static boolean hasExtension(String fileName) {
    String extension = extensionOf(fileName);
    return Arrays.stream(values()).anyMatch(format -> format.extensions.contains(extension));
  }

  private static String extensionOf(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] head, int[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** A document type or a root element; both are ASCII in all encodings but UTF-16. */
  private static boolean isHtml(String head) {
    String start = head.replace("\0", "").replaceAll("^[^<]{0,3}\\s*", "");
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || (lower.startsWith("<?xml") || lower.startsWith("<!--"))
            && lower.matches("(?s).*<(?:!doctype )?html[\\s>].*");
  }
}
