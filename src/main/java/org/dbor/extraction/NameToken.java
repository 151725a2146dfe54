package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;

/** A word that may be part of a name. */
record NameToken(Span span, String text) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}&.-]*(?:(?<=\\p{N})–\\p{N}+)?(?:['’](?!(?:s|ve|re|ll|d|m|t)\\b)[\\p{L}\\p{N}]+)*(?:['’](?!\\p{L}))?");

  /** d'Azur, al-Swaha, e-ID: small letters before what is capitalised. */
  private static final Pattern ELIDED =
      Pattern.compile("(?:[dl]['’]|(?:al|el|an|as|ar|e|i|m)-)\\p{Lu}.*");

  /** The words of a text from an offset on, without the points and strokes at their ends. */
  static List<NameToken> in(String text, int from) {
    List<NameToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(Math.min(from, text.length()), text.length());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (span.of(text).equals("s")
          && span.start() > 0
          && "'’".indexOf(text.charAt(span.start() - 1)) >= 0) {
        continue;
      }
      while (span.length() > 1
          && ".-&".indexOf(text.charAt(span.end() - 1)) >= 0
          && !span.of(text)
              .matches(
                  "(?:\\p{L}\\.)+|Inc\\.|Corp\\.|Ltd\\.|Co\\.|Dr\\.|Mr\\.|Ms\\.|Mrs\\.|Prof\\.|St\\.|\\p{Lu}\\.")) {
        span = new Span(span.start(), span.end() - 1);
      }
      tokens.add(new NameToken(span, span.of(text)));
    }
    return tokens;
  }

  boolean capitalised() {
    char first = text.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first) && text.chars().anyMatch(Character::isUpperCase)
        || text.length() > 1 && text.length() < 5 && Character.isUpperCase(text.charAt(1))
        || ELIDED.matcher(text).matches();
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether a word is capitalised and in no span that is something else. */
  static boolean own(List<NameToken> tokens, int i, List<Span> closed) {
    NameToken token = tokens.get(i);
    return token.capitalised() && closed.stream().noneMatch(span -> span.overlaps(token.span()));
  }

  /** Whether nothing but a blank stands between the words from one index to another. */
  static boolean adjacent(String text, List<NameToken> tokens, int from, int to) {
    for (int k = from; k < to; k++) {
      if (!text.substring(tokens.get(k).span().end(), tokens.get(k + 1).span().start())
          .equals(" ")) {
        return false;
      }
    }
    return true;
  }
}
