package org.dbor.cli;

/**
 * A command that could not do what it was asked; the message is one line: what, where, what to do.
 */
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }

  CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
