package org.dbor.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What holds for every answer: security headers, permission for pages elsewhere to read, HEAD
 * answered as GET without its body, and a count.
 */
final class HeaderFilter implements Filter {
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'self'";

  private final Metrics metrics;

  HeaderFilter(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    // Open data without credentials: any page may read it.
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader("Access-Control-Expose-Headers", "Link, Location, Vary");
    long start = System.nanoTime();
    try {
      if (http.getMethod().equals("OPTIONS")) {
        preflight(answer);
      } else if (http.getMethod().equals("HEAD")) {
        // Javalin answers HEAD without running the route: the headers would be missing.
        BodilessResponse bodiless = new BodilessResponse(answer);
        chain.doFilter(new HeadAsGet(http), bodiless);
        bodiless.finish();
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      metrics.answered(http.getRequestURI(), answer.getStatus(), System.nanoTime() - start);
    }
  }

  private static void preflight(HttpServletResponse answer) {
    answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    answer.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
    answer.setHeader("Access-Control-Max-Age", "86400");
    answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
