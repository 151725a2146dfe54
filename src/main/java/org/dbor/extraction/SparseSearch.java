package org.dbor.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an expression where a word begins, and tries it only where its first character may stand:
 * most places of a sentence need no matching. What may stand first the expression itself tells,
 * asked once for each character.
 *
 * <p>For expressions that match no empty text and ask nothing to stand before them.
 */
final class SparseSearch {
  private static final byte MAY = 1;
  private static final byte CANNOT = 2;

  private final Pattern pattern;

  /** By character; threads may ask the same twice and get the same answer. */
  private final byte[] first = new byte[Character.MAX_VALUE + 1];

  private SparseSearch(Pattern pattern) {
    this.pattern = pattern;
  }

  static SparseSearch of(String expression) {
    return new SparseSearch(Pattern.compile(expression));
  }

  /** A matcher for {@link #find}. */
  Matcher in(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves to the next match that begins at an offset or later, after no letter or digit. */
  boolean find(Matcher matcher, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      boolean wordBegins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (wordBegins
          && mayBegin(text.charAt(at))
          && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(char character) {
    if (first[character] == 0) {
      Matcher alone = pattern.matcher(String.valueOf(character));
      boolean may = Character.isSurrogate(character) || alone.lookingAt() || alone.hitEnd();
      first[character] = may ? MAY : CANNOT;
    }
    return first[character] == MAY;
  }
}
