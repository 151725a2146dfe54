package org.dbor.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;

/**
 * Makes one subject of several that share a verb said once: in {@code 시민사회에서 김서연 활동가가, 업계에서 박도윤 대표가
 * 참석했다} both attend.
 */
final class JointSubjects {
  /** 업계에서, 정부로부터, 기업으로는. */
  private static final Set<Case> OWN = EnumSet.of(Case.IN, Case.FROM, Case.BY);

  private JointSubjects() {}

  /**
   * The clause with its subjects as one.
   *
   * @param sentence the text that its spans are in
   */
  static Clause join(Clause clause, String sentence) {
    List<NounPhrase> subjects = clause.phrases(Case.SUBJECT).reversed();
    boolean joint =
        subjects.size() > 1
            && subjects.subList(0, subjects.size() - 1).stream()
                .allMatch(subject -> subject.beforeComma(sentence))
            && apart(subjects, clause);
    if (!joint) {
      return clause;
    }
    NounPhrase one =
        new NounPhrase(
            new Span(subjects.getFirst().span().start(), subjects.getLast().span().end()),
            subjects.stream().flatMap(subject -> subject.conjuncts().stream()).toList(),
            Case.SUBJECT,
            false);
    List<NounPhrase> phrases = new ArrayList<>(clause.phrases());
    phrases.removeAll(subjects);
    phrases.add(one);
    phrases.sort((first, second) -> Integer.compare(first.span().end(), second.span().end()));
    return clause.with(phrases);
  }

  /** Each after the first has something of its own before it, which tells where from. */
  private static boolean apart(List<NounPhrase> subjects, Clause clause) {
    for (int i = 1; i < subjects.size(); i++) {
      int from = subjects.get(i - 1).span().end();
      int to = subjects.get(i).span().start();
      boolean own =
          clause.phrases().stream()
              .filter(phrase -> OWN.contains(phrase.role()))
              .anyMatch(phrase -> phrase.span().start() >= from && phrase.span().end() <= to);
      if (!own) {
        return false;
      }
    }
    return true;
  }
}
