package org.dbor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import org.dbor.export.ExportFormat;
import org.dbor.export.Exporter;
import org.dbor.export.RdfFormat;
import org.dbor.export.UnknownGraphException;
import org.dbor.query.QueryException;
import org.dbor.store.Store;

/** Downloads of everything, or of one graph with {@code ?graph=}. */
final class ExportRoutes implements Routes {
  private final Store store;

  ExportRoutes(Store store) {
    this.store = store;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/export", context -> context.redirect("/about", HttpStatus.SEE_OTHER));
    routes.get("/export/{format}", this::export);
  }

  private void export(Context context) throws IOException, QueryException {
    String label = context.pathParam("format");
    ExportFormat format =
        ExportFormat.of(label)
            .orElseThrow(
                () ->
                    new NotFoundResponse(
                        "no export format '"
                            + label
                            + "'; there are "
                            + String.join(", ", ExportFormat.labels())));
    Optional<String> graph = Optional.ofNullable(context.queryParam("graph"));
    context.contentType(mediaType(format, label) + ";charset=utf-8");
    context.header(
        "Content-Disposition", "attachment; filename=\"dbor." + extension(format, label) + "\"");
    try {
      new Exporter(store, graph).write(format, context.outputStream());
    } catch (UnknownGraphException e) {
      throw new NotFoundResponse(e.getMessage());
    }
  }

  private static String mediaType(ExportFormat format, String label) {
    return switch (format) {
      case ExportFormat.Rdf rdf -> rdf.format().mediaType();
      case ExportFormat.Rdf12 rdf12 ->
          label.contains("nquads") ? RdfFormat.NQUADS.mediaType() : RdfFormat.TURTLE.mediaType();
      case ExportFormat.Table table ->
          label.equals("csv") ? "text/csv" : "text/tab-separated-values";
      case ExportFormat.Document document -> "text/markdown";
    };
  }

  private static String extension(ExportFormat format, String label) {
    return switch (format) {
      case ExportFormat.Rdf rdf -> rdf.format().extension();
      case ExportFormat.Rdf12 rdf12 -> label.contains("nquads") ? "nq" : "ttl";
      case ExportFormat.Table table -> label;
      case ExportFormat.Document document -> "md";
    };
  }
}
