package org.dbor.extraction.evaluation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the tables of annotators: a header line, then a row per claim or mention. */
public final class GoldReader {
  static final String CLAIMS = "subject\tpredicate\tobject\tevidence";
  static final String MENTIONS = "type\tsurface";

  private GoldReader() {}

  /**
   * The claims of a file.
   *
   * @throws IOException if the file cannot be read or is not of this form; the message names file,
   *     line and reason
   */
  public static List<GoldClaim> read(Path file) throws IOException {
    return rows(file, CLAIMS, GoldClaim::parse);
  }

  /**
   * The mentions of a document; empty where nobody annotated them.
   *
   * @throws IOException as {@link #read} does
   */
  static Optional<List<GoldMention>> mentions(Path file) throws IOException {
    return Files.exists(file)
        ? Optional.of(rows(file, MENTIONS, GoldMention::parse))
        : Optional.empty();
  }

  private static <R> List<R> rows(Path file, String header, BiFunction<String, Integer, R> parser)
      throws IOException {
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.getFirst().equals(header)) {
      throw new IOException(
          file + ": line 1: expected the header '" + header.replace("\t", "<tab>") + "'");
    }
    List<R> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          rows.add(parser.apply(lines.get(i), i + 1));
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ": line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return rows;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new IOException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }
}
