package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import org.dbor.document.Span;

/** The phrases and predicates of a sentence that were read so far. */
final class ReadElements {
  private final List<Element> elements = new ArrayList<>();

  void add(Element element) {
    elements.add(element);
  }

  /** Adds a phrase, unless it has no noun. */
  void add(List<Conjunct> conjuncts, Case role, boolean modifies) {
    if (!conjuncts.isEmpty()) {
      Span span = new Span(conjuncts.getFirst().span().start(), conjuncts.getLast().span().end());
      elements.add(new NounPhrase(span, conjuncts, role, modifies));
    }
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  List<Element> all() {
    return List.copyOf(elements);
  }

  /** The last is a phrase of a case. */
  boolean endInCase(Case role) {
    return !elements.isEmpty()
        && elements.getLast() instanceof NounPhrase phrase
        && phrase.role() == role;
  }

  /** The last is a phrase that modifies the noun to come. */
  boolean endInModifier() {
    return !elements.isEmpty()
        && elements.getLast() instanceof NounPhrase phrase
        && phrase.modifies();
  }

  /** 안전하고 포용적인 사회: one attribute of several. */
  boolean endInConnective() {
    return !elements.isEmpty()
        && elements.getLast() instanceof Predicate predicate
        && predicate.form() == Predicate.Form.CONNECTIVE;
  }

  /** The date before the first noun is not the clause's either. */
  void undate() {
    if (endInCase(Case.TIME)) {
      elements.removeLast();
    }
  }

  /**
   * 총사업비는 12억 원. 핵심은 ▲교재 개발 ▲교원 연수: of what a note is about, the noun at its end tells what it is.
   */
  void endWithoutCopula() {
    if (endInCase(Case.BARE) || endInCase(Case.ITEMS)) {
      NounPhrase last = (NounPhrase) elements.removeLast();
      boolean told = !last.modifies() && topical();
      elements.add(
          told && last.role() == Case.BARE
              ? new NounPhrase(last.span(), last.conjuncts(), Case.COMPLEMENT, false)
              : last);
      if (told) {
        elements.add(Predicate.copula(last.last().head()));
      }
    }
  }

  /** Whether a topic waits for its predicate, and nothing else does. */
  private boolean topical() {
    for (Element element : elements.reversed()) {
      if (element instanceof Predicate predicate && !predicate.adnominal()) {
        return false;
      }
      if (element instanceof NounPhrase phrase && !phrase.modifies()) {
        if (phrase.role() == Case.TOPIC) {
          return true;
        }
        if (phrase.role() == Case.SUBJECT || phrase.role() == Case.OBJECT) {
          return false;
        }
      }
    }
    return false;
  }

  boolean marked() {
    return elements.stream()
        .anyMatch(
            element ->
                element instanceof NounPhrase phrase
                    && !phrase.modifies()
                    && phrase.role() != Case.BARE);
  }

  /** The phrase right before has a case: 온라인 게임에 적용. */
  boolean justMarked() {
    return !elements.isEmpty()
        && elements.getLast() instanceof NounPhrase phrase
        && !phrase.modifies()
        && phrase.role() != Case.BARE
        && phrase.role() != Case.TOPIC;
  }
}
