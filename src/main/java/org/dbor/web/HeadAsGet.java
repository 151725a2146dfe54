package org.dbor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A HEAD request that the routes see as GET. */
final class HeadAsGet extends HttpServletRequestWrapper {
  HeadAsGet(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
