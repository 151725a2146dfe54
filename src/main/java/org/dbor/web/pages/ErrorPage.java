package org.dbor.web.pages;

/** An error as told to a person. */
public record ErrorPage(int status, String reason) {
  /** What to search for instead: the last word of what was asked. */
  public boolean missing() {
    return status == 404;
  }
}
