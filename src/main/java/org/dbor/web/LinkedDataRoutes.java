package org.dbor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotAcceptableResponse;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dbor.export.RdfFormat;
import org.dbor.export.RdfWriter;
import org.dbor.query.QueryExamples;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.store.Store;
import org.dbor.vocabulary.Iris;

/**
 * Addresses of things, of the ontology and of graphs.
 *
 * <p>{@code /id/article/6} stands for the thing itself and sends on (303) to its page or to its
 * data, {@code /id/article/6.ttl}; {@code ?format=} wins over {@code Accept}. {@code /ontology} and
 * {@code /graph/…} are documents and answer themselves.
 */
final class LinkedDataRoutes implements Routes {
  private final Store store;
  private final QueryLibrary queries;

  LinkedDataRoutes(Store store, QueryLibrary queries) {
    this.store = store;
    this.queries = queries;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/id/<path>", this::thing);
    routes.get("/ontology", context -> graph(context, Iris.ONTOLOGY_GRAPH, "/terms"));
    routes.get("/ontology/<version>", context -> graph(context, Iris.ONTOLOGY_GRAPH, "/terms"));
    routes.get("/graph/<name>", this::namedGraph);
    routes.get("/.well-known/sparql-examples", this::examples);
    routes.get("/.well-known/void", context -> graph(context, Iris.DATASET_GRAPH, "/about"));
  }

  private void thing(Context context) throws IOException {
    String path = path(context, "/id/");
    Optional<RdfFormat> byName = extension(path);
    if (byName.isPresent()) {
      String bare = path.substring(0, path.length() - byName.get().extension().length() - 1);
      data(context, bare, byName.get());
      return;
    }
    Representation wanted = wanted(context);
    List<Quad> quads = describe(path);
    if (quads.isEmpty()) {
      throw new NotFoundResponse("no entity " + Iris.ID + path);
    }
    String target =
        switch (wanted) {
          case Representation.Page page -> "/page/" + encoded(path) + language(context);
          case Representation.Rdf rdf -> "/id/" + encoded(path) + "." + rdf.format().extension();
          case Representation.None none -> throw notAcceptable();
        };
    vary(context);
    context.header("Location", target).status(HttpStatus.SEE_OTHER);
  }

  private void data(Context context, String path, RdfFormat format) throws IOException {
    List<Quad> quads = describe(path);
    if (quads.isEmpty()) {
      throw new NotFoundResponse("no entity " + Iris.ID + path);
    }
    context.header(
        "Link",
        "<"
            + Iris.ID
            + encoded(path)
            + ">; rel=\"describes\", </page/"
            + encoded(path)
            + ">; rel=\"alternate\"; type=\"text/html\"");
    write(context, quads, format);
  }

  private List<Quad> describe(String path) {
    Node thing = NodeFactory.createURI(Iris.ID + path);
    return store.read(dataset -> EntityDescription.of(dataset, thing));
  }

  private void namedGraph(Context context) throws IOException {
    String name = path(context, "/graph/");
    Optional<RdfFormat> byName = extension(name);
    String bare =
        byName.map(f -> name.substring(0, name.length() - f.extension().length() - 1)).orElse(name);
    String page = bare.startsWith("document/") ? "/page/" + encoded(bare) : "/about";
    if (byName.isPresent()) {
      write(context, graph(Iris.GRAPH + bare), byName.get());
    } else {
      graph(context, Iris.GRAPH + bare, page);
    }
  }

  private void graph(Context context, String iri, String page) throws IOException {
    Representation wanted = wanted(context);
    vary(context);
    switch (wanted) {
      case Representation.Page html ->
          context.header("Location", page + language(context)).status(HttpStatus.SEE_OTHER);
      case Representation.Rdf rdf -> write(context, graph(iri), rdf.format());
      case Representation.None none -> throw notAcceptable();
    }
  }

  private void examples(Context context) throws IOException, QueryException {
    Representation wanted = wanted(context);
    vary(context);
    switch (wanted) {
      case Representation.Page html ->
          context.header("Location", "/queries" + language(context)).status(HttpStatus.SEE_OTHER);
      case Representation.Rdf rdf ->
          write(
              context,
              QueryExamples.of(queries).stream()
                  .map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple))
                  .toList(),
              rdf.format());
      case Representation.None none -> throw notAcceptable();
    }
  }

  private List<Quad> graph(String iri) {
    Node name = NodeFactory.createURI(iri);
    List<Quad> quads =
        store.read(
            dataset -> {
              List<Quad> found = new ArrayList<>();
              dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
              return found;
            });
    if (quads.isEmpty()) {
      throw new NotFoundResponse("no graph " + iri);
    }
    return quads;
  }

  private static void write(Context context, List<Quad> quads, RdfFormat format)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RdfWriter.write(quads, format, bytes);
    vary(context);
    context.contentType(format.mediaType() + ";charset=utf-8").result(bytes.toByteArray());
  }

  private static Representation wanted(Context context) {
    String format = context.queryParam("format");
    if (format == null) {
      return Negotiation.choose(context.header("Accept"));
    }
    if (format.equals("html")) {
      return new Representation.Page();
    }
    return RdfFormat.ofLabel(format)
        .or(() -> RdfFormat.ofExtension(format))
        .map(Representation.Rdf::new)
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "unknown format '"
                        + format
                        + "'; there are html, "
                        + String.join(", ", RdfFormat.labels())));
  }

  private static NotAcceptableResponse notAcceptable() {
    return new NotAcceptableResponse(
        "none of the media types asked for is offered; there are text/html, text/turtle,"
            + " application/ld+json, application/rdf+xml, application/n-triples, application/trig,"
            + " application/n-quads");
  }

  private static void vary(Context context) {
    context.header("Vary", "Accept, Accept-Language");
  }

  private static String language(Context context) {
    String language = context.queryParam("lang");
    return "ko".equals(language) || "en".equals(language) ? "?lang=" + language : "";
  }

  private static Optional<RdfFormat> extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : RdfFormat.ofExtension(path.substring(dot + 1));
  }

  /** The decoded path after a prefix; a plus sign is a plus sign, not a space. */
  private static String path(Context context, String prefix) {
    String raw = context.req().getRequestURI().substring(prefix.length());
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("the address is not rightly percent-encoded");
    }
  }

  /** Percent-encoded but for the slashes, as a header needs it. */
  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
