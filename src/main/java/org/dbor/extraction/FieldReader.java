package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Element;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Reads the labelled lines of notices ({@code 장소: 서울 …}, {@code (장소) 서울 …}) as clauses whose verb
 * is the label, so that rules are written for them as for verbs ({@code 장소:}). A heading that is a
 * label has no phrases.
 */
final class FieldReader {
  private static final String KOREAN = "[가-힣][가-힣·ㆍ・‧･∙/ ]{0,18}?(?: ?\\d{1,2})?";
  private static final String ENGLISH =
      "\\p{L}[\\p{L}-]*(?:(?: | ?[/&] ?)[\\p{L}-]+){0,3}(?:\\(s\\)| \\d{1,2})?";

  /** Speaker 2, 발표 1: one of several lines with the same label. */
  private static final Pattern NUMBERED = Pattern.compile(" ?\\d{1,2}$");

  private static final String COLON = ":";

  /** 일시·장소, 일시 / 장소, 주최ㆍ주관. */
  private static final Pattern JOINTS = Pattern.compile("[·ㆍ・‧･∙/]");

  private static final String BAR = "|";

  /** {@code | 장소 | 세종 |}. */
  private static final int BARS_OF_A_FIELD = 3;

  private static final String GENITIVE = "의";

  /** 문의, 회의, 협의 are nouns. */
  private static final int SHORTEST_GENITIVE = 2;

  /** 「기본권 보장 대책」 주요 내용: a work in quotation marks before a label that has no value. */
  private static final Pattern WORK =
      Pattern.compile("[「『‘《][^」』’》]{2,60}[」』’》](?:의)? (?=[가-힣 ]{2,12}\\s*$)");

  /** 지침이 정한 사항, 계획에 담긴 과제: a heading that says in a clause what a label says. */
  private static final Pattern CONTENTS =
      Pattern.compile(
          "[가-힣 ]*[가-힣](?:이|가|에|에서) (?:주로 )?"
              + "(?:정한|담은|담긴|밝힌|제시한|규정한|명시한|포함된|포함한) "
              + "(?:주요 |핵심 )?(?:사항|내용|원칙|과제|조항|권리|의무)");

  private static final String CONTENT_LABEL = "담긴내용:";

  /** 핵심 사업은 세 가지다, 계획은 크게 네 가지로 나뉜다: how many there are of what the lines below tell. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?!.* 등 )[^△▲▵▴①-⑳,]*(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\\d{1,2}) ?"
              + "(?:가지|갈래|개 축|개 분야|개 과제|축|대 과제|대 전략)"
              + "(?:이?다|입니다|임|로 [가-힣 ]{0,6}(?:구성|이뤄|이루어|나뉜|나뉩|나뉘|이룬|이룹|요약|짜)[가-힣]*(?: 있[가-힣]+)?)[.:]?");

  private final Pattern field;
  private final Function<String, Optional<String>> labels;
  private final Set<String> introducers;

  /**
   * A reader.
   *
   * @param form expression for what may be written as a label
   * @param labels the label of the rules that something so written is
   * @param introducers words that announce a list
   */
  private FieldReader(
      String form, Function<String, Optional<String>> labels, Set<String> introducers) {
    this.field =
        Pattern.compile(
            "(?:[(（〔【\\[<〈](?<bracketed>%s)[)）〕】\\]>〉]\\s?[:：]?\\s?|(?<label>%s)\\s?(?:[:：|｜]\\s?|[“\"][^“”\"]{3,80}[”\"]: |$))"
                .formatted(form, form));
    this.labels = labels;
    this.introducers = Set.copyOf(introducers);
  }

  /**
   * Reads labels in Hangul, whose spaces and dots do not count.
   *
   * @param verbs what rules wait for; labels end in a colon
   * @param kinds nouns for kinds of things ({@code 행사})
   * @param introducers words that announce a list
   */
  static FieldReader korean(Set<String> verbs, Set<String> kinds, Set<String> introducers) {
    return new FieldReader(KOREAN, written -> label(written, verbs, kinds), introducers);
  }

  /**
   * Reads labels of up to four words in whatever case.
   *
   * @param verbs what rules wait for; labels end in a colon
   */
  static FieldReader english(Set<String> verbs) {
    return new FieldReader(
        ENGLISH,
        written ->
            Optional.of(
                    NUMBERED
                            .matcher(written.toLowerCase(Locale.ROOT).replace("(s)", "s"))
                            .replaceFirst("")
                        + COLON)
                .filter(verbs::contains),
        Set.of());
  }

