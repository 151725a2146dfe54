/**
 * The HTTP server: SPARQL endpoint, linked data, downloads and the explorer, on one port.
 *
 * <p>Read only. SPARQL 1.1 Protocol and Graph Store Protocol are Fuseki's; the rest is Javalin's,
 * mounted in the same Jetty.
 */
package org.dbor.web;
