package org.dbor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims as a table in UTF-8, header first. */
public enum ClaimTable {
  /** Tab-separated without quoting; tabs and line breaks in a value become spaces. */
  TSV {
    @Override
    String line(List<String> cells) {
      return cells.stream()
          .map(cell -> cell.replaceAll("[\t\r\n\u0085\u2028\u2029]+", " "))
          .collect(Collectors.joining("\t", "", "\n"));
    }
  },
  /** Comma-separated, values in quotes where needed. Source: RFC 4180. */
  CSV {
    @Override
    String line(List<String> cells) {
      return cells.stream().map(ClaimTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }
  };

  abstract String line(List<String> cells);

  /** Writes header and rows; the stream is flushed, not closed. */
  public void write(Stream<ClaimRow> rows, OutputStream out) throws IOException {
    writeHeader(out);
    writeRows(rows, out);
  }

  /** Writes the header alone, for rows that come bit by bit. */
  public void writeHeader(OutputStream out) throws IOException {
    write(Stream.of(ClaimRow.HEADER).iterator(), out);
  }

  /** Writes rows without a header; the stream is flushed, not closed. */
  public void writeRows(Stream<ClaimRow> rows, OutputStream out) throws IOException {
    write(rows.map(ClaimRow::cells).iterator(), out);
  }

  private void write(Iterator<List<String>> lines, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    while (lines.hasNext()) {
      text.write(line(lines.next()));
    }
    text.flush();
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