  /**
   * The field that a line is.
   *
   * @param start where the line begins after its bullet
   */
  Optional<Clause> read(SentenceText sentence, int start, List<Element> elements) {
    if (tableRow(sentence.text())) {
      return Optional.empty();
    }
    int from = afterSigns(sentence.text(), start);
    Matcher work = WORK.matcher(sentence.text()).region(from, sentence.length());
    Matcher found =
        field
            .matcher(sentence.text())
            .region(work.lookingAt() ? work.end() : from, sentence.length());
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    String written = found.group("label") == null ? found.group("bracketed") : found.group("label");
    int value = found.end();
    return labels
        .apply(written)
        .map(
            label ->
                clause(
                    label,
                    new Span(start, value).trimmed(sentence.text()),
                    after(value, elements)));
  }

  /** A row of more than a label and a value: {@code | 분야 | 기관 | 국가 |}. */
  private static boolean tableRow(String text) {
    return text.strip().startsWith(BAR) && text.split("\\|", -1).length - 1 > BARS_OF_A_FIELD;
  }

  /**
   * A line under a heading that is a label, as if it had the label itself; what stands in brackets
   * before it only sorts the lines ({@code (기업) 네이버, 카카오}).
   *
   * @param label the label of the heading
   * @param start where the line begins after its bullet
   */
  Clause under(String label, SentenceText sentence, int start, List<Element> elements) {
    String text = sentence.text();
    int from = afterSigns(text, start);
    int close = from < text.length() && text.charAt(from) == '(' ? text.indexOf(')', from) : -1;
    int value = close < 0 ? start : close + 1;
    return clause(label, new Span(start, text.length()).trimmed(text), after(value, elements));
  }

  /**
   * A line as if it had another label than it has.
   *
   * @param value where what it tells begins
   */
  Clause labelled(String label, SentenceText sentence, int value, List<Element> elements) {
    return clause(label, new Span(0, value).trimmed(sentence.text()), after(value, elements));
  }

  /** 협약식 참석, 방안의 비전: behind what it is about stands the label. */
  private static Optional<String> label(String written, Set<String> verbs, Set<String> kinds) {
    if (CONTENTS.matcher(written.strip()).matches()) {
      return Optional.of(CONTENT_LABEL).filter(verbs::contains);
    }
    String unnumbered = NUMBERED.matcher(written.strip()).replaceFirst("");
    List<String> words = new ArrayList<>(Arrays.asList(unnumbered.split(" +")));
    while (!words.isEmpty()) {
      String label = JOINTS.matcher(String.join("", words)).replaceAll("") + COLON;
      if (verbs.contains(label)) {
        return Optional.of(label);
      }
      String about = words.removeFirst();
      boolean genitive = about.endsWith(GENITIVE) && about.length() > SHORTEST_GENITIVE;
      if (!genitive && kinds.stream().noneMatch(about::endsWith)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<NounPhrase> after(int value, List<Element> elements) {
    return elements.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.span().start() >= value)
        // 여는 곳: 교육부: where the label holds a verb, what it tells is no complement of it.
        .map(phrase -> phrase.role() == Case.COMPLEMENT ? phrase.as(Case.BARE) : phrase)
        .toList();
  }

  /** Some lines have two bullets ({@code - ▲ 장소: …}). */
  private static int afterSigns(String text, int start) {
    int at = start;
    while (at < text.length()
        && !Character.isLetterOrDigit(text.charAt(at))
        && "(（〔【[<〈「『‘《".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static Clause clause(String label, Span span, List<NounPhrase> phrases) {
    return Clause.alone(Predicate.label(span, label), phrases.reversed());
  }

  /** Whether a list follows: an empty field, 다음과 같다, or a colon at the end. */
  boolean introducesList(SentenceText sentence, Optional<Clause> field) {
    if (field.isPresent()) {
      return field.get().phrases().isEmpty();
    }
    String text = sentence.text().strip();
    return text.endsWith(COLON)
        || !introducers.isEmpty() && COUNTED.matcher(text).matches()
        || sentence.morphemes().stream().anyMatch(m -> introducers.contains(m.surface()));
  }
}
