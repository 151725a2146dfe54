package org.dbor.document;

import java.util.List;

/** A document with its structure: blocks and sentences in text order. */
public record Article(SourceDocument source, List<Block> blocks, List<Sentence> sentences) {
  public Article {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return source.text();
  }

  /** Whether any sentence is more than a heading. */
  boolean hasRunningText() {
    return sentences.stream().anyMatch(sentence -> sentence.block() == BlockKind.PARAGRAPH);
  }

  Article withMetadata(DocumentMetadata metadata) {
    SourceDocument described =
        new SourceDocument(source.name(), source.text(), source.digest(), metadata);
    return new Article(described, blocks, sentences);
  }

  public String quote(Sentence sentence) {
    return sentence.span().of(text());
  }
}
