/**
 * How good extraction is: claims, mentions and evidence of documents held against what annotators
 * found in them.
 *
 * <p>The measures are explained in {@code docs/evaluation.md}. Everything here is a pure function
 * of its input; the bootstrap draws from a generator with a fixed seed.
 */
package org.dbor.extraction.evaluation;
