package org.dbor.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;

/**
 * Lets the Graph Store Protocol answer {@code ?default} with what SPARQL takes for the default
 * graph: the union of the named graphs. The store keeps nothing in a default graph of its own.
 */
final class UnionAsDefault implements Filter {
  private static final String DEFAULT = "default";
  private static final String GRAPH = "graph";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    boolean asked =
        http.getParameter(DEFAULT) != null && http.getParameter(GRAPH) == null
            || DEFAULT.equals(http.getParameter(GRAPH)) && http.getParameter(DEFAULT) == null;
    chain.doFilter(asked ? new UnionAsked(http) : http, response);
  }

  /** The same request for the union. */
  private static final class UnionAsked extends HttpServletRequestWrapper {
    private static final Map<String, String[]> PARAMETERS =
        Map.of(GRAPH, new String[] {Quad.unionGraph.getURI()});

    private UnionAsked(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getQueryString() {
      return GRAPH + "=" + Quad.unionGraph.getURI();
    }

    @Override
    public String getParameter(String name) {
      return PARAMETERS.containsKey(name) ? PARAMETERS.get(name)[0] : null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return PARAMETERS.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return PARAMETERS;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(PARAMETERS.keySet());
    }
  }
}
