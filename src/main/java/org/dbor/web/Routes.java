package org.dbor.web;

import io.javalin.config.RoutesConfig;

/** A family of addresses and what answers them. */
public interface Routes {
  void register(RoutesConfig routes);
}
