package org.dbor.extraction;

import org.dbor.document.Sentence;

/** Reads the sentences of one language: what they name, and the phrases and clauses around that. */
interface SentenceReader {
  /**
   * A sentence as read.
   *
   * @param text the sentence itself
   * @param discourse what the document said before; the reader adds the names it gives
   */
  SentenceReading read(Sentence sentence, String text, Discourse discourse);
}
