package org.dbor.export;

/** A graph that the store does not hold; the message lists those it holds. */
public final class UnknownGraphException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnknownGraphException(String message) {
    super(message);
  }
}
