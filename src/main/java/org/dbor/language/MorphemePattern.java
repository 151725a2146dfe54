package org.dbor.language;

import java.util.List;
import java.util.Map;

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
    MorphemeNotation read = MorphemeNotation.of(notation);
    String form = read.form();
    boolean paired = form.charAt(0) == PAIRED;
    if (paired && !lexicon.hasSet(form.substring(1))) {
      throw new IllegalArgumentException("the lexicon has no set '" + form.substring(1) + "'");
    }
    return new MorphemePattern(
        Alternatives.of(paired ? "*" : form),
        Alternatives.of(read.tag()),
        read.inside().map(MorphemePattern::parts).orElse(null),
        paired ? lexicon.pairs(form.substring(1)) : Map.of());
  }

  private static List<PartPattern> parts(String inside) {
    return MorphemeNotation.parts(inside).stream()
        .map(part -> new PartPattern(Alternatives.of(part.surface()), Alternatives.of(part.tag())))
        .toList();
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
