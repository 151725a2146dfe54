package org.dbor.store;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A graph built from its sources.
 *
 * @param dataset all named graphs, in memory
 * @param rejections the documents that were left out, one line each: file and reason
 */
public record BuiltGraph(DatasetGraph dataset, List<String> rejections) {
  public BuiltGraph {
    rejections = List.copyOf(rejections);
  }
}
