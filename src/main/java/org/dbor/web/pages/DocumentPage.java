package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * A document and what was found in it.
 *
 * @param details title, publisher, date and so on, by label
 * @param passages in text order; where the text may be shown, all of it, else the quotes alone
 * @param whole whether the passages are the whole text
 */
public record DocumentPage(
    String iri, Text title, List<Detail> details, List<Passage> passages, boolean whole) {
  public DocumentPage {
    details = List.copyOf(details);
    passages = List.copyOf(passages);
  }

  /** A property of a document. */
  public record Detail(String label, Value value) {}

  /**
   * A piece of text.
   *
   * @param anchor its place in the page, empty for text between sentences
   * @param page address of the sentence
   */
  public record Passage(
      Text text,
      String anchor,
      Optional<String> page,
      List<Value> statements,
      boolean newParagraph) {
    public Passage {
      statements = List.copyOf(statements);
    }
  }
}
