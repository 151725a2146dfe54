/**
 * Keeps the graph: builds it from its sources, stores it in TDB2, notices when the sources change,
 * and takes in further documents.
 *
 * <p>The sources are the truth and the database is derived: it can be thrown away and rebuilt, byte
 * for byte, at any time. Only {@code documents/}, the copies of ingested files, is a source itself.
 */
package org.dbor.store;
