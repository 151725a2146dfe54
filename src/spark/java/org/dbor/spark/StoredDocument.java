package org.dbor.spark;

import org.dbor.document.DocumentException;
import org.dbor.document.RawDocument;

/** A document that is still where it is kept. */
interface StoredDocument {

  /**
   * Fetches it.
   *
   * @throws DocumentException if it cannot be fetched, or is no document
   */
  RawDocument fetch() throws DocumentException;
}
