package org.dbor.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the phrases before a clause within another are its own, and which the other's. */
final class OwnPhrases {
  private static final Set<Case> CIRCUMSTANCES =
      EnumSet.of(Case.TIME, Case.FROM, Case.UNTIL, Case.IN, Case.AT);

  /** What may stand before the subject of the clause that it belongs to. */
  private static final Set<Case> SET_OFF =
      Set.of(Case.TOWARD, Case.BASIS, Case.PURPOSE, Case.OCCASION, Case.THROUGH, Case.TIME);

  /** 향상을 위해 중요한 기반을 만든다: the purpose is that of what is done. */
  private static final Set<Case> MATRIX = Set.of(Case.TOPIC, Case.PURPOSE);

  private static final Set<Case> PLACES = Set.of(Case.AT, Case.IN);
  private static final Set<Case> OPENING = Set.of(Case.TIME, Case.FROM, Case.IN);
  private static final Set<Case> PLACED = Set.of(Case.TIME, Case.IN);
  private static final char TOPIC_PARTICLE = '는';

  /** What marks who is cited; 에 따라 marks what rules. */
  private static final String SOURCE = " 따르면";

  /** 청년이 주인이 되는: verbs that take two phrases in 이/가. */
  private static final Set<String> TWO_SUBJECTS = Set.of("되다", "아니다");

  /** The ending of what holds at all times. */
  private static final String GENERAL = "는";

  private OwnPhrases() {}

  /** 공신력 있는, 발생 가능한: a quality takes the one phrase before it. */
  static List<NounPhrase> nearest(List<NounPhrase> pending) {
    return pending.isEmpty() || MATRIX.contains(pending.getLast().role())
        ? List.of()
        : List.of(pending.getLast());
  }

  /** A clause within another has no topic, so nothing before the topic is its own. */
  static List<NounPhrase> owned(List<NounPhrase> pending, String sentence) {
    int from = Math.max(lastTopic(pending, sentence), lastSetOff(pending, sentence));
    from = Math.max(from, lastSource(pending, sentence)) + 1;
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
  static List<NounPhrase> ownPart(Predicate predicate, List<NounPhrase> pending, String sentence) {
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
        : withoutOuterSubject(predicate, pending);
  }

  /** 이번 과제가 정부가 발표한 대책에 뿌리를 둔다: of two subjects the first is that of the sentence around. */
  private static List<NounPhrase> withoutOuterSubject(
      Predicate predicate, List<NounPhrase> pending) {
    if (predicate.lemmas().stream().anyMatch(TWO_SUBJECTS::contains)) {
      return pending;
    }
    int last = lastSubject(pending, pending.size());
    int outer = last < 1 ? -1 : lastSubject(pending, last);
    return pending.subList(outer + 1, pending.size());
  }

  private static int lastSubject(List<NounPhrase> pending, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (pending.get(i).role() == Case.SUBJECT && !pending.get(i).modifies()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a phrase stays available after an adnominal predicate has passed. */
  static boolean outlives(NounPhrase phrase, List<NounPhrase> pending, Optional<NounPhrase> head) {
    if (phrase.modifies()) {
      int next = pending.indexOf(phrase) + 1;
      return next < pending.size() && outlives(pending.get(next), pending, head);
    }
    return switch (phrase.role()) {
      case TOPIC, WITH, ITEMS, OCCASION -> true;
      case TIME, FROM, IN -> {
        if (opensWithSubject(phrase, pending)
            && head.filter(noun -> noun.role() == Case.OBJECT).isPresent()) {
          yield true;
        }
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

  /** 시가 24일부터 상담사를 두는 사업을 시작한다: since when belongs to what the subject does to the head. */
  private static boolean opensWithSubject(NounPhrase phrase, List<NounPhrase> pending) {
    return phrase.role() == Case.FROM
        && pending.indexOf(phrase) == 1
        && pending.getFirst().role() == Case.SUBJECT
        && pending.getLast().role() == Case.OBJECT;
  }

  /** 13일 서울에서 관계자가 참석한 가운데 포럼을 열었다: when and where it was opened. */
  static List<NounPhrase> beforeSubject(List<NounPhrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).role() == Case.SUBJECT) {
        return phrases.subList(0, i).stream()
            .filter(phrase -> OPENING.contains(phrase.role()) && !phrase.modifies())
            .toList();
      }
    }
    return List.of();
  }

  /** 부처는 13일 세종에서 사업에 선정된 기업들과 …: a day and a place before what the verb itself takes. */
  private static boolean dayAndPlace(List<NounPhrase> phrases) {
    return phrases.stream().map(NounPhrase::role).filter(PLACED::contains).distinct().count() > 1
        && phrases.getLast().role() == Case.AT;
  }

  /** Only time and place between it and the verb. */
  private static boolean adjacent(NounPhrase phrase, List<NounPhrase> pending) {
    if (dayAndPlace(pending)) {
      return false;
    }
    return pending.subList(pending.indexOf(phrase), pending.size()).stream()
        .allMatch(after -> CIRCUMSTANCES.contains(after.role()));
  }

  /** 간담회에는, 서울에서는: a place that the sentence is about. */
  private static boolean set(NounPhrase phrase, String sentence) {
    return PLACES.contains(phrase.role())
        && phrase.wordEnd(sentence) > phrase.span().end() + 1
        && sentence.charAt(phrase.wordEnd(sentence) - 1) == TOPIC_PARTICLE;
  }

  /** 18일 도의회에 따르면 의원이 발의한 조례안에는 …: who is cited, and when, is outside. */
  private static int lastSource(List<NounPhrase> pending, String sentence) {
    for (int i = pending.size() - 1; i >= 0; i--) {
      NounPhrase phrase = pending.get(i);
      int after = phrase.wordEnd(sentence);
      if (phrase.role() == Case.ACCORDING && sentence.startsWith(SOURCE, after)) {
        return i;
      }
    }
    return -1;
  }

  /** A phrase that a clause inherits may stand behind its own: then no comma parts the two. */
  private static boolean comma(NounPhrase before, NounPhrase after, String sentence) {
    return before.span().end() < after.span().start()
        && sentence.substring(before.span().end(), after.span().start()).indexOf(',') >= 0;
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
}
