package org.dbor.document;

/** A sentence, from its first to its last visible character, and the block it stands in. */
public record Sentence(Span span, BlockKind block) {}
