package org.dbor.document;

/** A run of the text of one kind. */
public record Block(BlockKind kind, Span span) {}
