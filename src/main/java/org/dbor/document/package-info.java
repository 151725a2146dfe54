/**
 * Documents as read: text untouched but for NFC, blocks, sentences, and offsets into both.
 *
 * <p>Offsets here count UTF-16 code units; {@link org.dbor.document.CodePoints} turns them into the
 * code points that the graph states.
 */
package org.dbor.document;
