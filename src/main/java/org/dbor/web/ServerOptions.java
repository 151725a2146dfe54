package org.dbor.web;

import java.time.Duration;

/**
 * Where and how to serve.
 *
 * @param port 0 takes any free one
 * @param host address to listen on; {@code 127.0.0.1} keeps the server to this machine
 * @param queryLimit longest time one SPARQL query may take
 */
public record ServerOptions(int port, String host, Duration queryLimit) {
  public static final ServerOptions DEFAULT =
      new ServerOptions(3330, "127.0.0.1", Duration.ofSeconds(30));
}
