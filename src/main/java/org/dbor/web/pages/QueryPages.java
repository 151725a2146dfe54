package org.dbor.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dbor.query.LibraryQuery;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryResult;
import org.dbor.query.QueryRunner;
import org.dbor.query.QueryText;
import org.dbor.store.Store;

/** The SPARQL page: a box, the library, and results as a table. */
final class QueryPages {
  /** More rows than this are for the endpoint, not for a page. */
  static final int MOST_ROWS = 500;

  /** Far more than fill the page with triples, far fewer than fill the memory. */
  private static final int MOST_SOLUTIONS = 50_000;

  /** What stands in the empty box, to be changed and run. */
  private static final String EXAMPLE = "initiatives-the-charter-builds-on";

  private final Store store;
  private final QueryLibrary queries;
  private final QueryRunner runner;

  QueryPages(Store store, QueryLibrary queries, QueryRunner runner) {
    this.store = store;
    this.queries = queries;
    this.runner = runner;
  }

  void show(Context context) {
    Language language = Language.of(context);
    String name = context.queryParam("name");
    Optional<LibraryQuery> chosen = Optional.ofNullable(name).flatMap(queries::find);
    if (name != null && chosen.isEmpty()) {
      throw Pages.missing(context);
    }
    String asked = Optional.ofNullable(context.queryParam("query")).orElse("");
    String text = chosen.map(LibraryQuery::text).orElse(asked);
    QueryPage page = page(text, language);
    page.error().ifPresent(error -> context.status(error.status()));
    Frame frame = Frame.of(context, Messages.in(language).get("query.title"));
    Pages.show(context, "query", frame, page);
  }

  private QueryPage page(String text, Language language) {
    List<QueryPage.Example> library =
        queries.inCategory("competency").stream()
            .map(query -> new QueryPage.Example(query.name(), query.question(language.code())))
            .toList();
    if (text.isBlank()) {
      String example = queries.find(EXAMPLE).map(LibraryQuery::text).orElse("");
      return new QueryPage(example, library, Optional.empty(), Optional.empty(), Optional.empty());
    }
    try {
      QueryResult result = runner.run(bounded(QueryText.parse(text, "query")), Map.of());
      return new QueryPage(
          text, library, table(result, language), truth(result, language), Optional.empty());
    } catch (QueryException e) {
      int status = e.getCause() instanceof QueryCancelledException ? 503 : 400;
      return new QueryPage(
          text,
          library,
          Optional.empty(),
          Optional.empty(),
          Optional.of(new QueryPage.Failure(status, e.getMessage())));
    }
  }

  /** The query, with no more solutions than tell whether the page had to be cut. */
  private static Query bounded(Query query) {
    if (!query.isAskType()) {
      long most = query.isSelectType() ? MOST_ROWS + 1 : MOST_SOLUTIONS;
      query.setLimit(query.hasLimit() ? Math.min(query.getLimit(), most) : most);
    }
    return query;
  }

  private static Optional<String> truth(QueryResult result, Language language) {
    return result instanceof QueryResult.Truth truth
        ? Optional.of(Messages.in(language).get(truth.value() ? "query.yes" : "query.no"))
        : Optional.empty();
  }

  private Optional<ResultTable> table(QueryResult result, Language language) {
    return switch (result) {
      case QueryResult.Rows rows -> Optional.of(rows(rows, language));
      case QueryResult.Triples triples -> Optional.of(triples(triples, language));
      case QueryResult.Truth truth -> Optional.empty();
    };
  }

  private ResultTable rows(QueryResult.Rows rows, Language language) {
    return store.read(
        dataset -> {
          Labels labels = new Labels(dataset, language);
          List<List<Value>> lines = new ArrayList<>();
          for (Binding row : rows.rows().subList(0, Math.min(MOST_ROWS, rows.rows().size()))) {
            lines.add(
                rows.variables().stream()
                    .map(variable -> value(row.get(Var.alloc(variable)), labels))
                    .toList());
          }
          return new ResultTable(rows.variables(), lines, rows.rows().size() > MOST_ROWS);
        });
  }

  private ResultTable triples(QueryResult.Triples triples, Language language) {
    return store.read(
        dataset -> {
          Labels labels = new Labels(dataset, language);
          List<List<Value>> lines = new ArrayList<>();
          for (Triple triple :
              triples.triples().subList(0, Math.min(MOST_ROWS, triples.triples().size()))) {
            lines.add(
                List.of(
                    value(triple.getSubject(), labels),
                    value(triple.getPredicate(), labels),
                    value(triple.getObject(), labels)));
          }
          return new ResultTable(
              List.of("subject", "predicate", "object"),
              lines,
              triples.triples().size() > MOST_ROWS);
        });
  }

  private static Value value(Node node, Labels labels) {
    return node == null
        ? new Value(Text.plain(""), Optional.empty(), false)
        : Value.of(node, labels);
  }
}
