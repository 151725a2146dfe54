package org.dbor.extraction;

import java.util.regex.Pattern;

/**
 * Moves spaces that converters put before a particle or unit or inside quotation marks to where
 * they are written: {@code 산들청(청장 김서연) 은} is read as {@code 산들청(청장 김서연)은}.
 *
 * <p>A space is moved and never dropped, so that everything else stays at its offset.
 */
final class SpaceMender {
  private static final String PARTICLE = "(은|는|을|를|과|와|의|에|에서|에는|에서는|으로|부터|까지|에게)(?=[\\s,.])";

  /** {@code 13일(월) 부터}, {@code 26일 까지}; 이, 가 and 로 may begin a phrase of their own. */
  private static final Pattern BEFORE_PARTICLE =
      Pattern.compile("((?<=\\d)[일월년]|[)）」』〉》’”])( {1,2})" + PARTICLE);

  /** {@code 「 열린 지도 }: what opens a name stands at its first letter. */
  private static final Pattern AFTER_OPENING = Pattern.compile("([「『〈《]) (?=\\S)");

  private static final Pattern AFTER_OPENING_QUOTE = Pattern.compile("(?<![^\\s(])([‘“]) (?=\\S)");

  private static final Pattern BEFORE_CLOSING = Pattern.compile("(?<=\\S) ([」』〉》])");

  /** {@code ’ 26.4.9}: a year without its century. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<![^\\s(~])([‘’'‵′`]) (?=\\d{2}[.년])");

  /** {@code 열린 지도 ’ 를}: a quotation that ends before a particle. */
  private static final Pattern CLOSING_QUOTE =
      Pattern.compile(
          "(?<=[^\\s(]) ([’”]) ?(?=(?:"
              + PARTICLE.substring(1, PARTICLE.indexOf(')'))
              + "|이|가|로|도)[\\s,.])");

  /** {@code 6 월 3 일}, {@code 18 억 원}: a number and its unit. */
  private static final Pattern BEFORE_UNIT =
      Pattern.compile(
          "(?<=\\d)( {1,2})(년|월|일|명|개국|개|곳|건|회|차|억|조|만|천)(?=$|[^가-힣\\p{L}]|(?:도|부터|까지|에|에는|에서|의|은|는|을|를|이|가|간|말|초|원|여|당|씩|이상|이하|으로|로|이며|이다)(?![가-힣]))");

  /** Beside one of these a space may be misplaced. */
  private static final String MARKS = "「『〈《」』〉》‘“’”'‵′`)）";

  private static final String PARTICLE_BEGINNINGS = "은는을를과와의에으부까";

  private SpaceMender() {}

  /** The text with its spaces where they belong, as long as before. */
  static String mend(String text) {
    return mayBeMisplaced(text) ? moved(text) : text;
  }

  /** Most sentences need no look at the patterns. */
  private static boolean mayBeMisplaced(String text) {
    int end;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', end)) {
      end = at + 1;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      char before = at == 0 ? ' ' : text.charAt(at - 1);
      char after = end == text.length() ? ' ' : text.charAt(end);
      if (Character.isDigit(before)
          || MARKS.indexOf(before) >= 0
          || MARKS.indexOf(after) >= 0
          || PARTICLE_BEGINNINGS.indexOf(after) >= 0 && "일월년".indexOf(before) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String moved(String text) {
    String opened =
        AFTER_OPENING_QUOTE
            .matcher(AFTER_OPENING.matcher(text).replaceAll(" $1"))
            .replaceAll(" $1");
    String counted = BEFORE_UNIT.matcher(opened).replaceAll("$2$1");
    String dated = SHORT_YEAR.matcher(counted).replaceAll(" $1");
    String closed = BEFORE_CLOSING.matcher(dated).replaceAll("$1 ");
    return BEFORE_PARTICLE.matcher(closing(closed)).replaceAll("$1$3$2");
  }

  private static String closing(String text) {
    return CLOSING_QUOTE
        .matcher(text)
        .replaceAll(found -> found.group(1) + " ".repeat(found.group().length() - 1));
  }
}
