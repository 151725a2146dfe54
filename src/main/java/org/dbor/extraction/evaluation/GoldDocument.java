package org.dbor.extraction.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A document and what annotators found in it.
 *
 * @param claimsFile where the claims are from
 * @param text the document's file
 * @param mentions empty where nobody annotated them
 */
public record GoldDocument(
    Path claimsFile, Path text, List<GoldClaim> claims, Optional<List<GoldMention>> mentions) {
  public GoldDocument {
    claims = List.copyOf(claims);
    mentions = mentions.map(List::copyOf);
  }
}
