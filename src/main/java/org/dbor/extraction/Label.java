package org.dbor.extraction;

/** A text with its BCP 47 language tag. */
public record Label(String text, String language) {}
