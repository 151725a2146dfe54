/**
 * How fast documents are read, stage by stage, beside the morphological analyser alone. Run by
 * {@code mvn -Pjmh verify}; no part of the product or of its tests.
 */
package org.dbor.benchmark;
