package org.dbor.web.pages;

/**
 * A sentence behind a statement.
 *
 * @param quote word for word; empty where the document's rights keep it out
 * @param place address of the sentence in its document's page
 * @param document title of the document
 * @param begin in code points of the document's text
 * @param end likewise, exclusive
 */
public record Evidence(Text quote, String place, Text document, int begin, int end) {
  public String offsets() {
    return begin + "–" + end;
  }
}
