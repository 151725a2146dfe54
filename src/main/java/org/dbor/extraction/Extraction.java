package org.dbor.extraction;

import java.util.List;
import org.dbor.document.Article;

/**
 * Everything found in one article.
 *
 * @param mentions in text order
 * @param values dates, sums of money and counts told outside quotations, in text order
 * @param claims in text order of their evidence; the same triple may occur once per sentence
 * @param notes what was seen and deliberately not turned into a claim (an ambiguous name, a date
 *     without anchor), one line each
 */
public record Extraction(
    Article article,
    List<EntityMention> mentions,
    List<ValueMention> values,
    List<ExtractedClaim> claims,
    List<String> notes) {
  public Extraction {
    mentions = List.copyOf(mentions);
    values = List.copyOf(values);
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }

  /** An extraction without values. */
  public Extraction(
      Article article,
      List<EntityMention> mentions,
      List<ExtractedClaim> claims,
      List<String> notes) {
    this(article, mentions, List.of(), claims, notes);
  }
}
