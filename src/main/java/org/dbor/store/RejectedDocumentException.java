package org.dbor.store;

/** A document that does not get into the graph: one line with file and reason. */
final class RejectedDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  RejectedDocumentException(String message) {
    super(message);
  }

  RejectedDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
