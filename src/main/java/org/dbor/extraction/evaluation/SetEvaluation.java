package org.dbor.extraction.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A set of documents as the extractor and the two baselines find it.
 *
 * @param name of the set
 */
public record SetEvaluation(
    String name, SetReport extractor, SetReport cooccurrence, SetReport patterns) {

  /** The baselines by name. */
  public Map<String, SetReport> baselines() {
    Map<String, SetReport> baselines = new LinkedHashMap<>();
    baselines.put("co-occurrence", cooccurrence);
    baselines.put("patterns", patterns);
    return baselines;
  }
}
