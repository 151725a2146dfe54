package org.dbor.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.dbor.graph.Inference;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.QueryRunner;
import org.dbor.store.Store;
import org.dbor.store.StoreException;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import org.dbor.web.Server;
import org.dbor.web.ServerException;
import org.dbor.web.ServerOptions;
import org.dbor.web.pages.HtmlErrorPages;
import org.dbor.web.pages.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Populates the store where needed, then serves it until stopped. */
@Command(
    name = "serve",
    description = "Serve the graph: explorer, SPARQL endpoint and linked data on one port.",
    footer = {
      "",
      "The store is built at the first start and again whenever ontology or documents change.",
      "Stop with Ctrl-C.",
      "",
      "Example:",
      "  ./dbor serve --port 8080"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Installation installation;

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions storeOptions;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3330",
      description = "Port to listen on; 0 takes a free one (default: 3330).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on; 0.0.0.0 lets other machines in (default: 127.0.0.1).")
  private String host;

  @Option(
      names = "--query-limit",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Longest time one SPARQL query may take (default: 30).")
  private int seconds;

  ServeCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  @Override
  public Integer call() throws StoreException, OntologyException, QueryException, ServerException {
    if (port < 0 || port > 65535) {
      throw new ParameterException(
          spec.commandLine(), "port " + port + " is none; give one from 0 to 65535");
    }
    if (seconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "a query limit of " + seconds + " seconds lets nothing through");
    }
    ServerOptions options = new ServerOptions(port, host, Duration.ofSeconds(seconds));
    Ontology ontology = Ontology.load(installation.ontology());
    QueryLibrary queries = QueryLibrary.load(installation.queries());
    Inference inference = Inference.load(installation.ontology());
    console.err().println("dbor: opening the store (the first time it is built from its sources)");
    try (Store store = storeOptions.open(installation)) {
      store.rejections().forEach(line -> console.error("left out: " + line));
      QueryRunner runner = new QueryRunner(store, options.queryLimit());
      try (Server server =
          Server.start(
              options,
              store,
              queries,
              new Pages(store, queries, ontology, inference, runner),
              new HtmlErrorPages())) {
        String address =
            "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + server.port();
        console.out().println("Explorer  " + address + "/");
        console.out().println("SPARQL    " + address + "/sparql");
        console.out().flush();
        server.join();
      }
    }
    return CommandLines.DONE;
  }
}
