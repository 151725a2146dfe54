package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.dbor.extraction.TestOntology;
import org.dbor.graph.Inference;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryRunner;
import org.dbor.store.Sources;
import org.dbor.store.Store;
import org.dbor.vocabulary.Iris;
import org.dbor.web.Server;
import org.dbor.web.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The explorer in a real Chromium, served by the real server from the project's own sources. */
class ExplorerIT {
  private static final String CHARTER = "/page/instrument/digital-bill-of-rights";
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** One address of every kind of page. */
  private static final List<String> PAGES =
      List.of(
          "/",
          CHARTER,
          "/page/document/000_08bf954042452096",
          "/page/rule/event-held",
          "/page/person/lee-jong-ho",
          "/term/Right",
          "/term/buildsOn",
          "/class/Organization",
          "/class/Organization?page=2",
          "/class/Organization?page=99",
          "/search?q=%EA%B6%8C%EB%A6%AC%EC%9E%A5%EC%A0%84",
          "/search",
          "/query",
          "/query?name=initiatives-the-charter-builds-on",
          "/query?query=SELECT",
          "/queries",
          "/about",
          "/terms",
          "/inference?subject=id:instrument/digital-bill-of-rights&predicate=rdf:type"
              + "&object=dbor:Instrument",
          "/page/person/nobody");

