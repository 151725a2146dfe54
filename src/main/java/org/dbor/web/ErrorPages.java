package org.dbor.web;

/** Renders an error for a person. */
public interface ErrorPages {
  /**
   * A whole HTML page.
   *
   * @param reason one sentence for the reader, free of internals
   * @param language {@code ko} or {@code en}
   * @param path what was asked for
   */
  String html(int status, String reason, String language, String path);
}
