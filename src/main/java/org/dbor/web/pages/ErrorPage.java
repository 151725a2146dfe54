package org.dbor.web.pages;

/** An error as told to a person. */
public record ErrorPage(int status, Text reason) {
  public boolean missing() {
    return status == 404;
  }
}
