package org.dbor.vocabulary;

import java.nio.file.Path;

/** A file of the ontology directory that cannot be used: says which, where in it, and why. */
public final class OntologyException extends Exception {
  private static final long serialVersionUID = 1L;

  public OntologyException(Path file, String reason) {
    super(file + ": " + reason);
  }

  public OntologyException(Path file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
