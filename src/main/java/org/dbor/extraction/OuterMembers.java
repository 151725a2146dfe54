package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.Element;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;
import org.dbor.vocabulary.Iris;

/**
 * Tells who is listed from what a clause before the last of them acts on: in {@code 장관과 총장, 자문을 맡은
 * 교수가 참석했다} three took part, and one thing was done by the last. Grammar cannot tell, types can.
 */
final class OuterMembers {
  private static final List<String> ACTORS =
      List.of(Iris.TERMS + "Organization", Iris.TERMS + "Person");

  private final Names names;
  private final Set<String> peopleCounters;

  OuterMembers(Names names, Set<String> peopleCounters) {
    this.names = names;
    this.peopleCounters = Set.copyOf(peopleCounters);
  }

  /** The elements, with those who were listed before such a clause behind the one it describes. */
  List<Element> apart(List<Element> elements, List<Mention> atoms) {
    List<Element> apart = new ArrayList<>(elements);
    for (int i = 0; i + 2 < elements.size(); i++) {
      if (elements.get(i) instanceof NounPhrase own
          && elements.get(i + 1) instanceof Predicate predicate
          && predicate.adnominal()
          && elements.get(i + 2) instanceof NounPhrase described
          && !described.modifies()) {
        int moved = apart.size() - elements.size();
        if (beside(own, described, atoms)) {
          apart.add(i + 3 + moved, own.as(described.role()));
          apart.remove(i + moved);
        } else if (listed(own, described, atoms)) {
          List<Conjunct> outer = own.conjuncts().subList(0, own.conjuncts().size() - 1);
          apart.set(
              i + moved,
              new NounPhrase(own.last().span(), List.of(own.last()), own.role(), own.modifies()));
          Span span = new Span(outer.getFirst().span().start(), outer.getLast().span().end());
          apart.add(i + 3 + moved, new NounPhrase(span, outer, described.role(), false));
        }
      }
    }
    return List.copyOf(apart);
  }

  /**
   * The clause in which those who were listed before stand with the one described, in their order.
   */
  static Clause together(Clause clause) {
    List<NounPhrase> phrases = new ArrayList<>(clause.phrases());
    for (int i = phrases.size() - 1; i > 0; i--) {
      NounPhrase outer = phrases.get(i);
      NounPhrase described = phrases.get(i - 1);
      if (outer.role() == described.role() && outer.span().end() <= described.span().start()) {
        List<Conjunct> all = new ArrayList<>(outer.conjuncts());
        all.addAll(described.conjuncts());
        phrases.set(
            i - 1, new NounPhrase(described.span(), all, described.role(), described.modifies()));
        phrases.remove(i);
      }
    }
    return phrases.size() == clause.phrases().size() ? clause : clause.with(phrases);
  }

  private boolean listed(NounPhrase own, NounPhrase described, List<Mention> atoms) {
    List<Conjunct> members = own.conjuncts();
    return members.size() > 1
        && described.conjuncts().stream().anyMatch(one -> acts(one, atoms) || counted(one, atoms))
        && !acts(members.getLast(), atoms)
        && members.subList(0, members.size() - 1).stream().allMatch(one -> acts(one, atoms));
  }

  /** 김서연 관장, 새로 뽑힌 가족 110명이: nothing says that the head does what the clause before tells. */
  private boolean beside(NounPhrase own, NounPhrase described, List<Mention> atoms) {
    return own.role() == Case.BARE
        && described.conjuncts().stream().anyMatch(one -> counted(one, atoms))
        && own.conjuncts().stream().allMatch(one -> acts(one, atoms));
  }

  /** 원장과 방송인, 첫 기수로 뽑힌 가족 110명이: so many people take part, too. */
  private boolean counted(Conjunct member, List<Mention> atoms) {
    return atoms.stream()
        .filter(Mention.Count.class::isInstance)
        .map(Mention.Count.class::cast)
        .anyMatch(
            count ->
                member.head().contains(count.span()) && peopleCounters.contains(count.counter()));
  }

  private boolean acts(Conjunct member, List<Mention> atoms) {
    return atoms.stream()
        .filter(atom -> member.head().contains(atom.span()))
        .anyMatch(atom -> atom instanceof Mention.Named named && names.isA(named.entity(), ACTORS));
  }
}
