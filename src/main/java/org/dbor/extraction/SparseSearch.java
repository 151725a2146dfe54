package org.dbor.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an expression in a text, and tries it only where it may begin: after a syllable and after a
 * space, where nearly all places are, it is known of each character whether it may. The expression
 * itself tells, asked once.
 *
 * <p>For expressions that match no empty text. Safe for use by several threads.
 */
final class SparseSearch {
  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final byte MAY = 1;
  private static final byte CANNOT = 2;

  private final Pattern pattern;

  /** Asks something to stand before: then one syllable is not as good as another. */
  private final boolean looksBack;

  private final byte[] afterSyllable = new byte[Character.MAX_VALUE + 1];
  private final byte[] afterSpace = new byte[Character.MAX_VALUE + 1];

  private SparseSearch(Pattern pattern) {
    this.pattern = pattern;
    this.looksBack = pattern.pattern().contains("(?<=");
  }

  static SparseSearch of(String expression) {
    return new SparseSearch(Pattern.compile(expression));
  }

  /** A matcher for {@link #find}. */
  Matcher in(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves to the next match that begins at an offset or later. */
  boolean find(Matcher matcher, String text, int from) {
    return find(matcher, text, from, text.length() - 1);
  }

  /**
   * The same, where it is known that none begins later.
   *
   * @param last offset at which a match may begin at last
   */
  boolean find(Matcher matcher, String text, int from, int last) {
    for (int at = from; at <= last; at++) {
      boolean may = at == 0 || mayBegin(text.charAt(at - 1), text.charAt(at));
      if (may && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(char before, char first) {
    if (before >= FIRST_SYLLABLE && before <= LAST_SYLLABLE) {
      return mayBegin(afterSyllable, FIRST_SYLLABLE, first);
    }
    return before != ' ' || mayBegin(afterSpace, ' ', first);
  }

  private boolean mayBegin(byte[] known, char before, char first) {
    if (known[first] == 0) {
      known[first] = ask(before, first) ? MAY : CANNOT;
    }
    return known[first] == MAY;
  }

  private boolean ask(char before, char first) {
    Matcher matcher = in("" + before + first).region(1, 2);
    return looksBack || Character.isSurrogate(first) || matcher.lookingAt() || matcher.hitEnd();
  }
}
