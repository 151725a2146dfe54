package org.dbor.language;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.ko.KoreanTokenizer;

/**
 * The tokenizer of a {@link MorphologicalAnalyzer}, same settings and same user dictionary, without
 * what we make of its tokens: no extraction can be faster. Safe for use by several threads.
 */
public final class NoriAlone {
  private final ThreadLocal<KoreanTokenizer> tokenizers;

  public NoriAlone(MorphologicalAnalyzer analyzer) {
    this.tokenizers = ThreadLocal.withInitial(analyzer::tokenizer);
  }

  /** Number of tokens. */
  public int tokens(String sentence) throws IOException {
    int tokens = 0;
    try (KoreanTokenizer tokenizer = tokenizers.get()) {
      tokenizer.setReader(new StringReader(sentence));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens++;
      }
      tokenizer.end();
    }
    return tokens;
  }
}
