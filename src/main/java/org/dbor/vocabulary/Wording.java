package org.dbor.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Words that the program writes, kept in files beside its classes. */
public final class Wording {
  private Wording() {}

  /**
   * The words of a UTF-8 properties file.
   *
   * @param beside a class in the package of the file
   * @throws IllegalStateException if the program was built without the file
   */
  public static Properties of(Class<?> beside, String file) {
    Properties words = new Properties();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
