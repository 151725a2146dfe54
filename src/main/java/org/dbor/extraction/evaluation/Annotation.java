package org.dbor.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one annotator found in a document.
 *
 * @param file where the claims are from
 */
public record Annotation(Path file, List<GoldClaim> claims) {
  public Annotation {
    claims = List.copyOf(claims);
  }

  /**
   * The claims of a file.
   *
   * @throws IOException as {@link GoldReader#read} does
   */
  static Annotation read(Path file) throws IOException {
    return new Annotation(file, GoldReader.read(file));
  }
}
