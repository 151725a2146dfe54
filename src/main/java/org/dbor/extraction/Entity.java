package org.dbor.extraction;

import java.util.List;

/**
 * A node of the graph that a document names.
 *
 * @param iri its address
 * @param type IRI of its most specific class
 * @param labels preferred labels first, then alternatives
 * @param known whether the ontology holds it; otherwise the document's graph declares it
 */
public record Entity(String iri, String type, List<Label> labels, boolean known) {
  public Entity {
    labels = List.copyOf(labels);
  }

  /** The label shown for a language, else the first one. */
  public String label(String language) {
    return labels.stream()
        .filter(label -> label.language().equals(language))
        .findFirst()
        .orElse(labels.getFirst())
        .text();
  }
}
