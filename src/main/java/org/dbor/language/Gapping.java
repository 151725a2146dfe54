package org.dbor.language;

import java.util.ArrayList;
import java.util.List;

/** Clauses that say their verb only once. */
final class Gapping {
  private Gapping() {}

  /**
   * Gapping: 5월 서울에서 선언을, 6월 부산에서 헌장을 발표했다 says the verb once for two clauses. Each ends in an
   * object, all but the last with a comma.
   */
  static List<List<NounPhrase>> conjuncts(List<NounPhrase> pending, String sentence) {
    List<List<NounPhrase>> conjuncts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 1 < pending.size(); i++) {
      Case role = pending.get(i).role();
      // 첫날 강연은 김 교수가, 이튿날 강연은 박 교수가 맡았다: both have a topic.
      boolean parallel =
          role == Case.OBJECT
              || role == Case.SUBJECT
                  && has(pending.subList(from, i), Case.TOPIC)
                  && has(pending.subList(i + 1, pending.size()), Case.TOPIC);
      boolean ends = parallel && pending.get(i).beforeComma(sentence);
      boolean goesOn = has(pending.subList(i + 1, pending.size()), role);
      if (ends && goesOn) {
        conjuncts.add(List.copyOf(pending.subList(from, i + 1)));
        from = i + 1;
      }
    }
    conjuncts.add(List.copyOf(pending.subList(from, pending.size())));
    return conjuncts;
  }

  private static boolean has(List<NounPhrase> phrases, Case role) {
    return phrases.stream().anyMatch(phrase -> phrase.role() == role);
  }
}
