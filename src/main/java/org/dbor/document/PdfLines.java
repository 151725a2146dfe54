package org.dbor.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in the order in which the file draws them, column by column. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private TextPosition first;
  private TextPosition last;

  private PdfLines() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
    setLineSeparator("\n");
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    lines.writeText(
        document, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
    lines.endLine();
    return List.copyOf(lines.lines);
  }

  @Override
  protected void writeString(String characters, List<TextPosition> positions) {
    text.append(characters);
    if (!positions.isEmpty()) {
      first = first == null ? positions.getFirst() : first;
      last = positions.getLast();
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (first != null && !text.toString().isBlank()) {
      lines.add(
          new PdfLine(
              getCurrentPageNo() - 1,
              text.toString(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              first.getFontSizeInPt(),
              first.getPageHeight()));
    }
    text.setLength(0);
    first = null;
    last = null;
  }
}
