package org.dbor.document;

/** Reads the bytes of one format; the same bytes give the same text. */
sealed interface FormatReader permits TextReader, HtmlReader, PdfReader, HwpReader, HwpxReader {

  /**
   * Reads a whole file.
   *
   * @throws UnreadableException if the bytes are damaged, encrypted, too large once inflated, or
   *     hold no text
   */
  ExtractedText read(byte[] bytes) throws UnreadableException;
}
