/**
 * Two simple extractors to hold the real one against: names and values that meet in a sentence, and
 * regular expressions over the surface text.
 *
 * <p>They read the ontology's names and the tables in {@code ontology/extraction/baseline/};
 * nothing of the graph comes from them.
 */
package org.dbor.extraction.baseline;
