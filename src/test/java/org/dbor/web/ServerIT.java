package org.dbor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dbor.query.QueryLibrary;
import org.dbor.store.Sources;
import org.dbor.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real server over real HTTP, with the graph of the project's own sources. */
class ServerIT {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final String CHARTER = "/id/instrument/digital-bill-of-rights";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static Store store;
  private static QueryLibrary library;
  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    store = Store.inMemory(Sources.of(Path.of(System.getProperty("dbor.home", "."))));
    library = QueryLibrary.load(Path.of("queries"));
    server =
        Server.start(
            new ServerOptions(0, "127.0.0.1", LIMIT), store, library, new NoPages(), plain());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    store.close();
  }

  private static final class NoPages implements Routes {
    @Override
    public void register(RoutesConfig routes) {
      routes.get("/echo/{word}", context -> context.result(context.pathParam("word") + " 답"));
      routes.get(
          "/broken",
          context -> {
            throw new IllegalStateException("secret detail");
          });
    }
  }

  private static ErrorPages plain() {
    return (status, reason, language, path) ->
        "<!doctype html><html lang=\""
            + language
            + "\"><p>"
            + status
            + " "
            + reason
            + "</p></html>";
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return CLIENT.send(
        request(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String sparql(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static final String LABEL =
      "SELECT ?label WHERE { <https://w3id.org/dbor/id/instrument/digital-bill-of-rights>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?label } ORDER BY ?label";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values"
  })
  void selectByGetInEveryFormat(String accept, String contentType) throws Exception {
    HttpResponse<String> answer = get(sparql(LABEL), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(contentType);
    assertThat(answer.body()).contains("디지털 권리장전").contains("Digital Bill of Rights");
  }

  @Test
  void selectByPostOfFormAndOfQuery() throws Exception {
    String form = "query=" + URLEncoder.encode(LABEL, StandardCharsets.UTF_8);
    assertThat(post("/sparql", "application/x-www-form-urlencoded", form).body())
        .contains("디지털 권리장전");
    assertThat(post("/sparql", "application/sparql-query", LABEL).body()).contains("디지털 권리장전");
  }

  @Test
  void initiativesTheCharterBuildsOn_haveQuoteAndOffsets() throws Exception {
    String query =
        java.nio.file.Files.readString(
            Path.of(System.getProperty("dbor.home", "."))
                .resolve("queries/competency/initiatives-the-charter-builds-on.rq"));
    HttpResponse<String> answer = get(sparql(query), "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("뉴욕구상").contains("파리 이니셔티브").contains("통해 선언한 새로운 디지털 질서");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void constructInEveryFormat(String accept) throws Exception {
    HttpResponse<String> answer =
        get(sparql("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 5"), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
  }

  @Test
  void malformedQuery_answers400WithItsPlace() throws Exception {
    HttpResponse<String> answer = get(sparql("SELECT * WHERE { ?s ?p }"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).containsIgnoringCase("line 1").containsIgnoringCase("column");
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void updateIsRefused() throws Exception {
    String update = "DELETE WHERE { ?s ?p ?o }";
    assertThat(
            post(
                    "/sparql",
                    "application/x-www-form-urlencoded",
                    "update=" + URLEncoder.encode(update, StandardCharsets.UTF_8))
                .statusCode())
        .isBetween(400, 499);
    assertThat(post("/sparql", "application/sparql-update", update).statusCode())
        .isBetween(400, 499);
    assertThat(post("/data?default", "text/turtle", "<a:a> <a:b> <a:c> .").statusCode())
        .isBetween(400, 499);
    assertThat(get(sparql("ASK { ?s ?p ?o }"), "Accept", "text/csv").body()).contains("true");
  }

  @Test
  void serviceIsNotCalled() throws Exception {
    String asked =
        "SELECT * WHERE { SERVICE <http://127.0.0.1:" + server.port() + "/sparql> { ?s ?p ?o } }";
    assertThat(get(sparql(asked)).statusCode()).isBetween(400, 499);
    assertThat(get(sparql(asked)).body()).startsWith("SERVICE is off").doesNotContain("enable");
    HttpResponse<String> silent =
        get(sparql(asked.replace("SERVICE", "SERVICE SILENT")), "Accept", "text/csv");
    assertThat(silent.body()).doesNotContain("w3id.org");
  }

  @Test
  void queryBeyondTheTimeLimit_answers503AndNeverLooksComplete() throws Exception {
    String endless =
        "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER (?a != ?d && ?d != ?g) }";
    HttpResponse<String> answer = get(sparql(endless), "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("time limit");
    String counting = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    assertThat(get(sparql(counting)).statusCode()).isEqualTo(503);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void queryThatIsTooLong_answers413() throws Exception {
    String query = "SELECT * WHERE { ?s ?p \"" + "가".repeat(70_000) + "\" }";
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(post("/sparql", "application/x-www-form-urlencoded", form).statusCode())
        .isEqualTo(413);
  }

  @Test
  void bareSparql_describesItselfToMachinesAndSendsPeopleToThePage() throws Exception {
    HttpResponse<String> rdf = get("/sparql", "Accept", "text/turtle");
    assertThat(rdf.statusCode()).isEqualTo(200);
    assertThat(rdf.body()).contains("sparql-service-description#");
    HttpResponse<String> page = get("/sparql", "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).contains("/query");
  }

  @ParameterizedTest(name = "Accept {0} leads to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|/page/instrument/digital-bill-of-rights",
        "text/turtle|/id/instrument/digital-bill-of-rights.ttl",
        "application/ld+json|/id/instrument/digital-bill-of-rights.jsonld",
        "*/*|/id/instrument/digital-bill-of-rights.ttl"
      })
  void entityAddressSendsOn(String accept, String location) throws Exception {
    HttpResponse<String> answer = get(CHARTER, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(location);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ttl, text/turtle, Turtle",
    "jsonld, application/ld+json, JSON-LD",
    "rdf, application/rdf+xml, RDF/XML",
    "nt, application/n-triples, N-Triples",
    "trig, application/trig, TriG",
    "nq, application/n-quads, N-Quads"
  })
  void entityDataParseInEveryFormat(String extension, String mediaType, String language)
      throws Exception {
    HttpResponse<String> answer = get(CHARTER + "." + extension);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    var dataset =
        RDFParser.fromString(answer.body(), org.apache.jena.riot.RDFLanguages.nameToLang(language))
            .toDatasetGraph();
    assertThat(dataset.find().hasNext()).isTrue();
    assertThat(answer.body()).contains("claimSubject");
  }

  @Test
  void formatParameterWinsOverAccept() throws Exception {
    HttpResponse<String> answer = get(CHARTER + "?format=jsonld", "Accept", "text/html");
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(".jsonld");
    assertThat(get(CHARTER + "?format=pdf").statusCode()).isEqualTo(400);
    assertThat(get(CHARTER, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void unknownThings_answer404WithReasonInTheAskedForm() throws Exception {
    HttpResponse<String> text = get("/id/person/nobody", "Accept", "text/turtle");
    assertThat(text.statusCode()).isEqualTo(404);
    assertThat(text.body()).contains("id/person/nobody");
    HttpResponse<String> json = get("/nowhere", "Accept", "application/json");
    assertThat(json.statusCode()).isEqualTo(404);
    assertThat(json.body()).startsWith("{\"status\":404");
    HttpResponse<String> html =
        get("/nowhere", "Accept", "text/html", "Accept-Language", "en-GB,en");
    assertThat(html.body()).contains("lang=\"en\"").contains("404");
    assertThat(get("/export/word").statusCode()).isEqualTo(404);
    assertThat(get("/export/turtle?graph=nowhere").statusCode()).isEqualTo(404);
    assertThat(get("/graph/document/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void failureInside_answers500WithoutDetail() throws Exception {
    HttpResponse<String> answer = get("/broken");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
  }

  @Test
  void hangulInPathsAndBodies() throws Exception {
    HttpResponse<String> answer = get("/echo/%ED%95%9C%EA%B8%80");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("한글 답");
    assertThat(get("/id/person/%ED%95%9C%2F%EA%B8%80").body()).contains("한/글");
  }

  @Test
  void longAnswersAreCompressedForWhoTakesThem() throws Exception {
    HttpResponse<byte[]> packed =
        CLIENT.send(
            request("/graph/reference?format=ntriples").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] plain;
    try (var in =
        new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))) {
      plain = in.readAllBytes();
    }
    assertThat(plain.length).isGreaterThan(3 * packed.body().length);
    assertThat(get("/graph/reference?format=ntriples").body().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(plain);
  }

  @Test
  void headGivesTheHeadersOfGet() throws Exception {
    HttpResponse<Void> head =
        CLIENT.send(
            request(CHARTER + ".ttl").method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
            BodyHandlers.discarding());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
    assertThat(head.headers().firstValue("Link")).isPresent();
    long length = get(CHARTER + ".ttl").body().getBytes(StandardCharsets.UTF_8).length;
    assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(length);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"DELETE, /id/article/6", "PUT, /graph/reference", "POST, /export/nquads"})
  void methodsThatWrite_answer405_andSayWhatToUse(String method, String path) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            request(path).method(method, HttpRequest.BodyPublishers.ofString("x")).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
    assertThat(answer.body()).contains(method, path, "use GET");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "rdf12, text/turtle, dbor.ttl",
    "rdf12-nquads, application/n-quads, dbor.nq",
    "csv, text/csv, dbor.csv"
  })
  void export_isNamedAfterWhatItIs(String format, String mediaType, String file) throws Exception {
    var headers = get("/export/" + format).headers();
    assertThat(headers.firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(headers.firstValue("Content-Disposition").orElse("")).contains(file);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/health", "/sparql?query=ASK%20%7B%7D", "/nowhere", CHARTER + ".ttl"})
  void everyAnswerCarriesTheHeaders(String path) throws Exception {
    var headers = get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void queryLibrary_isGivenOutAsSparqlExamples_thatRun() throws Exception {
    String turtle = get("/.well-known/sparql-examples", "Accept", "text/turtle").body();
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    List<RDFNode> texts =
        model
            .listObjectsOfProperty(model.createProperty("http://www.w3.org/ns/shacl#select"))
            .toList();
    assertThat(texts).hasSize(library.inCategory("competency").size()).hasSizeGreaterThan(24);
    for (RDFNode text : texts) {
      String query = text.asLiteral().getString();
      if (query.contains("bind it, or the answer is the whole graph")) {
        continue; // complete, but not within this server's two seconds
      }
      assertThat(get(sparql(query), "Accept", "text/csv").statusCode()).as(query).isEqualTo(200);
    }
    assertThat(turtle).contains("어떤 이니셔티브", "@ko", "@en");
    assertThat(get("/.well-known/sparql-examples", "Accept", "text/html").statusCode())
        .isEqualTo(303);
    assertThat(get("/.well-known/sparql-examples", "Accept", "image/png").statusCode())
        .isEqualTo(406);
  }

  @Test
  void documentsOfTheDataset() throws Exception {
    assertThat(get("/ontology", "Accept", "text/turtle").body()).contains("dbor:Right");
    assertThat(get("/ontology/1.0.0", "Accept", "text/turtle").statusCode()).isEqualTo(200);
    assertThat(get("/graph/inferred", "Accept", "application/n-quads").body())
        .contains("graph/inferred");
    assertThat(get("/.well-known/void", "Accept", "text/turtle").body()).contains("void#");
    assertThat(
            get("/data?graph=https://w3id.org/dbor/graph/dataset", "Accept", "text/turtle")
                .statusCode())
        .isEqualTo(200);
    HttpResponse<String> export = get("/export/nquads");
    assertThat(export.headers().firstValue("Content-Disposition").orElse("")).contains("dbor.nq");
    assertThat(RDFParser.fromString(export.body(), Lang.NQUADS).toDatasetGraph().find().hasNext())
        .isTrue();
    assertThat(get("/export/csv").body()).startsWith("document,subject");
    assertThat(get("/metrics").body()).contains("dbor_requests_total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data?default", "/data?default=", "/data?graph=default"})
  void defaultGraph_isTheUnionForGraphStoreAsForSparql(String address) throws Exception {
    HttpResponse<String> answer = get(address, "Accept", "application/n-triples");
    assertThat(answer.statusCode()).isEqualTo(200);
    Set<String> bySparql =
        get(sparql("CONSTRUCT WHERE { ?s ?p ?o }"), "Accept", "application/n-triples")
            .body()
            .lines()
            .collect(Collectors.toSet());
    assertThat(answer.body().lines().collect(Collectors.toSet()))
        .hasSizeGreaterThan(10_000)
        .isEqualTo(bySparql);
  }

  @Test
  void graphStore_givesOneGraph_orAllWithTheirNames() throws Exception {
    String one =
        get("/data?graph=https://w3id.org/dbor/graph/ontology", "Accept", "application/n-triples")
            .body();
    assertThat(one).contains("ontology#Right>").doesNotContain("dbor/id/claim/");
    assertThat(get("/data?graph=https://w3id.org/dbor/graph/none").statusCode()).isEqualTo(404);
    String all = get("/data", "Accept", "application/n-quads").body();
    assertThat(all.lines()).hasSizeGreaterThan(10_000).allMatch(line -> line.endsWith("> ."));
  }

  @Test
  void portInUse_isSaidInOneLine() {
    assertThatThrownBy(
            () ->
                Server.start(
                    new ServerOptions(server.port(), "127.0.0.1", LIMIT),
                    store,
                    library,
                    new NoPages(),
                    plain()))
        .isInstanceOf(ServerException.class)
        .hasMessage("port " + server.port() + " is in use; choose another with --port");
  }

  @Test
  void fromReadsNothingFromElsewhere() throws IOException, Exception {
    HttpResponse<String> answer =
        get(sparql("SELECT * FROM <file:///etc/passwd> WHERE { ?s ?p ?o }"), "Accept", "text/csv");
    assertThat(answer.body()).doesNotContain("root");
  }
}
