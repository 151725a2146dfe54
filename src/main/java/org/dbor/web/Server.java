package org.dbor.web;

import io.javalin.Javalin;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.dbor.query.QueryLibrary;
import org.dbor.store.Store;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running server: Fuseki answers {@code /sparql} and {@code /data}, everything else is Javalin's,
 * mounted as a servlet of the same Jetty.
 */
public final class Server implements AutoCloseable {
  private static final int STOP_MILLISECONDS = 3_000;

  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /**
   * Starts serving.
   *
   * @param queries given out as examples
   * @param pages the explorer, beside the routes that every server has
   * @throws ServerException if the port is in use or the address is not this machine's
   */
  public static Server start(
      ServerOptions options, Store store, QueryLibrary queries, Routes pages, ErrorPages errorPages)
      throws ServerException {
    Metrics metrics = new Metrics();
    List<Routes> routes =
        List.of(
            new LinkedDataRoutes(store, queries),
            new ExportRoutes(store),
            new StatusRoutes(store, metrics),
            new AssetRoutes(),
            pages);
    Javalin javalin = javalin(routes, new ErrorAnswers(errorPages));
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .loopback(false)
            .numServerThreads(4, 64)
            .add("/sparql", service(options, store, Operation.Query))
            .add("/data", service(options, store, Operation.GSP_R))
            .addFilter("/*", new HeaderFilter(metrics))
            .addFilter("/sparql", new SparqlFilter())
            .addFilter("/data", new UnionAsDefault())
            .addServlet("/*", (HttpServlet) javalin.javalinServlet())
            .build();
    configure(fuseki.getJettyServer(), options);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new ServerException(reason(e, options), e);
    }
    return new Server(fuseki);
  }

  private static Javalin javalin(List<Routes> routes, ErrorAnswers errors) {
    return Javalin.create(
        config -> {
          // Fuseki starts the Jetty, not Javalin; without this it warns that nobody started it.
          config.startup.startupWatcherEnabled = false;
          config.startup.showJavalinBanner = false;
          config.http.prefer405over404 = true;
          config.http.defaultContentType = "text/plain;charset=utf-8";
          routes.forEach(family -> family.register(config.routes));
          errors.register(config.routes);
        });
  }

  /** One operation at the service's own address; no update, no upload, no other service called. */
  private static DataService service(ServerOptions options, Store store, Operation operation) {
    var dataset = store.dataset();
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(options.queryLimit().toMillis()));
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    return DataService.newBuilder(dataset).addEndpoint(operation).build();
  }

  private static void configure(org.eclipse.jetty.server.Server jetty, ServerOptions options) {
    jetty.setStopAtShutdown(true);
    jetty.setStopTimeout(STOP_MILLISECONDS);
    CompressionHandler compression = new CompressionHandler();
    compression.putCompression(new GzipCompression());
    compression.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .defaults()
            .build());
    jetty.insertHandler(compression);
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector tcp) {
        tcp.setHost(options.host());
        // Names of documents may hold what a path usually may not; %2F included.
        tcp.getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration()
            .setUriCompliance(UriCompliance.LEGACY);
        tcp.getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration()
            .setSendServerVersion(false);
      }
    }
    for (Handler handler : jetty.getDescendants(ServletContextHandler.class)) {
      ((ServletContextHandler) handler).getServletHandler().setDecodeAmbiguousURIs(true);
    }
  }

  private static String reason(FusekiException failure, ServerOptions options) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException bind) {
        String message = String.valueOf(bind.getMessage());
        return message.contains("assign")
            ? "'" + options.host() + "' is no address of this machine; choose another with --host"
            : "port " + options.port() + " is in use; choose another with --port";
      }
      if (cause instanceof IOException && cause.getCause() == null) {
        return "port "
            + options.port()
            + " cannot be opened ("
            + cause.getMessage()
            + "); choose another with --port";
      }
    }
    return "the server does not start: " + failure.getMessage();
  }

  /** The port it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Returns when the server has been stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
