package org.dbor.extraction.evaluation;

import java.util.Arrays;
import java.util.List;

/** The cells of a tab-separated row. */
final class Columns {
  private Columns() {}

  /**
   * Cells without white space around them.
   *
   * @throws IllegalArgumentException if there are more or fewer, or one is empty
   */
  static List<String> of(String row, int expected) {
    List<String> cells = Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
    if (cells.size() != expected) {
      throw new IllegalArgumentException(cells.size() + " columns, expected " + expected);
    }
    int empty = cells.indexOf("");
    if (empty >= 0) {
      throw new IllegalArgumentException("column " + (empty + 1) + " is empty");
    }
    return cells;
  }
}
