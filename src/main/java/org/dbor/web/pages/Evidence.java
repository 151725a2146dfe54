package org.dbor.web.pages;

/**
 * A sentence behind a statement.
 *
 * @param place address of the sentence in its document's page
 * @param document title of the document
 * @param offsets begin and end in code points
 */
public record Evidence(Text quote, String place, Text document, String offsets) {}
