package org.dbor.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads SPARQL query text, with errors in one line. */
public final class QueryText {
  private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+), column (\\d+)");

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
      throw new QueryException(name + ": malformed SPARQL " + place(e) + ": " + found(e), e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException(name + ": not a query: " + found(e), e);
    }
  }

  /** Where: the message knows it better than the exception, which is off by some columns. */
  private static String place(QueryParseException e) {
    Matcher place = PLACE.matcher(e.getMessage());
    return place.find()
        ? "at line " + place.group(1) + ", column " + place.group(2)
        : "at line " + e.getLine() + ", column " + e.getColumn();
  }

  /** What the parser found; the list of all tokens it would have liked better is left out. */
  private static String found(Exception e) {
    String firstLine = e.getMessage().strip().lines().findFirst().orElse("");
    return PLACE.matcher(firstLine).replaceAll("").replaceAll("^[: ]+|( at)?[ .]*$", "");
  }
}
