/**
 * Questions to the graph: the library of query files, running them, and showing what they return.
 *
 * <p>Read only, with a time limit, and without calls to other servers.
 */
package org.dbor.query;
