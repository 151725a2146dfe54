package org.dbor.extraction.baseline;

import org.dbor.document.Article;
import org.dbor.extraction.Extraction;

/** A simple way to extract claims from an article. */
public interface Baseline {
  /** Everything found in an article; the same for the same article. */
  Extraction extract(Article article);
}
