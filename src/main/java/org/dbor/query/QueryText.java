package org.dbor.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads SPARQL query text, with errors in one line. */
public final class QueryText {
  private QueryText() {}

  /** The text of a query file. */
  public static String read(Path file) throws QueryException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new QueryException(file + ": no such file", e);
    } catch (CharacterCodingException e) {
      throw new QueryException(file + ": is not UTF-8 text", e);
    } catch (IOException e) {
      throw new QueryException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Parses a query.
   *
   * @param name what to call it in a message
   * @throws QueryException with line and column where it is malformed
   */
  public static Query parse(String text, String name) throws QueryException {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
    } catch (QueryParseException e) {
      throw new QueryException(
          name
              + ": malformed SPARQL at line "
              + e.getLine()
              + ", column "
              + e.getColumn()
              + ": "
              + firstSentence(e.getMessage()),
          e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException(name + ": not a query: " + firstSentence(e.getMessage()), e);
    }
  }

  /** What the parser found; the list of all tokens it would have liked better is left out. */
  private static String firstSentence(String message) {
    String oneLine = message.strip().lines().findFirst().orElse("").strip();
    return oneLine.replaceFirst("^Line \\d+, column \\d+: ", "");
  }
}
