/**
 * The graph in the formats that others read: RDF through RDF4J Rio, RDF 1.2 through Jena, and
 * tables.
 *
 * <p>Everything is sorted first, so the same graph gives the same bytes.
 */
package org.dbor.export;
