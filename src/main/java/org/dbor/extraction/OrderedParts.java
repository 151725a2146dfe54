package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Reads a sentence that counts off parts with one copula for all of them: {@code 첫째는 와이파이 설치, 둘째는
 * 교사 연수, 셋째는 기기 보급입니다}.
 */
final class OrderedParts {
  private static final Pattern WHOLE =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?<first>첫째|첫 번째|하나)(?:는|,|은) (?<parts>.+?)(?<copula>입니다|이다|이며|다)[.]?\\s*");
  private static final Pattern NEXT =
      Pattern.compile(",? (?:그리고 |마지막 )?(?:둘째|셋째|넷째|다섯째|(?:두|세|네|다섯) 번째|또 하나|다른 하나)(?:로|는|은|,)? ?");

  private OrderedParts() {}

  /** What the sentence counts off, as what its first number is; empty if it does not count. */
  static Optional<Clause> read(SentenceText sentence) {
    String text = sentence.text();
    Matcher whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return Optional.empty();
    }
    List<Span> parts = new ArrayList<>();
    int from = whole.start("parts");
    Matcher next = NEXT.matcher(text).region(from, whole.end("parts"));
    while (next.find()) {
      parts.add(new Span(from, next.start()).trimmed(text));
      from = next.end();
    }
    parts.add(new Span(from, whole.end("parts")).trimmed(text));
    if (parts.size() < 2 || parts.stream().anyMatch(part -> part.isEmpty() || clause(part, text))) {
      return Optional.empty();
    }
    Span first = new Span(whole.start("first"), whole.end("first"));
    List<Conjunct> members = new ArrayList<>();
    for (Span part : parts) {
      members.add(new Conjunct(part, List.of(), part, members.isEmpty() ? "" : ","));
    }
    Span range = new Span(parts.getFirst().start(), parts.getLast().end());
    return Optional.of(
        Clause.alone(
            Predicate.label(new Span(whole.start("copula"), whole.end("copula")), "이다"),
            List.of(
                NounPhrase.simple(first, Case.TOPIC),
                new NounPhrase(range, members, Case.COMPLEMENT, false))));
  }

  /** 첫째는 요금을 낮추고, 둘째는 …: what is said with verbs is no list of names. */
  private static boolean clause(Span part, String text) {
    return part.of(text).endsWith("고") || part.of(text).endsWith("며");
  }
}
