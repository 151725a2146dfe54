package org.dbor.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet or number that opens a line: □, ○, ㅇ, ①, 1), (1), 가., Ⅲ.
 *
 * @param kind the same for all lines of one level: numbers of one style are one kind
 * @param end where the line goes on, after the white space
 */
record LineOpening(String kind, int end) {
  /** {@code sign} is one character, but no quotation mark or bracket. */
  private static final Pattern PATTERN =
      Pattern.compile(
          "\\s*(?:(?<circled>[①-⒇⓵-⓾❶-➓])|(?<question>[QA]\\d{0,2}[.:])|(?<digit>\\(?\\d{1,2}[.)](?!\\d))|(?<letter>\\(?[가나다라마바사아자차카타파하][.)])"
              + "|(?<roman>\\p{Nl}\\.?)"
              + "|(?<sign>[^\\p{L}\\p{N}\\p{Sc}㈀-㋿\\s‘’“”'\"(（\\[〔【<「『《〈])(?=\\s|[\\p{L}\\p{N}(（\\[〔【<「『《〈‘“])|(?<small>[ㅇo])(?=\\s)|(?<pledge>하나[.,](?=\\s)))\\s*");

  /** The opening of a line, if it has one. */
  static Optional<LineOpening> of(String line) {
    Matcher matcher = PATTERN.matcher(line);
    return matcher.lookingAt()
        ? Optional.of(new LineOpening(kind(matcher), matcher.end()))
        : Optional.empty();
  }

  private static String kind(Matcher bullet) {
    if (bullet.group("circled") != null) {
      return "①";
    }
    if (bullet.group("question") != null) {
      return bullet.group("question").substring(0, 1);
    }
    if (bullet.group("digit") != null) {
      return bullet.group("digit").replaceAll("\\d+", "1");
    }
    if (bullet.group("letter") != null) {
      return bullet.group("letter").replaceAll("[가-힣]", "가");
    }
    return bullet.group("roman") != null ? "Ⅰ" : bullet.group().strip();
  }
}
