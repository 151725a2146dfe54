package org.dbor.web.pages;

import java.util.Map;
import java.util.regex.Pattern;
import org.dbor.web.ErrorPages;

/** Errors as pages of the explorer. */
public final class HtmlErrorPages implements ErrorPages {
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  @Override
  public String html(int status, String reason, String language, String path) {
    Language spoken = Language.of(language).orElse(Language.KO);
    String title =
        Messages.in(spoken)
            .find("error." + status)
            .orElseGet(() -> Messages.in(spoken).get("error.other"));
    return Templates.render(
        "error",
        new Frame(spoken, title, path, "", Map.of()),
        new ErrorPage(status, new Text(reason, languageOf(reason, path))));
  }

  /** The machine routes give their reasons in English; an address in a reason may hold Hangul. */
  private static String languageOf(String reason, String path) {
    return HANGUL.matcher(reason.replace(path, "")).find() ? "ko" : "en";
  }
}
