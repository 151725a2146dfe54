package org.dbor.extraction;

import java.util.List;
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
   * Sentences cut into words, before anything is known of the document. Several at once: the tables
   * of a morphological analyser fill the processor's cache, and everything else empties it.
   */
  default List<SentenceText> texts(List<String> sentences) {
    return sentences.stream().map(SentenceText::uncut).toList();
  }

  /**
   * Whether clauses that it reads in a title say something: those of a language in which a title
   * has none but the line of an event.
   */
  default boolean readsTitles() {
    return false;
  }

  /**
   * The claims of an article that is read to its end: what is said of something before it is named
   * is said of the name.
   */
  default List<ExtractedClaim> named(
      List<ExtractedClaim> claims, List<EntityMention> mentions, Article article) {
    return claims;
  }

  /**
   * A sentence as read.
   *
   * @param text the sentence itself
   * @param discourse what the document said before; the reader adds the names it gives
   */
  SentenceReading read(Sentence sentence, SentenceText text, Discourse discourse);
}
