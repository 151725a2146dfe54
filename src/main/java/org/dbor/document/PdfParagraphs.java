package org.dbor.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the lines of a PDF to paragraphs and leaves out what recurs on its pages.
 *
 * <p>A line goes on in the next if it is full, and the next is set in the same size, close below,
 * not indented and no list item. At a hyphen between Latin letters the halves are joined, elsewhere
 * with a space; but where the file draws a space at the end of other lines, a Hangul line without
 * one ended within a word.
 */
final class PdfParagraphs {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("^[-–—\\s]*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[-–—\\s]*$");
  private static final Pattern LIST_ITEM =
      Pattern.compile(
          "^\\s*(?:[\\p{So}\\p{Po}\\p{Sm}\\p{Pd}&&[^\"'&%#.,:;]]|\\d{1,2}[.)]\\s|[①-⑳])");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Of the width of the widest line around; ragged lines and closing ones are shorter. */
  private static final float FULL = 0.85f;

  /** Of the type size, from one baseline to the next. */
  private static final float CLOSE = 2.1f;

  private static final int PAGES_TO_RECUR_ON = 3;

  private final List<PdfLine> lines;
  private final boolean spacesDrawn;

  PdfParagraphs(List<PdfLine> lines) {
    this.lines = withoutFurniture(lines);
    this.spacesDrawn =
        this.lines.stream()
            .map(PdfLine::text)
            .anyMatch(text -> Character.isWhitespace(text.charAt(text.length() - 1)));
  }

  String text() {
    TextFlow flow = new TextFlow();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i + 1 < lines.size() && goesOn(i)) {
        String next = lines.get(i + 1).text().stripLeading();
        flow.text(isHyphenated(line.text(), next) ? unhyphenated(line.text()) : line.text());
        if (needsSpace(line.text(), next)) {
          flow.text(" ");
        }
      } else {
        flow.text(line.text());
        flow.endLine();
      }
    }
    return flow.finished();
  }

  private boolean goesOn(int at) {
    PdfLine line = lines.get(at);
    PdfLine next = lines.get(at + 1);
    boolean sameSize = Math.abs(line.size() - next.size()) < 0.1f * line.size() + 0.1f;
    boolean full = line.right() - line.left() >= FULL * widest(at);
    if (!sameSize || !full || LIST_ITEM.matcher(next.text()).find()) {
      return false;
    }
    float gap = next.baseline() - line.baseline();
    boolean below = line.page() == next.page() && gap > 0;
    // A new column or page starts higher up; what is not the end of a sentence goes on there.
    return below
        ? gap < CLOSE * line.size() && next.left() < line.left() + line.size()
        : !endsSentence(line.text());
  }

  private static boolean endsSentence(String text) {
    String end = text.strip();
    return end.isEmpty() || ".?!\"”’)".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** Width of the widest line of the same size among the neighbours: that of the column. */
  private float widest(int at) {
    PdfLine line = lines.get(at);
    float widest = 0;
    for (int i = Math.max(0, at - 5); i <= Math.min(lines.size() - 1, at + 5); i++) {
      PdfLine other = lines.get(i);
      if (Math.abs(other.left() - line.left()) < 3 * line.size()) {
        widest = Math.max(widest, other.right() - Math.min(line.left(), other.left()));
      }
    }
    return widest;
  }

  private static boolean isHyphenated(String text, String next) {
    String end = text.stripTrailing();
    return end.length() > 1
        && (end.endsWith("-") || end.endsWith("\u00AD") || end.endsWith("\u2010"))
        && isLatinLowerCase(end.charAt(end.length() - 2))
        && isLatinLowerCase(next.charAt(0));
  }

  private static boolean isLatinLowerCase(char c) {
    return Character.isLowerCase(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static String unhyphenated(String text) {
    String end = text.stripTrailing();
    return end.substring(0, end.length() - 1);
  }

  private boolean needsSpace(String text, String next) {
    if (isHyphenated(text, next)) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    return !(spacesDrawn && isHangul(end) && isHangul(next.charAt(0)));
  }

  private static boolean isHangul(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /** Without page numbers, and without lines at the edge of the paper that most pages share. */
  private static List<PdfLine> withoutFurniture(List<PdfLine> lines) {
    long pages = lines.stream().map(PdfLine::page).distinct().count();
    Map<String, Set<Integer>> pagesWith = new HashMap<>();
    lines.stream()
        .filter(PdfLine::isInMargin)
        .forEach(
            line ->
                pagesWith.computeIfAbsent(pattern(line), key -> new HashSet<>()).add(line.page()));
    return lines.stream()
        .filter(line -> !(line.isInMargin() && isFurniture(line, pagesWith, pages)))
        .toList();
  }

  private static boolean isFurniture(
      PdfLine line, Map<String, Set<Integer>> pagesWith, long pages) {
    int recurrence = pagesWith.get(pattern(line)).size();
    return PAGE_NUMBER.matcher(line.text().strip()).matches()
        || recurrence >= PAGES_TO_RECUR_ON && recurrence * 2 > pages;
  }

  private static String pattern(PdfLine line) {
    return DIGITS.matcher(line.text().strip()).replaceAll("0");
  }
}
