package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;

/**
 * One thing that the analyser misreads, where, and what it is: {@code 우리/NP {?/VV+는/ETM}} is {@code
 * …/NNG+는/JX}.
 *
 * <p>What is misread stands in braces, with what comes before and after it outside of them. Between
 * two morphemes {@code +} says that they are written together, a space that they are not, {@code ~}
 * that it does not matter.
 */
record MorphemeCorrection(
    List<MorphemePattern> patterns,
    List<Character> joints,
    int misreadFrom,
    int misreadTo,
    MorphemeReplacement replacement) {
  private static final Pattern NOTATION =
      Pattern.compile("(?<before>[^{}]*)\\{(?<misread>[^{}]+)}(?<after>[^{}]*)");
  private static final Pattern ELEMENT =
      Pattern.compile("(?<element>[^/+~ \\[\\]]+/[^/+~ \\[\\]]+(?:\\[[^]]*])?)(?<joint>[+~ ]?)");

  private static final Morpheme START = new Morpheme(new Span(0, 0), "", "^", List.of());

  private static final Morpheme END = new Morpheme(new Span(0, 0), "", "$", List.of());

  private enum Side {
    BEFORE,
    MISREAD,
    AFTER
  }

  /**
   * Reads the notation.
   *
   * @param lexicon has the pairs that {@code @name} stands for
   * @throws IllegalArgumentException if it is malformed
   */
  static MorphemeCorrection of(String misreading, String reading, Lexicon lexicon) {
    Matcher sides = NOTATION.matcher(misreading);
    if (!sides.matches()) {
      throw new IllegalArgumentException("no morphemes in braces: '" + misreading + "'");
    }
    List<MorphemePattern> patterns = new ArrayList<>();
    List<Character> joints = new ArrayList<>();
    String after = sides.group("after");
    read(sides.group("before"), Side.BEFORE, lexicon, patterns, joints);
    int from = patterns.size();
    read(sides.group("misread"), Side.MISREAD, lexicon, patterns, joints);
    int to = patterns.size();
    if (!after.isEmpty()) {
      joints.add(after.charAt(0));
      read(after.substring(1), Side.AFTER, lexicon, patterns, joints);
    }
    return new MorphemeCorrection(
        List.copyOf(patterns), List.copyOf(joints), from, to, MorphemeReplacement.of(reading));
  }

  /** Only what stands before the braces ends in a joint. */
  private static void read(
      String notation,
      Side side,
      Lexicon lexicon,
      List<MorphemePattern> patterns,
      List<Character> joints) {
    if (notation.isEmpty() && side != Side.BEFORE) {
      throw new IllegalArgumentException("cannot be read: nothing after the last joint");
    }
    Matcher elements = ELEMENT.matcher(notation);
    int at = 0;
    while (at < notation.length()) {
      boolean read = elements.find(at) && elements.start() == at;
      boolean last = read && elements.end() == notation.length();
      boolean joined = read && !elements.group("joint").isEmpty();
      if (!read || joined == (last && side != Side.BEFORE)) {
        throw new IllegalArgumentException("cannot be read: '" + notation.substring(at) + "'");
      }
      patterns.add(MorphemePattern.of(elements.group("element"), lexicon));
      if (joined) {
        joints.add(elements.group("joint").charAt(0));
      }
      at = elements.end();
    }
  }

  /** Corrects the morphemes of a sentence where they are. */
  void correct(String sentence, List<Morpheme> morphemes) {
    for (int i = 0; i + misreadTo - misreadFrom <= morphemes.size(); i++) {
      if (patterns.get(misreadFrom).matches(morphemes.get(i)) && matches(morphemes, i)) {
        List<Morpheme> misread = morphemes.subList(i, i + misreadTo - misreadFrom);
        Map<String, String> paired = patterns.get(misreadFrom).paired();
        List<Morpheme> corrected = replacement.of(sentence, List.copyOf(misread), paired);
        misread.clear();
        morphemes.addAll(i, corrected);
        i += corrected.size() - 1;
      }
    }
  }

  private boolean matches(List<Morpheme> morphemes, int at) {
    Morpheme before = null;
    for (int i = 0; i < patterns.size(); i++) {
      int index = at - misreadFrom + i;
      Morpheme morpheme = index < 0 ? START : index < morphemes.size() ? morphemes.get(index) : END;
      boolean joined = before != null && before.span().end() == morpheme.span().start();
      boolean within = index > 0 && index < morphemes.size();
      if (!patterns.get(i).matches(morpheme)
          || before != null && !fits(joints.get(i - 1), joined && within)) {
        return false;
      }
      before = morpheme;
    }
    return true;
  }

  private static boolean fits(char joint, boolean joined) {
    return switch (joint) {
      case '+' -> joined;
      case ' ' -> !joined;
      default -> true;
    };
  }
}
