package org.dbor.vocabulary;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Decodes files of the ontology directory; a byte that is not UTF-8 is a mistake, not a blank. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of a file.
   *
   * @throws OntologyException with the line of the first byte that is not UTF-8
   */
  static String decode(Path file, byte[] bytes) throws OntologyException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // No text has more UTF-16 code units than bytes in UTF-8.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      long line = out.chars().filter(c -> c == '\n').count() + 1;
      throw new OntologyException(file, "line " + line + ": not UTF-8; save the file as UTF-8");
    }
    return out.toString();
  }
}
