package org.dbor.language;

import java.util.List;
import org.dbor.document.Span;

/**
 * A morpheme as the dictionary cuts it.
 *
 * @param span in the sentence; the surface is always cut from the text by it, never taken from the
 *     analyser, which may invent characters
 * @param tag Sejong tag of the whole, for an inflected form the tag of its first part
 * @param parts the parts of an inflected form ({@code 한 = 하/XSV + ᆫ/ETM}); empty otherwise
 */
public record Morpheme(Span span, String surface, String tag, List<Part> parts) {
  private static final char FIRST_SYLLABLE = '가';
  private static final int SYLLABLES_PER_INITIAL = 588;

  public Morpheme {
    parts = List.copyOf(parts);
  }

  /** A part of an inflected form. */
  public record Part(String surface, String tag) {}

  /** Tag of the last part: says how a predicate goes on. */
  public String lastTag() {
    return parts.isEmpty() ? tag : parts.getLast().tag();
  }

  /** Surface of the first part: the stem of a predicate. */
  public String stem() {
    return parts.isEmpty() || misread() ? surface : parts.getFirst().surface();
  }

  /** 막 is no form of 박다: an irregular stem keeps its first consonant. */
  private boolean misread() {
    return parts.size() == 1 && initial(surface) != initial(parts.getFirst().surface());
  }

  private static int initial(String word) {
    return (word.charAt(0) - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL;
  }

  public boolean hasPart(String wanted) {
    return tag.equals(wanted) && parts.isEmpty()
        || parts.stream().anyMatch(part -> part.tag().equals(wanted));
  }
}
