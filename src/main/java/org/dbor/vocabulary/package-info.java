/**
 * Names that everything else shares: the base address, term constants and the ontology directory.
 *
 * <p>No labels and no domain vocabulary beyond term constants: those live in {@code ontology/}.
 */
package org.dbor.vocabulary;
