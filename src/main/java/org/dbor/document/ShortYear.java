package org.dbor.document;

/** A year without its century, for which a mark stands: {@code ’24. 5. 21.}, {@code ‘26년}. */
public final class ShortYear {
  private ShortYear() {}

  /** Whether a mark stands for a century: two digits follow, and what ends a year. */
  public static boolean after(String text, int mark) {
    return mark + 3 < text.length()
        && Character.isDigit(text.charAt(mark + 1))
        && Character.isDigit(text.charAt(mark + 2))
        && (text.charAt(mark + 3) == '.' || text.charAt(mark + 3) == '년');
  }
}
