package org.dbor.web.pages;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** A language the pages speak. */
public enum Language {
  KO("ko"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public Language other() {
    return this == KO ? EN : KO;
  }

  static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** What the address asks for, else what the browser prefers, else Korean. */
  static Language of(Context context) {
    return of(context.queryParam("lang"))
        .orElseGet(() -> preferred(context.header("Accept-Language")));
  }

  private static Language preferred(String header) {
    if (header != null) {
      for (String range : header.toLowerCase(Locale.ROOT).split(",")) {
        String tag = range.strip();
        Optional<Language> language = of(tag.length() < 2 ? tag : tag.substring(0, 2));
        if (language.isPresent()) {
          return language.get();
        }
      }
    }
    return KO;
  }
}
