package org.dbor.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Predicate.Form;

/**
 * Groups phrases around predicates.
 *
 * <p>An adnominal clause takes the phrases before it, but not the topic, a partner (와), or time and
 * place that follow a topic: those belong to the sentence around it.
 */
public final class ClauseParser {
  private static final Set<Case> CIRCUMSTANCES =
      EnumSet.of(Case.TIME, Case.FROM, Case.UNTIL, Case.IN, Case.AT);

  private static final String COPULA = "이다";
  private static final String ADVERBIAL = "게";

  /** What may stand before the subject of the clause that it belongs to. */
  private static final Set<Case> SET_OFF =
      Set.of(Case.TOWARD, Case.BASIS, Case.PURPOSE, Case.OCCASION, Case.THROUGH, Case.TIME);

  /** 향상을 위해 중요한 기반을 만든다: the purpose is that of what is done. */
  private static final Set<Case> MATRIX = Set.of(Case.TOPIC, Case.PURPOSE);

  private static final Set<Case> AROUND = Set.of(Case.TIME, Case.FROM, Case.WITH, Case.BASIS);
  private static final String SINCE = "부터";
  private static final Set<Case> PLACES = Set.of(Case.AT, Case.IN);
  private static final char TOPIC_PARTICLE = '는';

  /** The ending of what holds at all times. */
  private static final String GENERAL = "는";

  private ClauseParser() {}

  /**
   * Clauses in text order.
   *
   * @param sentence the text that the spans of the elements are in
   */
  public static List<Clause> parse(String sentence, List<Element> elements) {
    List<Draft> drafts = new ArrayList<>();
    List<NounPhrase> pending = new ArrayList<>();
    Integer chain = null;
    for (int i = 0; i < elements.size(); i++) {
      int at = i;
      switch (elements.get(i)) {
        case NounPhrase phrase -> pending.add(phrase);
        case Predicate predicate when adverb(predicate) -> {
          // 굳게 약속하다: how something is done is no clause of its own.
        }
        case Predicate predicate -> {
          Draft draft = new Draft(predicate);
          if (predicate.adnominal()) {
            draft.phrases =
                predicate.stative() || copula(predicate)
                    ? nearest(pending)
                    : owned(ownPart(predicate, pending, sentence), sentence);
            List<NounPhrase> taken =
                draft.phrases.stream()
                    .filter(phrase -> !outlives(phrase, pending, headAfter(elements, at)))
                    .toList();
            pending.removeAll(taken);
            draft.head = headAfter(elements, i);
          } else if (predicate.form() != Form.NOMINAL) {
            List<List<NounPhrase>> conjuncts = gapped(pending, sentence);
            for (List<NounPhrase> gap : conjuncts.subList(0, conjuncts.size() - 1)) {
              Draft elliptical = new Draft(predicate);
              elliptical.phrases = gap;
              chain = link(elliptical, chain, drafts);
              drafts.add(elliptical);
            }
            // 갖고자 합니다: with nothing between them the two verbs are one.
            boolean serves =
                predicate.purpose()
                    && at + 1 < elements.size()
                    && elements.get(at + 1) instanceof NounPhrase;
            List<NounPhrase> kept = serves ? around(conjuncts.getLast(), sentence) : List.of();
            draft.phrases =
                conjuncts.getLast().stream().filter(phrase -> !kept.contains(phrase)).toList();
            pending.clear();
            pending.addAll(kept);
            chain = link(draft, chain, drafts);
          } else {
            draft.phrases = owned(pending, sentence);
          }
          drafts.add(draft);
        }
      }
    }
    return drafts.stream().map(draft -> draft.clause(drafts)).toList();
  }

  /** Chains a clause that goes on from the one before; returns its index. */
  private static int link(Draft draft, Integer before, List<Draft> drafts) {
    int index = drafts.size();
    draft.previous = Optional.ofNullable(before);
    draft.previous.ifPresent(previous -> drafts.get(previous).next = Optional.of(index));
    return index;
  }

