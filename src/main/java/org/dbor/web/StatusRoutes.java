package org.dbor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.apache.jena.atlas.iterator.Iter;
import org.dbor.graph.EngineVersion;
import org.dbor.store.Store;
import org.dbor.vocabulary.Iris;

/** For whoever runs the server. */
final class StatusRoutes implements Routes {
  private final Store store;
  private final Metrics metrics;

  StatusRoutes(Store store, Metrics metrics) {
    this.store = store;
    this.metrics = metrics;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/health", this::health);
    routes.get(
        "/metrics",
        context ->
            context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text()));
  }

  /** Answers only if the store does. */
  private void health(Context context) {
    long documents =
        store.read(
            dataset ->
                Iter.count(
                    Iter.filter(
                        dataset.listGraphNodes(),
                        graph -> graph.getURI().startsWith(Iris.DOCUMENT_GRAPHS))));
    context
        .contentType("application/json;charset=utf-8")
        .result(
            "{\"status\":\"up\",\"version\":\""
                + EngineVersion.CURRENT
                + "\",\"documents\":"
                + documents
                + ",\"rejectedDocuments\":"
                + store.rejections().size()
                + "}\n");
  }
}
