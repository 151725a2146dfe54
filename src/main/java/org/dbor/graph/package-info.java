/**
 * From claims to quads: one named graph per document, what follows from all of them, and whether
 * they fit the shapes.
 *
 * <p>Everything here is a pure function of its input: no clock, no random names, no order of maps,
 * no blank nodes in a document's graph.
 */
package org.dbor.graph;