  private static Store store;
  private static Server server;
  private static Playwright playwright;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void start() throws Exception {
    store = Store.inMemory(Sources.of(TestOntology.HOME));
    QueryLibrary queries = QueryLibrary.load(TestOntology.HOME.resolve("queries"));
    ServerOptions options = new ServerOptions(0, "127.0.0.1", QueryRunner.DEFAULT_LIMIT);
    Pages pages =
        new Pages(
            store,
            queries,
            TestOntology.ONTOLOGY,
            Inference.load(TestOntology.HOME.resolve("ontology")),
            new QueryRunner(store, options.queryLimit()));
    server = Server.start(options, store, queries, pages, new HtmlErrorPages());
    base = "http://127.0.0.1:" + server.port();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(ARGUMENTS));
  }

  /** Pages of things whose addresses depend on the text they come from. */
  private static Stream<String> found() {
    return Stream.of("Claim", "Sentence", "ExtractionRun").map(ExplorerIT::memberOf);
  }

  private static String memberOf(String type) {
    return store.read(
        dataset ->
            Iter.toList(
                    Iter.map(
                        dataset.find(
                            Node.ANY,
                            Node.ANY,
                            RDF.type.asNode(),
                            NodeFactory.createURI(Iris.TERMS + type)),
                        quad -> Addresses.page(quad.getSubject().getURI()).orElseThrow()))
                .stream()
                .min(Comparator.naturalOrder())
                .orElseThrow());
  }

  private static Path chromium() {
    return Path.of(Optional.ofNullable(System.getenv("DBOR_CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  @AfterAll
  static void stop() throws Exception {
    playwright.close();
    server.close();
    store.close();
  }

  /** How a page is looked at. */
  record Setting(String language, boolean script, int width, ColorScheme colours) {
    Browser.NewContextOptions options() {
      return new Browser.NewContextOptions()
          .setJavaScriptEnabled(script)
          .setViewportSize(width, 900)
          .setColorScheme(colours)
          .setLocale(language.equals("ko") ? "ko-KR" : "en-GB");
    }
  }

  static Stream<Arguments> pagesInEverySetting() {
    List<Setting> settings =
        List.of(
            new Setting("ko", true, 1280, ColorScheme.LIGHT),
            new Setting("en", true, 1280, ColorScheme.DARK),
            new Setting("ko", true, 360, ColorScheme.DARK),
            new Setting("en", true, 360, ColorScheme.LIGHT));
    return Stream.concat(PAGES.stream(), found())
        .flatMap(page -> settings.stream().map(s -> Arguments.of(page, s)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pagesInEverySetting")
  void pageIsAccessibleFitsAndStaysHere(String path, Setting setting) {
    try (BrowserContext context = browser.newContext(setting.options())) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            boolean expected = message.text().contains("40") && message.text().contains("status");
            if (message.type().equals("error") && !expected) {
              complaints.add(message.text());
            }
          });
      page.onRequest(
          request -> {
            if (!request.url().startsWith(base)) {
              complaints.add("request to " + request.url());
            }
          });
      page.navigate(base + path + (path.contains("?") ? "&" : "?") + "lang=" + setting.language());
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(setting.language());
      var axe =
          new AxeBuilder(page)
              .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
              .analyze();
      assertThat(axe.getViolations()).as(String.valueOf(axe.getViolations())).isEmpty();
      Object overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) overflow).intValue()).as("horizontal overflow").isZero();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void everythingCanBeReachedWithoutScript() {
    Setting setting = new Setting("ko", false, 1280, ColorScheme.LIGHT);
    try (BrowserContext context = browser.newContext(setting.options())) {
      Page page = context.newPage();
      page.navigate(base + "/");
      page.locator("#q").fill("디지털권리장전");
      page.locator("form.search button").click();
      page.locator(".items a").first().click();
      assertThat(page.locator("h1").textContent()).isEqualTo("디지털 권리장전");
      assertThat(page.locator("blockquote").allTextContents())
          .anyMatch(quote -> quote.contains("뉴욕구상"));
      page.locator("figcaption a").first().click();
      assertThat(page.url()).contains("/page/document/").contains("#s");
      assertThat(page.locator(".passage:target").count()).isEqualTo(1);
      page.locator("a.language").click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  @Test
  void queryKeepsItsTextAndTellsWhereItIsWrong() {
    Setting setting = new Setting("en", false, 1280, ColorScheme.LIGHT);
    try (BrowserContext context = browser.newContext(setting.options())) {
      Page page = context.newPage();
      page.navigate(base + "/query?lang=en");
      page.locator("#query").fill("SELECT ?s WHERE { ?s ?p }");
      page.locator("form.query button").click();
      assertThat(page.locator("#query").inputValue()).isEqualTo("SELECT ?s WHERE { ?s ?p }");
      assertThat(page.locator("#error").textContent()).contains("line 1");
      page.locator("#query").fill("ASK { ?s ?p ?o }");
      page.locator("form.query button").click();
      assertThat(page.locator(".truth").textContent()).contains("Yes");
    }
  }

  @Test
  void pageStopsAQueryAtTheRowsItShows() {
    Setting setting = new Setting("en", false, 1280, ColorScheme.LIGHT);
    try (BrowserContext context = browser.newContext(setting.options())) {
      Page page = context.newPage();
      String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
      page.navigate(base + "/query?lang=en&query=" + Addresses.encoded(query));
      assertThat(page.locator("tbody tr").count()).isEqualTo(QueryPages.MOST_ROWS);
      assertThat(page.locator("main .note").textContent()).contains("500");
    }
  }

  @Test
  void nothingIsNamedByItsHashAlone() {
    Setting setting = new Setting("en", false, 1280, ColorScheme.LIGHT);
    try (BrowserContext context = browser.newContext(setting.options())) {
      Page page = context.newPage();
      for (String path : Stream.concat(PAGES.stream(), found()).toList()) {
        page.navigate(base + path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertThat(page.locator("main a").allTextContents())
            .as(path)
            .noneMatch(text -> text.strip().matches("[0-9a-f]{16}"));
      }
    }
  }

  @Test
  void bothSearchLanguagesFindTheCharter() {
    Setting setting = new Setting("en", false, 1280, ColorScheme.LIGHT);
    try (BrowserContext context = browser.newContext(setting.options())) {
      Page page = context.newPage();
      for (String words : List.of("권리장전", "bill of rights", "디지털권리장전", "BILL  OF RIGHTS")) {
        page.navigate(base + "/search?lang=en&q=" + Addresses.encoded(words));
        assertThat(page.locator(".items").innerText()).as(words).contains("Digital Bill of Rights");
      }
    }
  }

  @Test
  void everyLinkOnEveryPageAnswers() throws Exception {
    TreeSet<String> links = new TreeSet<>();
    Setting setting = new Setting("en", false, 1280, ColorScheme.LIGHT);
    try (BrowserContext context = browser.newContext(setting.options())) {
      Page page = context.newPage();
      for (String path : Stream.concat(PAGES.stream(), found()).toList()) {
        page.navigate(base + path);
        for (var link : page.locator("a[href^='/']").all()) {
          links.add(link.getAttribute("href").replaceFirst("#.*$", ""));
        }
      }
    }
    links.remove("");
    assertThat(links).hasSizeGreaterThan(100);
    HttpClient client = HttpClient.newHttpClient();
    List<String> dead = new ArrayList<>();
    for (String link : links) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + link)).header("Accept", "text/html").build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      boolean missingOnPurpose =
          link.contains("nobody") || link.contains("query=SELECT") || link.contains("page=99");
      if (status >= 400 && !missingOnPurpose) {
        dead.add(status + " " + link);
      }
    }
    assertThat(dead).isEmpty();
  }
}