  /**
   * Gapping: 5월 서울에서 선언을, 6월 부산에서 헌장을 발표했다 says the verb once for two clauses. Each ends in an
   * object, all but the last with a comma.
   */
  private static List<List<NounPhrase>> gapped(List<NounPhrase> pending, String sentence) {
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

  private static boolean adverb(Predicate predicate) {
    return predicate.stative()
        && predicate.form() == Predicate.Form.CONNECTIVE
        && predicate.ending().equals(ADVERBIAL);
  }

  /** 9월 기본방향인 헌장을 발표한다: what a noun is, it is at no time and place. */
  private static boolean copula(Predicate predicate) {
    return predicate.lemmas().contains(COPULA);
  }

  /** 공신력 있는, 발생 가능한: a quality takes the one phrase before it. */
  private static List<NounPhrase> nearest(List<NounPhrase> pending) {
    return pending.isEmpty() || MATRIX.contains(pending.getLast().role())
        ? List.of()
        : List.of(pending.getLast());
  }

  /** A clause within another has no topic, so nothing before the topic is its own. */
  private static List<NounPhrase> owned(List<NounPhrase> pending, String sentence) {
    int from = Math.max(lastTopic(pending, sentence), lastSetOff(pending, sentence)) + 1;
    return List.copyOf(pending.subList(from, pending.size()));
  }

  /** 규범은 번영을 목표로, 정부가 만든 헌장을 …: what a comma sets off before the subject is outside. */
  private static int lastSetOff(List<NounPhrase> pending, String sentence) {
    boolean subject = false;
    for (int i = pending.size() - 1; i >= 0; i--) {
      NounPhrase phrase = pending.get(i);
      if (subject
          && SET_OFF.contains(phrase.role())
          && comma(phrase, pending.get(i + 1), sentence)) {
        return i;
      }
      subject |= phrase.role() == Case.SUBJECT;
    }
    return -1;
  }

  /**
   * 4일 회의에서 지급을 의무화하는 법이 나왔다: when and where the sentence happened is not when and where the law
   * obliges.
   */
  private static List<NounPhrase> ownPart(
      Predicate predicate, List<NounPhrase> pending, String sentence) {
    boolean general =
        !predicate.past() && predicate.ending().equals(GENERAL) && !predicate.purpose();
    int circumstances = 0;
    while (circumstances < pending.size()
        && CIRCUMSTANCES.contains(pending.get(circumstances).role())) {
      circumstances++;
    }
    // 오늘 센터에서 막을 올리는 포럼: a single word may be part of the verb.
    return general
            && circumstances > 1
            && pending.subList(circumstances, pending.size()).stream()
                .anyMatch(phrase -> phrase.span().of(sentence).indexOf(' ') >= 0)
        ? pending.subList(circumstances, pending.size())
        : pending;
  }

  /** Whether a phrase stays available after an adnominal predicate has passed. */
  private static boolean outlives(
      NounPhrase phrase, List<NounPhrase> pending, Optional<NounPhrase> head) {
    if (phrase.modifies()) {
      int next = pending.indexOf(phrase) + 1;
      return next < pending.size() && outlives(pending.get(next), pending, head);
    }
    return switch (phrase.role()) {
      case TOPIC, WITH, ITEMS, OCCASION -> true;
      case TIME, FROM, IN -> {
        // 헌장은 지난해 대통령이 뉴욕에서 밝힌 구상에서 …: what follows the clause's own subject is its own.
        if (pending.subList(0, pending.indexOf(phrase)).stream()
            .anyMatch(before -> before.role() == Case.SUBJECT)) {
          yield false;
        }
        // 지난 1월 시행된 법을: what stands right before the verb is the verb's, and 4일 열린 회의에서 발표했다
        // both's.
        if (adjacent(phrase, pending) && head.filter(noun -> noun.role() == Case.IN).isEmpty()) {
          yield false;
        }
        int topic = firstTopic(pending);
        yield topic >= 0 && topic < pending.indexOf(phrase)
            || pending.indexOf(phrase) == 0 && topic == 1;
      }
      default -> false;
    };
  }

  /** Only time and place between it and the verb. */
  private static boolean adjacent(NounPhrase phrase, List<NounPhrase> pending) {
    return pending.subList(pending.indexOf(phrase), pending.size()).stream()
        .allMatch(after -> CIRCUMSTANCES.contains(after.role()));
  }

  /** 간담회에는, 서울에서는: a place that the sentence is about. */
  private static boolean set(NounPhrase phrase, String sentence) {
    return PLACES.contains(phrase.role())
        && phrase.wordEnd(sentence) > phrase.span().end() + 1
        && sentence.charAt(phrase.wordEnd(sentence) - 1) == TOPIC_PARTICLE;
  }

  /**
   * 3월부터 합의를 이끌기 위해 토론을 진행한다: what stands before the object of a purpose belongs to what is done
   * for it.
   */
  private static List<NounPhrase> around(List<NounPhrase> phrases, String sentence) {
    List<NounPhrase> around = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      if (phrase.role() == Case.OBJECT) {
        return around;
      }
      // 해킹으로부터 지킨다: that is no time.
      boolean other =
          phrase.role() == Case.FROM && !sentence.startsWith(SINCE, phrase.span().end());
      if (AROUND.contains(phrase.role()) && !phrase.modifies() && !other) {
        around.add(phrase);
      }
    }
    return List.of();
  }

  private static boolean comma(NounPhrase before, NounPhrase after, String sentence) {
    return sentence.substring(before.span().end(), after.span().start()).indexOf(',') >= 0;
  }

  private static int lastTopic(List<NounPhrase> pending, String sentence) {
    for (int i = pending.size() - 1; i >= 0; i--) {
      if (pending.get(i).role() == Case.TOPIC || set(pending.get(i), sentence)) {
        return i;
      }
    }
    return -1;
  }

  private static int firstTopic(List<NounPhrase> pending) {
    for (int i = 0; i < pending.size(); i++) {
      if (pending.get(i).role() == Case.TOPIC) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<NounPhrase> headAfter(List<Element> elements, int predicate) {
    for (int i = predicate + 1; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case NounPhrase phrase -> {
          if (!phrase.modifies()) {
            return Optional.of(phrase);
          }
        }
        case Predicate other -> {
          if (!other.adnominal()) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.empty();
  }

  private static final class Draft {
    private final Predicate predicate;
    private List<NounPhrase> phrases = List.of();
    private Optional<NounPhrase> head = Optional.empty();
    private Optional<Integer> previous = Optional.empty();
    private Optional<Integer> next = Optional.empty();

    Draft(Predicate predicate) {
      this.predicate = predicate;
    }

    Clause clause(List<Draft> all) {
      return new Clause(predicate, phrases, head, governor(all), previous, next);
    }

    private Optional<Integer> governor(List<Draft> all) {
      if (head.isEmpty()) {
        return Optional.empty();
      }
      for (int i = all.indexOf(this) + 1; i < all.size(); i++) {
        Draft other = all.get(i);
        if (!other.predicate.adnominal()
            && other.phrases.stream().anyMatch(phrase -> phrase == head.get())) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }
}
