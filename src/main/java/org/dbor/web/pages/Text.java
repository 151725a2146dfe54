package org.dbor.web.pages;

/**
 * A text to show.
 *
 * @param language BCP 47, empty where it has none
 */
public record Text(String value, String language) {
  static Text plain(String value) {
    return new Text(value, "");
  }

  /** The lang attribute where the text is not in the page's language, else null: no attribute. */
  public String lang(Frame frame) {
    return language.isEmpty() || language.equals(frame.language().code()) ? null : language;
  }
}
