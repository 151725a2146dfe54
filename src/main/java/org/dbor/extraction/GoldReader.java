package org.dbor.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads gold claims: a header line, then a row per claim. */
public final class GoldReader {
  static final String HEADER = "subject\tpredicate\tobject\tevidence";

  private GoldReader() {}

  /**
   * The claims of a file.
   *
   * @throws IOException if the file cannot be read or is not of this form; the message names file
   *     and line
   */
  public static List<GoldClaim> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IOException(
          file + ": line 1 must be the header '" + HEADER.replace("\t", "<tab>") + "'");
    }
    List<GoldClaim> claims = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          claims.add(GoldClaim.parse(lines.get(i), i + 1));
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ": " + e.getMessage(), e);
        }
      }
    }
    return claims;
  }
}
