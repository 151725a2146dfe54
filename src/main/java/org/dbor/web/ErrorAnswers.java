package org.dbor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides, once for all routes, how an error is told: HTML, JSON or text, without internals. */
final class ErrorAnswers implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  private final ErrorPages pages;

  ErrorAnswers(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (e, context) -> tell(context, e.getStatus(), String.valueOf(e.getMessage())));
    routes.exception(
        MethodNotAllowedResponse.class,
        (e, context) -> {
          context.header("Allow", "GET, HEAD, OPTIONS");
          tell(
              context,
              e.getStatus(),
              context.method() + " is not for " + context.path() + ", which is read only; use GET");
        });
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), e);
          tell(context, 500, "something went wrong here; it has been logged");
        });
    routes.error(
        404,
        context -> {
          if (!Boolean.TRUE.equals(context.attribute("told"))) {
            tell(context, 404, "there is nothing at " + context.path());
          }
        });
  }

  private void tell(Context context, int status, String reason) {
    String message =
        reason.equals("Endpoint GET " + context.path() + " not found")
            ? "there is nothing at " + context.path()
            : reason;
    context.attribute("told", true);
    context.status(status);
    String accept = String.valueOf(context.header("Accept")).toLowerCase(Locale.ROOT);
    if (accept.contains("text/html")) {
      context.html(pages.html(status, message, language(context), context.path()));
    } else if (accept.contains("json")) {
      context
          .contentType("application/json;charset=utf-8")
          .result("{\"status\":" + status + ",\"error\":\"" + escaped(message) + "\"}\n");
    } else {
      context.contentType("text/plain;charset=utf-8").result(message + "\n");
    }
  }

  private static String language(Context context) {
    String asked = context.queryParam("lang");
    if (List.of("ko", "en").contains(String.valueOf(asked))) {
      return asked;
    }
    String accepted = String.valueOf(context.header("Accept-Language"));
    return accepted.startsWith("en") ? "en" : "ko";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }
}
