package org.dbor.web.pages;

import java.util.List;

/** The queries of the library, with their texts. */
public record LibraryPage(List<Entry> entries) {
  public LibraryPage {
    entries = List.copyOf(entries);
  }

  /** A query. */
  public record Entry(
      String name, Text question, Text otherQuestion, String returns, String text) {}
}
