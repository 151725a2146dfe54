/**
 * From an article to claims: mentions, case frames, resolved dates and amounts.
 *
 * <p>A pure function: no clock, no locale, no order of maps. What it knows of the domain it reads
 * from {@code ontology/}.
 */
package org.dbor.extraction;
