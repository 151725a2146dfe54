package org.dbor.document;

/**
 * A document as read.
 *
 * @param name the file's name without extension; names the document's graph
 * @param text NFC text without invisible formatting characters, otherwise as in the file
 * @param digest SHA-256 of the UTF-8 bytes of {@code text}, 64 lower-case hex digits
 */
public record SourceDocument(String name, String text, String digest, DocumentMetadata metadata) {}
