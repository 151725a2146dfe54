package org.dbor.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Element;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Reads the first sentence that answers a question as the line of a notice: {@code 언제부터 쓸 수 있나요? 3월
 * 28일부터 발급합니다} is {@code 시행일: 3월 28일부터}, of what the document answers questions on.
 */
final class Answers {
  private static final String WHEN = "시행일:";
  private static final String WHO = "대상:";
  private static final Set<Case> TIMES = EnumSet.of(Case.TIME, Case.FROM);
  private static final String MARK = "?";

  private final Pattern when;
  private final Pattern who;

  /**
   * A reader.
   *
   * @param when words that ask when something begins
   * @param who words that ask whom it is for
   */
  Answers(Set<String> when, Set<String> who) {
    this.when = Pattern.compile(Alternation.of(when));
    this.who = Pattern.compile(Alternation.of(who));
  }

  /** What the sentence tells as an answer; a question is only noted. */
  Optional<Clause> read(String text, List<Element> elements, Discourse discourse) {
    if (discourse.askedAbout().isEmpty()) {
      return Optional.empty();
    }
    if (text.strip().endsWith(MARK)) {
      discourse.question(label(text));
      return Optional.empty();
    }
    Optional<String> asked = discourse.question();
    discourse.question(Optional.empty());
    return asked
        .map(label -> label.equals(WHEN) ? times(elements) : people(elements))
        .filter(phrases -> !phrases.isEmpty())
        .map(
            phrases ->
                Clause.alone(Predicate.label(new Span(0, text.length()), asked.get()), phrases));
  }

  private Optional<String> label(String text) {
    if (when.matcher(text).find()) {
      return Optional.of(WHEN);
    }
    return who.matcher(text).find() ? Optional.of(WHO) : Optional.empty();
  }

  private static List<NounPhrase> times(List<Element> elements) {
    return phrases(elements).filter(phrase -> TIMES.contains(phrase.role())).limit(1).toList();
  }

  /** 만 17세 이상 국민이면 누구나, 사업자입니다: who it is stands before the copula. */
  private static List<NounPhrase> people(List<Element> elements) {
    return phrases(elements)
        .filter(phrase -> phrase.role() == Case.COMPLEMENT)
        .limit(1)
        .map(phrase -> phrase.as(Case.BARE))
        .toList();
  }

  private static Stream<NounPhrase> phrases(List<Element> elements) {
    return elements.stream().filter(NounPhrase.class::isInstance).map(NounPhrase.class::cast);
  }
}
