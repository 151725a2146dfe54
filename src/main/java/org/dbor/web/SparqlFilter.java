package org.dbor.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dbor.export.RdfFormat;

/**
 * What Fuseki leaves open at {@code /sparql}: the address without a query, queries that are too
 * long, and answers that a time limit cut short.
 *
 * <p>An answer is held back until it is whole (in memory, then in a temporary file). Fuseki sends
 * status 200 before it knows whether the query will finish; a cut answer must not look complete.
 */
final class SparqlFilter implements Filter {
  /** Far longer than any query a person writes. */
  static final int MAX_QUERY_CHARACTERS = 64 * 1024;

  private static final int MAX_DISCARDED = 16 * 1024 * 1024;

  /** What Fuseki writes at the end of an answer that a time limit cut. */
  private static final String CUT = "Incomplete results";

  /** What it answers to a query with SERVICE; it goes on to say how to switch that on. */
  private static final String SERVICE_OFF = "SERVICE execution disabled";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    boolean get = http.getMethod().equals("GET");
    String query = get ? http.getParameter("query") : null;
    if (get && query == null) {
      describe(http, answer);
    } else if (query != null && query.length() > MAX_QUERY_CHARACTERS
        || http.getContentLengthLong() > 4L * MAX_QUERY_CHARACTERS) {
      discard(http.getInputStream());
      refuse(
          answer,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "the query is longer than " + MAX_QUERY_CHARACTERS + " characters");
    } else {
      answer(http, answer, chain);
    }
  }

  /**
   * Reads what a client still sends: closing the connection before it has, the server would lose
   * its answer to a client that reads only afterwards. What is longer than anybody sends by mistake
   * is left.
   */
  private static void discard(InputStream body) throws IOException {
    byte[] buffer = new byte[8192];
    int left = MAX_DISCARDED;
    while (left > 0) {
      int read = body.read(buffer, 0, Math.min(buffer.length, left));
      if (read < 0) {
        return;
      }
      left -= read;
    }
  }

  private static void describe(HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    String accept = request.getHeader("Accept");
    Representation wanted = Negotiation.choose(accept);
    answer.setHeader("Vary", "Accept");
    if (wanted instanceof Representation.Page) {
      answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
      answer.setHeader("Location", "/query");
      return;
    }
    RdfFormat format = wanted instanceof Representation.Rdf rdf ? rdf.format() : RdfFormat.TURTLE;
    answer.setContentType(format.mediaType() + ";charset=utf-8");
    ServiceDescription.write(request.getRequestURL().toString(), format, answer.getOutputStream());
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    try (HeldResponse held = new HeldResponse(answer)) {
      try {
        chain.doFilter(request, held);
      } catch (StackOverflowError e) {
        refuse(answer, HttpServletResponse.SC_BAD_REQUEST, "the query is nested too deeply");
        return;
      }
      if (held.getStatus() >= 400) {
        // Fuseki refuses an update without reading it.
        discard(request.getInputStream());
      }
      if (held.endsWith(SERVICE_OFF)) {
        refuse(
            answer, held.getStatus(), "SERVICE is off: queries are answered from this graph alone");
      } else if (held.endsWith(CUT)) {
        refuse(
            answer,
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "the query took longer than the time limit; narrow it, or add LIMIT");
      } else if (held.getStatus() >= 500 && held.isEmpty()) {
        refuse(
            answer,
            HttpServletResponse.SC_BAD_REQUEST,
            "the query could not be evaluated; a path or an expression in it goes too deep");
      } else {
        held.send();
      }
    }
  }

  private static void refuse(HttpServletResponse answer, int status, String reason)
      throws IOException {
    answer.resetBuffer();
    answer.setStatus(status);
    answer.setContentType("text/plain;charset=utf-8");
    answer.getOutputStream().write((reason + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
