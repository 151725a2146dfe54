package org.dbor.web.pages;

import java.util.Map;
import org.dbor.web.ErrorPages;

/** Errors as pages of the explorer. */
public final class HtmlErrorPages implements ErrorPages {
  @Override
  public String html(int status, String reason, String language, String path) {
    Frame frame =
        new Frame(
            Language.of(language).orElse(Language.KO), String.valueOf(status), path, Map.of());
    return Templates.render("error", frame, new ErrorPage(status, reason));
  }
}
