package org.dbor.web;

import org.dbor.export.RdfFormat;

/** What a client is given. */
public sealed interface Representation {
  /** A page for a person. */
  record Page() implements Representation {}

  /** RDF. */
  record Rdf(RdfFormat format) implements Representation {}

  /** Nothing that the client takes. */
  record None() implements Representation {}
}
