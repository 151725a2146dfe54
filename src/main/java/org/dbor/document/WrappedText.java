package org.dbor.document;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins the lines of a text that was wrapped at a width, as mail and old text files are, to one
 * line per paragraph.
 *
 * <p>A line was wrapped where the first word of the next had no more room beside the widest line
 * around. A text counts as wrapped if that explains most of its breaks within sentences: then such
 * lines are joined by a space, at a hyphen without one, and where other lines keep the space at
 * their end, a Hangul line without it ended within a word. An empty line, a list item and a row of
 * a table end a paragraph. Any other text stays as it is.
 */
final class WrappedText {
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!。…:：]['\"”’」』)\\]】]*$");
  private static final Pattern LIST_ITEM =
      Pattern.compile(
          "^(?:[\\p{So}\\p{Po}\\p{Sm}\\p{Pd}&&[^\"'&%#.,:;]]|(?:\\d{1,2}|[가나다라마바사아자차카타파하]|[a-z])[.)]\\s|\\([^()]{1,2}\\)|[①-⑳])");

  private static final String CLOSING = ".,?!)]’”」』";

  /** Columns; nobody wraps at less, and what is wider is a paragraph. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 160;

  /** How many lines before and after tell how wide the text is. */
  private static final int AROUND = 10;

  private static final int LATIN = 0x24F;

  private static final int FEWEST = 3;

  /** Of the breaks within sentences, those that a width explains. */
  private static final double MOST_BREAKS = 0.6;

  /** Of the lines, those that were wrapped: other texts have a few by chance. */
  private static final double MANY_LINES = 0.35;

  private final List<String> raw;
  private final List<String> lines;
  private final int[] widths;

  private WrappedText(String text) {
    this.raw = text.lines().toList();
    this.lines = raw.stream().map(String::strip).toList();
    this.widths = lines.stream().mapToInt(WrappedText::width).toArray();
  }

  /** One line per paragraph; the same text if it was not wrapped. */
  static String unwrapped(String text) {
    return new WrappedText(text).joined().orElse(text);
  }

  private Optional<String> joined() {
    BitSet wrapped = new BitSet();
    int breaks = 0;
    int filled = 0;
    for (int i = 0; i < lines.size(); i++) {
      filled += lines.get(i).isEmpty() ? 0 : 1;
      if (i + 1 < lines.size() && mayGoOn(i)) {
        breaks++;
        if (hadNoRoom(i)) {
          wrapped.set(i);
        }
      }
    }
    boolean sure =
        wrapped.cardinality() >= FEWEST
            && wrapped.cardinality() >= MOST_BREAKS * breaks
            && wrapped.cardinality() >= MANY_LINES * filled;
    return sure ? Optional.of(join(wrapped)) : Optional.empty();
  }

  private boolean mayGoOn(int at) {
    String line = lines.get(at);
    String next = lines.get(at + 1);
    if (line.isEmpty() || next.isEmpty() || line.indexOf('\t') >= 0 || next.indexOf('\t') >= 0) {
      return false;
    }
    boolean ended = SENTENCE_END.matcher(line).find() && !Character.isLowerCase(next.charAt(0));
    return !ended && !LIST_ITEM.matcher(next).find();
  }

  private boolean hadNoRoom(int at) {
    int widest = 0;
    for (int i = Math.max(0, at - AROUND); i <= Math.min(lines.size() - 1, at + AROUND); i++) {
      widest = Math.max(widest, widths[i]);
    }
    String next = lines.get(at + 1);
    int space = next.indexOf(' ');
    int word = width(space < 0 ? next : next.substring(0, space));
    return widest >= NARROWEST && widest <= WIDEST && widths[at] + 1 + word > widest;
  }

  private String join(BitSet wrapped) {
    boolean spacesKept = wrapped.stream().anyMatch(at -> raw.get(at).endsWith(" "));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i));
      if (!wrapped.get(i)) {
        text.append('\n');
      } else if (needsSpace(i, spacesKept)) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private boolean needsSpace(int at, boolean spacesKept) {
    char end = lines.get(at).charAt(lines.get(at).length() - 1);
    char next = lines.get(at + 1).charAt(0);
    boolean withinWord =
        spacesKept
            && !raw.get(at).endsWith(" ")
            && SentenceSplitter.hangul(end)
            && SentenceSplitter.hangul(next);
    return end != '-' && CLOSING.indexOf(next) < 0 && !withinWord;
  }

  /** Columns: a syllable takes two. */
  private static int width(String line) {
    int width = line.length();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      width += SentenceSplitter.hangul(c) || c > LATIN && Character.isIdeographic(c) ? 1 : 0;
    }
    return width;
  }
}
