/**
 * The English sentence: words with their part of speech, noun phrases with their case, predicates,
 * clauses.
 *
 * <p>No statistical model: a dictionary of word forms, and a few rules of what may stand next to
 * what. What a domain expert may extend (case markers, verbs of two words, planning verbs) it reads
 * from the {@link org.dbor.language.Lexicon}.
 */
package org.dbor.language.english;
