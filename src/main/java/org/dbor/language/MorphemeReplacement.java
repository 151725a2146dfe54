package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dbor.document.Span;

/**
 * What stands where morphemes were misread: {@code 장/NNG+이/JKS}, {@code …/VV[@/VV+고/EC]}.
 *
 * <p>A form tells how many letters of the text the morpheme has; {@code …} is what the others
 * leave. Of the parts {@code =} is the stem that was read, {@code @} the one that the lexicon pairs
 * with the form, and {@code [=]} stands for all parts that were read, of which the first takes what
 * stands before it and the new tag.
 */
record MorphemeReplacement(List<Piece> pieces) {
  private static final String REST = "…";
  private static final String READ = "=";
  private static final String PAIRED = "@";

  /** A morpheme; the parts are null where those that were read are kept. */
  private record Piece(String form, String tag, List<Morpheme.Part> parts) {}

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static MorphemeReplacement of(String notation) {
    List<Piece> pieces = new ArrayList<>();
    for (String piece : notation.split("\\+(?![^\\[]*])")) {
      pieces.add(piece(piece));
    }
    if (pieces.stream().filter(piece -> piece.form().equals(REST)).count() > 1) {
      throw new IllegalArgumentException("more than one … in '" + notation + "'");
    }
    return new MorphemeReplacement(List.copyOf(pieces));
  }

  private static Piece piece(String notation) {
    MorphemeNotation read = MorphemeNotation.of(notation);
    String inside = read.inside().orElse("");
    return new Piece(
        read.form(), read.tag(), inside.equals(READ) ? null : MorphemeNotation.parts(inside));
  }

  /**
   * The morphemes that stand there instead.
   *
   * @param misread one or more, in text order
   * @param paired surfaces to stems, for {@code @}
   */
  List<Morpheme> of(String sentence, List<Morpheme> misread, Map<String, String> paired) {
    int start = misread.getFirst().span().start();
    int end = misread.getLast().span().end();
    int told = 0;
    for (Piece piece : pieces) {
      told += piece.form().equals(REST) ? 0 : piece.form().length();
    }
    int rest = end - start - told;
    List<Morpheme> morphemes = new ArrayList<>();
    for (Piece piece : pieces) {
      int length = piece.form().equals(REST) ? rest : piece.form().length();
      Span span = new Span(start, Math.min(end, start + length));
      String surface = span.of(sentence);
      List<Morpheme.Part> parts =
          piece.parts() == null ? kept(misread, piece.tag()) : filled(piece, misread, paired);
      morphemes.add(new Morpheme(span, surface, piece.tag(), parts));
      start = span.end();
    }
    return morphemes;
  }

  private static List<Morpheme.Part> kept(List<Morpheme> misread, String tag) {
    List<Morpheme.Part> parts = new ArrayList<>(misread.getLast().parts());
    if (!parts.isEmpty()) {
      StringBuilder stem = new StringBuilder();
      misread.subList(0, misread.size() - 1).forEach(morpheme -> stem.append(morpheme.surface()));
      parts.set(0, new Morpheme.Part(stem.append(parts.getFirst().surface()).toString(), tag));
    }
    return parts;
  }

  private static List<Morpheme.Part> filled(
      Piece piece, List<Morpheme> misread, Map<String, String> paired) {
    return piece.parts().stream()
        .map(
            part ->
                switch (part.surface()) {
                  case READ -> new Morpheme.Part(stem(misread), part.tag());
                  case PAIRED ->
                      new Morpheme.Part(paired.get(misread.getFirst().surface()), part.tag());
                  default -> part;
                })
        .toList();
  }

  private static String stem(List<Morpheme> misread) {
    return misread.stream()
        .filter(morpheme -> !morpheme.parts().isEmpty())
        .findFirst()
        .map(morpheme -> morpheme.parts().getFirst().surface())
        .orElse(misread.getFirst().surface());
  }
}
