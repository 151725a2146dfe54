package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.dbor.graph.Inference;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryRunner;
import org.dbor.store.Store;
import org.dbor.testing.RealGraph;
import org.dbor.vocabulary.Ontology;
import org.dbor.web.Server;
import org.dbor.web.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferencePagesIT {
  private static final String CHARTER = "id:instrument/digital-bill-of-rights";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    Store store = RealGraph.store();
    QueryLibrary queries = QueryLibrary.load(RealGraph.HOME.resolve("queries"));
    ServerOptions options = new ServerOptions(0, "127.0.0.1", QueryRunner.DEFAULT_LIMIT);
    Pages pages =
        new Pages(
            store,
            queries,
            Ontology.load(RealGraph.HOME.resolve("ontology")),
            Inference.load(RealGraph.HOME.resolve("ontology")),
            new QueryRunner(store, options.queryLimit()));
    server = Server.start(options, store, queries, pages, new HtmlErrorPages());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void text_namesRuleAndPremises() throws Exception {
    HttpResponse<String> answer =
        get("text/plain", "ko", CHARTER, "rdf:type", "<https://w3id.org/dbor/ontology#Instrument>");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines().map(line -> line.split("\t")[0])).contains("cax-sco");
    assertThat(answer.body().lines().filter(line -> line.startsWith("cax-sco")))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("<http://www.w3.org/2000/01/rdf-schema#subClassOf>")
                    .contains("digital-bill-of-rights>"));
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 하위 클래스에 속하는 것은 상위 클래스에도 속한다",
    "en, a member of a class is a member of the classes above it"
  })
  void page_saysTheRuleInTheLanguageAskedFor(String language, String meaning) throws Exception {
    HttpResponse<String> answer =
        get("text/html", language, CHARTER, "rdf:type", "dbor:Instrument");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(meaning).contains("cax-sco");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    CHARTER + ", rdf:type, dbor:Person, 404, not an inferred statement",
    CHARTER + ", rdf:type, '', 400, object",
    CHARTER + ", a b, dbor:Person, 400, predicate",
    "'', rdf:type, dbor:Person, 400, subject",
    "'<http://a/> . ', rdf:type, dbor:Person, 400, subject"
  })
  void whatIsNotInferred_isSaidSo(String s, String p, String o, int status, String reason)
      throws Exception {
    HttpResponse<String> answer = get("text/html", "en", s, p, o);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(reason);
  }

  private static HttpResponse<String> get(String accept, String language, String... triple)
      throws Exception {
    String query =
        String.join(
            "&",
            "lang=" + language,
            "subject=" + encoded(triple[0]),
            "predicate=" + encoded(triple[1]),
            "object=" + encoded(triple[2]));
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/inference?" + query);
    return CLIENT.send(
        HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
