package org.dbor.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of parts that are kept apart: {@code ("ab", "c")} and {@code ("a", "bc")} differ. */
public final class Sha256 {
  private final MessageDigest digest;

  public Sha256() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds one part: its length, then its bytes. */
  public Sha256 part(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  public Sha256 part(String text) {
    return part(text.getBytes(StandardCharsets.UTF_8));
  }

  /** 64 lower-case hex digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of the UTF-8 bytes alone, as {@code sha256sum} prints it. */
  public static String ofText(String text) {
    Sha256 sha256 = new Sha256();
    sha256.digest.update(text.getBytes(StandardCharsets.UTF_8));
    return sha256.hex();
  }
}
