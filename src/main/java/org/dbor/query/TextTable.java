package org.dbor.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dbor.graph.CanonicalNTriples;
import org.dbor.vocabulary.Prefixes;

/**
 * Rows as aligned text: a header, a rule, one line per row, and the number of rows.
 *
 * <p>IRIs are shortened with prefixes, literals lose datatype and language, unbound is empty.
 */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  static String of(QueryResult.Rows rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(rows.variables());
    for (Binding row : rows.rows()) {
      lines.add(rows.variables().stream().map(name -> text(row.get(Var.alloc(name)))).toList());
    }
    int[] widths = widths(lines, rows.variables().size());
    StringBuilder table = new StringBuilder();
    appendLine(table, lines.getFirst(), widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    appendLine(table, rule, widths);
    lines.stream().skip(1).forEach(line -> appendLine(table, line, widths));
    int count = rows.rows().size();
    return table.append('(').append(count).append(count == 1 ? " row)\n" : " rows)\n").toString();
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    return widths;
  }

  private static void appendLine(StringBuilder table, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(cell).append(" ".repeat(widths[i] - DisplayWidth.of(cell))).append(GAP);
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isURI()) {
      return Prefixes.shorten(node.getURI());
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : CanonicalNTriples.of(node);
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
