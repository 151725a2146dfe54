/**
 * Extraction on Apache Spark, for more documents than one machine reads in good time.
 *
 * <p>From a document to its quads is a function, so the documents are dealt out and the lines
 * written as they come. What the function is, and with it every byte, is the same as in {@code
 * ./dbor extract --format nquads}; here is only where documents come from and where lines go. Built
 * by the Maven profile {@code spark} only.
 */
package org.dbor.spark;
