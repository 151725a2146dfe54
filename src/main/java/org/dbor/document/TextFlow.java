package org.dbor.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the text of a document that knows paragraphs, tables and footnotes: see {@link
 * ExtractedText#text()}.
 */
final class TextFlow {
  private static final char CELL_SEPARATOR = '\t';

  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /** Adds to the paragraph at hand; white space of any kind counts as one space. */
  void text(String characters) {
    line.append(characters.replaceAll("[\\s\\u00A0]+", " "));
  }

  void endLine() {
    String finished = line.toString().replaceAll(" {2,}", " ").strip();
    if (!finished.isEmpty()) {
      lines.add(finished);
    }
    line.setLength(0);
  }

  /** Adds a footnote; it will stand after the body, not inside the sentence it belongs to. */
  void note(TextFlow note) {
    note.endLine();
    notes.addAll(note.lines);
    notes.addAll(note.notes);
  }

  /**
   * Adds a row of a table. A cell of several paragraphs cannot share its line with others: then
   * each paragraph of the row has its own.
   */
  void row(List<TextFlow> cells) {
    endLine();
    List<TextFlow> filled = new ArrayList<>();
    for (TextFlow cell : cells) {
      cell.endLine();
      notes.addAll(cell.notes);
      if (!cell.lines.isEmpty()) {
        filled.add(cell);
      }
    }
    if (filled.stream().allMatch(cell -> cell.lines.size() == 1)) {
      List<String> texts = filled.stream().map(cell -> cell.lines.getFirst()).toList();
      if (!texts.isEmpty()) {
        lines.add(String.join(String.valueOf(CELL_SEPARATOR), texts));
      }
    } else {
      filled.forEach(cell -> lines.addAll(cell.lines));
    }
  }

  /** Body, then notes; every line ends with a line feed. */
  String finished() {
    endLine();
    StringBuilder text = new StringBuilder();
    lines.forEach(finished -> text.append(finished).append('\n'));
    notes.forEach(finished -> text.append(finished).append('\n'));
    return text.toString();
  }
}
