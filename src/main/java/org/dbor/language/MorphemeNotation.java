package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A morpheme as corrections write it: {@code 가/XSN}, {@code 연/VV[열/VV+ᆫ/ETM]}.
 *
 * @param inside what stands in the brackets, if there are any
 */
record MorphemeNotation(String form, String tag, Optional<String> inside) {
  private static final Pattern NOTATION =
      Pattern.compile("(?<form>[^/\\[\\]]+)/(?<tag>[^/\\[\\]]+)(?:\\[(?<inside>.*)])?");

  /**
   * Reads a morpheme.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static MorphemeNotation of(String notation) {
    Matcher read = NOTATION.matcher(notation);
    if (!read.matches()) {
      throw new IllegalArgumentException("not form/TAG or form/TAG[parts]: '" + notation + "'");
    }
    return new MorphemeNotation(
        read.group("form"), read.group("tag"), Optional.ofNullable(read.group("inside")));
  }

  /**
   * The parts that are written in brackets.
   *
   * @throws IllegalArgumentException if one is malformed
   */
  static List<Morpheme.Part> parts(String inside) {
    List<Morpheme.Part> parts = new ArrayList<>();
    for (String part : inside.isEmpty() ? new String[0] : inside.split("\\+")) {
      String[] sides = part.split("/");
      if (sides.length != 2) {
        throw new IllegalArgumentException("not form/TAG: '" + part + "'");
      }
      parts.add(new Morpheme.Part(sides[0], sides[1]));
    }
    return List.copyOf(parts);
  }
}
