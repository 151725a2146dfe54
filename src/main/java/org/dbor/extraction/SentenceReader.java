package org.dbor.extraction;

import org.dbor.document.Article;
import org.dbor.document.Sentence;

/** Reads the sentences of one language: what they name, and the phrases and clauses around that. */
interface SentenceReader {
  /**
   * Looks over an article before its first sentence is read, for what only the whole tells: who
   * speaks in it.
   */
  default void begin(Article article, Discourse discourse) {}

  /**
   * A sentence as read.
   *
   * @param text the sentence itself
   * @param discourse what the document said before; the reader adds the names it gives
   */
  SentenceReading read(Sentence sentence, String text, Discourse discourse);
}
