package org.dbor.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryRunner;
import org.dbor.store.Store;

/** Reads the home page. */
final class HomePages {
  /** Those that make sense without a value for any variable; a missing one is left out. */
  private static final List<String> QUESTIONS =
      List.of(
          "initiatives-the-charter-builds-on",
          "rights-and-their-holders",
          "duties-of-an-article",
          "matches-with-other-instruments",
          "laws-that-follow-the-charter",
          "announcements-timeline",
          "budgets",
          "risks-addressed");

  private static final List<String> COUNTED =
      List.of("documents", "sentences", "claims", "entities");

  private final Store store;
  private final QueryLibrary queries;
  private final Rows rows;

  HomePages(Store store, QueryLibrary queries, QueryRunner runner) {
    this.store = store;
    this.queries = queries;
    this.rows = new Rows(queries, runner);
  }

  HomePage read(Language language) throws QueryException {
    List<Binding> counts = rows.of("graph-counts", Map.of());
    List<Binding> classes = rows.of("class-counts", Map.of());
    List<Binding> documents = rows.of("documents", Map.of());
    List<HomePage.Count> numbers = new ArrayList<>();
    for (String counted : COUNTED) {
      numbers.add(
          new HomePage.Count(Rows.number(counts.getFirst(), counted), "home.count." + counted));
    }
    return store.read(
        dataset -> {
          Labels labels = new Labels(dataset, language);
          return new HomePage(
              numbers,
              classes.stream()
                  .map(
                      row ->
                          new HomePage.ClassCount(
                              inClass(Value.of(Rows.get(row, "class"), labels)),
                              Rows.number(row, "members")))
                  .toList(),
              documents.stream().map(row -> Value.of(Rows.get(row, "document"), labels)).toList(),
              QUESTIONS.stream()
                  .flatMap(name -> queries.find(name).stream())
                  .map(
                      query -> new QueryPage.Example(query.name(), query.question(language.code())))
                  .toList());
        });
  }

  /** A class leads to its members here, not to its definition. */
  private static Value inClass(Value type) {
    return new Value(
        type.text(), type.href().map(href -> href.replace("/term/", "/class/")), type.outside());
  }
}
