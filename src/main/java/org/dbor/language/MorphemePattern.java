package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one morpheme must be: {@code 가/XSN}, {@code *회/NN*}, {@code 통해|통하여/VX}, {@code 쓰/VV[쓸/VV]},
 * which has that one part, {@code 연/*[]}, which has none.
 *
 * @param form of the surface
 * @param tag of the Sejong tag; {@code ^} before the first morpheme and {@code $} after the last
 * @param parts of an inflected form, in order; null if they do not matter
 * @param paired surfaces to stems, of which the surface must be one, for {@code @name}; else empty
 */
record MorphemePattern(
    Alternatives form, Alternatives tag, List<PartPattern> parts, Map<String, String> paired) {
  private static final Pattern NOTATION =
      Pattern.compile("(?<form>[^/\\[\\]]+)/(?<tag>[^/\\[\\]]+)(?:\\[(?<parts>.*)])?");
  private static final char PAIRED = '@';

  /** What a part of an inflected form must be. */
  record PartPattern(Alternatives form, Alternatives tag) {
    boolean matches(Morpheme.Part part) {
      return form.matches(part.surface()) && tag.matches(part.tag());
    }
  }

  /**
   * Reads the notation.
   *
   * @param lexicon has the pairs that {@code @name} stands for
   * @throws IllegalArgumentException if it is malformed or there is no such set
   */
  static MorphemePattern of(String notation, Lexicon lexicon) {
    Matcher read = NOTATION.matcher(notation);
    if (!read.matches()) {
      throw new IllegalArgumentException("not form/TAG or form/TAG[parts]: '" + notation + "'");
    }
    String form = read.group("form");
    boolean paired = form.charAt(0) == PAIRED;
    if (paired && !lexicon.hasSet(form.substring(1))) {
      throw new IllegalArgumentException("the lexicon has no set '" + form.substring(1) + "'");
    }
    return new MorphemePattern(
        Alternatives.of(paired ? "*" : form),
        Alternatives.of(read.group("tag")),
        parts(read.group("parts")),
        paired ? lexicon.pairs(form.substring(1)) : Map.of());
  }

  private static List<PartPattern> parts(String notation) {
    if (notation == null) {
      return null;
    }
    List<PartPattern> parts = new ArrayList<>();
    for (String part : notation.isEmpty() ? new String[0] : notation.split("\\+")) {
      String[] sides = part.split("/");
      if (sides.length != 2) {
        throw new IllegalArgumentException("not form/TAG: '" + part + "'");
      }
      parts.add(new PartPattern(Alternatives.of(sides[0]), Alternatives.of(sides[1])));
    }
    return List.copyOf(parts);
  }

  boolean matches(Morpheme morpheme) {
    return tag.matches(morpheme.tag())
        && form.matches(morpheme.surface())
        && (paired.isEmpty() || paired.containsKey(morpheme.surface()))
        && (parts == null || matches(morpheme.parts()));
  }

  private boolean matches(List<Morpheme.Part> own) {
    if (own.size() != parts.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!parts.get(i).matches(own.get(i))) {
        return false;
      }
    }
    return true;
  }
}
