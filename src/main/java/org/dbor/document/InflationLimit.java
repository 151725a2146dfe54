package org.dbor.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what compressed parts of one file inflate to, and stops at a bound: a small file must not
 * fill the memory or take hours.
 */
final class InflationLimit {
  /** More than the text or a picture of any article or report comes to. */
  private static final long MAX_PART = 256L << 20;

  private static final long MAX_BYTES = 1L << 30;

  /** Text rarely shrinks below a fiftieth; below this size no ratio is alarming. */
  private static final int MAX_RATIO = 200;

  private static final long HARMLESS = 16L << 20;

  private final long fileBytes;
  private long inflated;

  InflationLimit(long fileBytes) {
    this.fileBytes = fileBytes;
  }

  /**
   * Reads a stream to its end without keeping it.
   *
   * @throws UnreadableException if this part and those before are too large together
   * @throws IOException if the stream is damaged
   */
  void drain(InputStream stream) throws IOException, UnreadableException {
    byte[] buffer = new byte[1 << 16];
    long part = 0;
    for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
      part += count;
      inflated += count;
      check(part);
    }
  }

  private void check(long part) throws UnreadableException {
    if (part > MAX_PART
        || inflated > MAX_BYTES
        || inflated > HARMLESS && inflated / MAX_RATIO > fileBytes) {
      throw new UnreadableException(
          "inflates from %d KB to more than %d MB; such a file is not read"
              .formatted((fileBytes + 1023) >> 10, inflated >> 20));
    }
  }
}
