package org.dbor.document;

import java.nio.file.Path;

/** A document that cannot be read: says which, why, and what to do. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public DocumentException(Path file, String reason) {
    super(file + ": " + reason);
  }

  public DocumentException(Path file, String reason, Throwable cause) {
    this(file.toString(), reason, cause);
  }

  /**
   * A document that need not be a file.
   *
   * @param place where it is: a path, an address, a name
   */
  public DocumentException(String place, String reason, Throwable cause) {
    super(place + ": " + reason, cause);
  }
}
