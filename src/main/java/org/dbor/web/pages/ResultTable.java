package org.dbor.web.pages;

import java.util.List;

/**
 * Rows of a query for a page.
 *
 * @param cut whether there were more rows than are shown
 */
public record ResultTable(List<String> columns, List<List<Value>> rows, boolean cut) {
  public ResultTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
