package org.dbor.web;

/** The server cannot start; the message is one line: why, and what to do. */
public final class ServerException extends Exception {
  private static final long serialVersionUID = 1L;

  ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
