package org.dbor.web.pages;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title of the page, without the site's name
 * @param path of the page with its parameters but the language, decoded
 * @param words searched for, to stay in the box
 * @param alternates addresses of the same thing in other formats, by media type
 */
public record Frame(
    Language language, String title, String path, String words, Map<String, String> alternates) {
  static Frame of(Context context, String title) {
    return of(context, title, Map.of());
  }

  static Frame of(Context context, String title, Map<String, String> alternates) {
    StringBuilder path = new StringBuilder(context.req().getRequestURI());
    char joint = '?';
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals("lang")) {
        for (String value : parameter.getValue()) {
          path.append(joint).append(encoded(parameter.getKey())).append('=').append(encoded(value));
          joint = '&';
        }
      }
    }
    String words = context.path().equals("/search") ? context.queryParam("q") : null;
    return new Frame(
        Language.of(context),
        title,
        path.toString(),
        Optional.ofNullable(words).orElse(""),
        alternates);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String say(String key, Object... values) {
    return Messages.in(language).get(key, values);
  }

  /** A local address that keeps the reader's language. */
  public String link(String href) {
    if (!href.startsWith("/")) {
      return href;
    }
    int hash = href.indexOf('#');
    String address = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash);
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language.code() + anchor;
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return in(language.other());
  }

  /** This page in a language. */
  public String in(Language wanted) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + wanted.code();
  }
}
