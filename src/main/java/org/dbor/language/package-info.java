/**
 * The Korean sentence: morphemes, noun phrases with their case, predicates, clauses.
 *
 * <p>Knows grammar, not the domain. What a domain expert may extend (case markers, planning nouns,
 * speech endings) it reads from the {@link org.dbor.language.Lexicon}.
 */
package org.dbor.language;
