package org.dbor.document;

/**
 * What a file of any format says.
 *
 * @param text one line per paragraph; the cells of a table row stand on one line with a tab between
 *     them; footnotes follow the body
 * @param metadata what the file says of itself; its language is {@code und} where it names none
 */
record ExtractedText(String text, DocumentMetadata metadata) {}
