package org.dbor.extraction.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A set of documents as the extractor, the two baselines and a second annotator find it.
 *
 * @param name of the set
 * @param second only the documents that two annotators read
 */
public record SetEvaluation(
    String name,
    SetReport extractor,
    SetReport cooccurrence,
    SetReport patterns,
    SetReport second) {

  /**
   * What the extractor is held against, by name: the baselines, and the second annotator if any.
   */
  public Map<String, SetReport> others() {
    Map<String, SetReport> others = new LinkedHashMap<>();
    others.put("co-occurrence", cooccurrence);
    others.put("patterns", patterns);
    if (!second.documents().isEmpty()) {
      others.put("second-annotator", second);
    }
    return others;
  }
}
