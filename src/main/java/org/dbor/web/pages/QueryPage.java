package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * The SPARQL page.
 *
 * @param query text in the box
 * @param library queries to begin with
 * @param error why the query did not run
 */
public record QueryPage(
    String query,
    List<Example> library,
    Optional<ResultTable> result,
    Optional<String> truth,
    Optional<Failure> error) {
  public QueryPage {
    library = List.copyOf(library);
  }

  /** A query of the library. */
  public record Example(String name, String question) {}

  /** Why a query gave no result, in one line, and the HTTP status that says so. */
  public record Failure(int status, String reason) {}
}
