package org.dbor.language;

import java.util.ArrayList;
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
  private static final String COPULA = "이다";
  private static final String AHEAD = " 앞둔";
  private static final String ADVERBIAL = "게";

  private static final Set<Case> AROUND =
      Set.of(Case.TIME, Case.FROM, Case.WITH, Case.JOINTLY, Case.BASIS);
  private static final String SINCE = "부터";

  /** 시민이 모인 이날 포럼에서: between a clause and its head a word may tell that it was the same day. */
  private static final Set<String> SAME_DAY = Set.of("이날", "그날", "당일");

  /** What ends a clause that only tells who was there. */
  private static final String AMID = "가운데";

  private ClauseParser() {}

  /**
   * Clauses in text order.
   *
   * @param sentence the text that the spans of the elements are in
   */
  public static List<Clause> parse(String sentence, List<Element> elements) {
    List<ClauseDraft> drafts = new ArrayList<>();
    List<NounPhrase> pending = new ArrayList<>();
    Integer chain = null;
    for (int i = 0; i < elements.size(); i++) {
      int at = i;
      switch (elements.get(i)) {
        case NounPhrase phrase -> {
          if (ahead(phrase, sentence)
              && !pending.isEmpty()
              && pending.getLast().role() == Case.TIME) {
            pending.removeLast();
          }
          pending.add(phrase);
        }
        case Predicate predicate when adverb(predicate) -> {
          // 굳게 약속하다: how something is done is no clause of its own.
        }
        case Predicate predicate -> {
          ClauseDraft draft = new ClauseDraft(predicate);
          if (predicate.adnominal()) {
            draft.phrases =
                predicate.stative() || copula(predicate)
                    ? OwnPhrases.nearest(pending)
                    : OwnPhrases.owned(OwnPhrases.ownPart(predicate, pending, sentence), sentence);
            List<NounPhrase> taken =
                draft.phrases.stream()
                    .filter(
                        phrase ->
                            !OwnPhrases.outlives(
                                phrase, pending, headAfter(elements, at, sentence)))
                    .toList();
            pending.removeAll(taken);
            draft.head = headAfter(elements, i, sentence);
          } else if (predicate.form() != Form.NOMINAL) {
            List<List<NounPhrase>> conjuncts = Gapping.conjuncts(pending, sentence);
            for (List<NounPhrase> gap : conjuncts.subList(0, conjuncts.size() - 1)) {
              ClauseDraft elliptical = new ClauseDraft(predicate);
              elliptical.phrases = gap;
              chain = link(elliptical, chain, drafts);
              drafts.add(elliptical);
            }
            // 갖고자 합니다: with nothing between them the two verbs are one.
            boolean serves =
                predicate.purpose()
                    && at + 1 < elements.size()
                    && elements.get(at + 1) instanceof NounPhrase;
            List<NounPhrase> kept =
                serves
                    ? around(conjuncts.getLast(), sentence)
                    : predicate.ending().equals(AMID)
                        ? OwnPhrases.beforeSubject(conjuncts.getLast())
                        : List.of();
            draft.phrases =
                conjuncts.getLast().stream()
                    .filter(phrase -> !kept.contains(phrase) && !ofInner(phrase, pending, drafts))
                    .toList();
            pending.clear();
            pending.addAll(kept);
            chain = link(draft, chain, drafts);
          } else {
            draft.phrases = OwnPhrases.owned(pending, sentence);
            // 근거를 마련함으로써 소비자를 보호한다: what it acts on is no other verb's.
            pending.removeIf(
                phrase -> phrase.role() == Case.OBJECT && draft.phrases.contains(phrase));
          }
          drafts.add(draft);
        }
      }
    }
    return drafts.stream().map(draft -> draft.clause(drafts)).toList();
  }

  /**
   * 지난해 부산에서 열린 포럼에 이어 올해 포럼을 연다: a sentence that goes on to tell when is at no time and place of
   * the clause in it.
   */
  private static boolean ofInner(
      NounPhrase phrase, List<NounPhrase> pending, List<ClauseDraft> drafts) {
    return (phrase.role() == Case.TIME || phrase.role() == Case.IN)
        && drafts.stream()
            .filter(inner -> inner.head.isPresent() && inner.phrases.contains(phrase))
            .filter(inner -> inner.phrases.stream().anyMatch(own -> own.role() == Case.TIME))
            .anyMatch(
                inner ->
                    pending.stream()
                        .filter(own -> own.role() == Case.TIME && !inner.phrases.contains(own))
                        .anyMatch(own -> own.span().start() >= inner.head.get().span().end()));
  }

  /** 내년 1월 시행을 앞둔 법을 공개했다: the day is that of what is ahead. */
  private static boolean ahead(NounPhrase phrase, String sentence) {
    return phrase.role() == Case.OCCASION && sentence.startsWith(AHEAD, phrase.wordEnd(sentence));
  }

  /** Chains a clause that goes on from the one before; returns its index. */
  private static int link(ClauseDraft draft, Integer before, List<ClauseDraft> drafts) {
    int index = drafts.size();
    draft.previous = Optional.ofNullable(before);
    draft.previous.ifPresent(previous -> drafts.get(previous).next = Optional.of(index));
    return index;
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

  private static Optional<NounPhrase> headAfter(
      List<Element> elements, int predicate, String sentence) {
    for (int i = predicate + 1; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case NounPhrase phrase -> {
          boolean day =
              SAME_DAY.contains(sentence.substring(phrase.span().start(), phrase.span().end()))
                  && i + 1 < elements.size()
                  && elements.get(i + 1) instanceof NounPhrase;
          if (!phrase.modifies() && !day) {
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
}
