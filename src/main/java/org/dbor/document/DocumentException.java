package org.dbor.document;

import java.nio.file.Path;

/** A document that cannot be read: says which, why, and what to do. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public DocumentException(Path file, String reason) {
    super(file + ": " + reason);
  }

  public DocumentException(Path file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
