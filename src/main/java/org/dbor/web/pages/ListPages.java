package org.dbor.web.pages;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryRunner;
import org.dbor.store.Store;
import org.dbor.vocabulary.Iris;

/** Lists: members of a class, results of a search. */
final class ListPages {
  private static final int MEMBERS = 50;
  private static final int HITS = 20;
  private static final int LONGEST_QUERY = 200;

  private final Store store;
  private final Rows rows;
  private final SearchIndex index;

  ListPages(Store store, QueryLibrary queries, QueryRunner runner) {
    this.store = store;
    this.rows = new Rows(queries, runner);
    this.index = store.read(SearchIndex::of);
  }

  void members(Context context) throws QueryException {
    Language language = Language.of(context);
    Node type = NodeFactory.createURI(Iris.TERMS + context.pathParam("name"));
    if (!store.read(dataset -> dataset.contains(Node.ANY, type, Node.ANY, Node.ANY))) {
      throw Pages.missing(context);
    }
    List<Node> members =
        rows
            .of(
                "class-members",
                Map.of("class", type, "language", NodeFactory.createLiteralString(language.code())))
            .stream()
            .sorted(Comparator.comparing(ListPages::label, NaturalOrder.INSTANCE))
            .map((Binding row) -> Rows.get(row, "member"))
            .toList();
    int number = number(context, members.size(), MEMBERS);
    ListPage page =
        store.read(
            dataset -> {
              Labels labels = new Labels(dataset, language);
              List<ListPage.Item> items =
                  slice(members, number, MEMBERS).stream()
                      .map(member -> item(dataset, labels, member, Optional.empty()))
                      .toList();
              return new ListPage(
                  labels.of(type),
                  labels.texts(type, SKOS.definition.asNode()).stream().findFirst(),
                  Addresses.page(type.getURI()),
                  "",
                  items,
                  members.size(),
                  number,
                  (number - 1) * MEMBERS + 1,
                  neighbour(context, number - 1, members.size(), MEMBERS),
                  neighbour(context, number + 1, members.size(), MEMBERS));
            });
    Pages.show(context, "list", Frame.of(context, page.heading().value()), page);
  }

  void search(Context context) {
    Language language = Language.of(context);
    String words = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
    if (words.length() > LONGEST_QUERY) {
      throw new BadRequestResponse(
          Messages.in(language).get("search.long", String.valueOf(LONGEST_QUERY)));
    }
    List<SearchIndex.Hit> hits = index.find(words);
    int number = number(context, hits.size(), HITS);
    ListPage page =
        store.read(
            dataset -> {
              Labels labels = new Labels(dataset, language);
              List<ListPage.Item> items =
                  slice(hits, number, HITS).stream()
                      .map(
                          hit ->
                              item(
                                  dataset,
                                  labels,
                                  NodeFactory.createURI(hit.iri()),
                                  Optional.of(hit.matched())))
                      .toList();
              return new ListPage(
                  new Text(Messages.in(language).get("search.title"), language.code()),
                  Optional.empty(),
                  Optional.empty(),
                  words,
                  items,
                  hits.size(),
                  number,
                  (number - 1) * HITS + 1,
                  neighbour(context, number - 1, hits.size(), HITS),
                  neighbour(context, number + 1, hits.size(), HITS));
            });
    Pages.show(context, "search", Frame.of(context, page.heading().value()), page);
  }

  private static ListPage.Item item(
      DatasetGraph dataset, Labels labels, Node thing, Optional<Text> matched) {
    Value value = Value.of(thing, labels);
    List<Value> types =
        new Claims(dataset, labels)
            .objects(thing, RDF.type.asNode()).stream()
                .filter(Node::isURI)
                .filter(type -> Kinds.shown(thing, type))
                .map(type -> Value.of(type, labels))
                .sorted()
                .toList();
    return new ListPage.Item(
        value, types, matched.filter(text -> !text.value().equals(value.text().value())));
  }

  /** What a member is sorted by: one without a name in the language comes last. */
  private static String label(Binding row) {
    Node label = Rows.get(row, "label");
    return label == null ? "\uFFFF" : label.getLiteralLexicalForm();
  }

  static <T> List<T> slice(List<T> all, int number, int size) {
    int from = Math.min((number - 1) * size, all.size());
    return all.subList(from, Math.min(from + size, all.size()));
  }

  private static int number(Context context, int total, int size) {
    String asked = context.queryParam("page");
    if (asked == null) {
      return 1;
    }
    int pages = Math.max(1, (total + size - 1) / size);
    if (!asked.matches("[1-9]\\d{0,6}") || Integer.parseInt(asked) > pages) {
      throw new NotFoundResponse(
          Messages.in(Language.of(context)).get("list.nopage", asked, String.valueOf(pages)));
    }
    return Integer.parseInt(asked);
  }

  private static Optional<String> neighbour(Context context, int number, int total, int size) {
    if (number < 1 || (number - 1) * size >= total) {
      return Optional.empty();
    }
    String words = context.queryParam("q");
    String query =
        words == null ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    return Optional.of(context.req().getRequestURI() + "?" + query + "page=" + number);
  }
}
