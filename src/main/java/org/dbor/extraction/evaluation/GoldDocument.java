package org.dbor.extraction.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A document and what annotators found in it.
 *
 * @param text the document's file
 * @param gold the claims that count
 * @param mentions empty where nobody annotated them
 * @param second claims of another annotator, who did not know the first one's; empty where there
 *     was none
 */
public record GoldDocument(
    Path text, Annotation gold, Optional<List<GoldMention>> mentions, Optional<Annotation> second) {
  public GoldDocument {
    mentions = mentions.map(List::copyOf);
  }

  List<GoldClaim> claims() {
    return gold.claims();
  }
}
