package org.dbor.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dbor.document.DocumentReader;
import org.dbor.export.RdfFormat;
import org.dbor.graph.Inference;
import org.dbor.query.LibraryQuery;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryRunner;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyOutline;
import org.dbor.web.Routes;

/** Every page of the explorer. */
public final class Pages implements Routes {
  private static final List<RdfFormat> DOWNLOADS =
      List.of(RdfFormat.TURTLE, RdfFormat.JSONLD, RdfFormat.RDFXML, RdfFormat.NTRIPLES);

  private final Store store;
  private final QueryLibrary queries;
  private final DocumentReader documents;
  private final ListPages lists;
  private final QueryPages sparql;
  private final HomePages homes;
  private final InferencePages inferences;
  private final OntologyOutline outline;

  public Pages(
      Store store,
      QueryLibrary queries,
      Ontology ontology,
      Inference inference,
      QueryRunner runner) {
    this.store = store;
    this.queries = queries;
    this.documents = DocumentReader.of(ontology);
    this.lists = new ListPages(store, queries, runner);
    this.sparql = new QueryPages(store, queries, runner);
    this.homes = new HomePages(store, queries, runner);
    this.inferences = new InferencePages(store, inference);
    this.outline = OntologyOutline.of(ontology.terms());
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.get("/page/<path>", this::thing);
    routes.get("/term/{name}", this::term);
    routes.get("/class/{name}", lists::members);
    routes.get("/search", lists::search);
    routes.get("/query", sparql::show);
    routes.get("/queries", this::library);
    routes.get("/about", this::about);
    routes.get("/terms", this::terms);
    routes.get("/inference", inferences::show);
  }

  private void home(Context context) throws QueryException {
    Frame frame = Frame.of(context, "");
    show(context, "home", frame, homes.read(frame.language()));
  }

  private void thing(Context context) throws StoreException {
    String path = decoded(context, "/page/");
    String prefix = "document/";
    if (path.startsWith(prefix)) {
      document(context, path.substring(prefix.length()));
    } else {
      entity(context, Iris.ID + path, alternates("/id/" + Addresses.encoded(path)));
    }
  }

  private void term(Context context) {
    entity(
        context,
        Iris.TERMS + decoded(context, "/term/"),
        Map.of(RdfFormat.TURTLE.mediaType(), "/ontology?format=turtle"));
  }

  private void entity(Context context, String iri, Map<String, String> alternates) {
    Language language = Language.of(context);
    EntityPage page =
        store
            .read(dataset -> new EntityReader(dataset, language).read(iri))
            .orElseThrow(() -> missing(context));
    show(context, "entity", Frame.of(context, page.name().value(), alternates), page);
  }

  private void document(Context context, String name) throws StoreException {
    Language language = Language.of(context);
    Optional<Path> file = store.documentFile(name);
    DocumentPage page =
        store
            .read(dataset -> new DocumentReading(dataset, language, documents).read(name, file))
            .orElseThrow(() -> missing(context));
    Frame frame =
        Frame.of(
            context, page.title().value(), alternates("/id/document/" + Addresses.encoded(name)));
    show(context, "document", frame, page);
  }

  private void library(Context context) {
    Language language = Language.of(context);
    List<LibraryPage.Entry> entries =
        queries.inCategory("competency").stream().map(query -> entry(query, language)).toList();
    Frame frame = Frame.of(context, Messages.in(language).get("queries.title"));
    show(context, "queries", frame, new LibraryPage(entries));
  }

  private static LibraryPage.Entry entry(LibraryQuery query, Language language) {
    return new LibraryPage.Entry(
        query.name(),
        new Text(query.question(language.code()), language.code()),
        new Text(query.question(language.other().code()), language.other().code()),
        query.returns(),
        query.text());
  }

  private void about(Context context) {
    Frame frame = Frame.of(context, Messages.in(Language.of(context)).get("about.title"));
    show(context, "about", frame, Iris.BASE);
  }

  private void terms(Context context) {
    Language language = Language.of(context);
    Frame frame =
        Frame.of(
            context,
            Messages.in(language).get("ontology.title"),
            Map.of(RdfFormat.TURTLE.mediaType(), "/ontology?format=turtle"));
    show(context, "ontology", frame, new OntologyPage(outline, language));
  }

  static NotFoundResponse missing(Context context) {
    return new NotFoundResponse(
        Messages.in(Language.of(context)).get("error.unknown", context.path()));
  }

  static void show(Context context, String template, Frame frame, Object page) {
    StringBuilder links = new StringBuilder();
    frame
        .alternates()
        .forEach(
            (type, href) ->
                links
                    .append(links.isEmpty() ? "" : ", ")
                    .append('<')
                    .append(href)
                    .append(">; rel=\"alternate\"; type=\"")
                    .append(type)
                    .append('"'));
    if (!links.isEmpty()) {
      context.header("Link", links.toString());
    }
    context.header("Vary", "Accept-Language");
    context.header("Content-Language", frame.language().code());
    context.html(Templates.render(template, frame, page));
  }

  private static Map<String, String> alternates(String address) {
    Map<String, String> alternates = new LinkedHashMap<>();
    DOWNLOADS.forEach(
        format -> alternates.put(format.mediaType(), address + "." + format.extension()));
    return alternates;
  }

  /** The path after a prefix; a plus sign is a plus sign, not a space. */
  private static String decoded(Context context, String prefix) {
    String raw = context.req().getRequestURI().substring(prefix.length());
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("the address is not rightly percent-encoded");
    }
  }
}
