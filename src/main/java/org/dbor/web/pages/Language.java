package org.dbor.web.pages;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language the pages speak. */
public enum Language {
  KO("ko"),
  EN("en");

  private static final Pattern RANGE =
      Pattern.compile("([a-z]{1,8})(?:-[a-z0-9-]+)?(?:\\s*;\\s*q=([01](?:\\.\\d{0,3})?))?");

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

  /** Source: RFC 9110, 12.5.4; the first of equally wanted ones. */
  static Language preferred(String header) {
    Language best = KO;
    double highest = 0;
    for (String range : Optional.ofNullable(header).orElse("").split(",")) {
      Matcher matcher = RANGE.matcher(range.strip().toLowerCase(Locale.ROOT));
      if (matcher.matches()) {
        Optional<Language> language = of(matcher.group(1));
        double weight = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
        if (language.isPresent() && weight > highest) {
          best = language.get();
          highest = weight;
        }
      }
    }
    return best;
  }
}
