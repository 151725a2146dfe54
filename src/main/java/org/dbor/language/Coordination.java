package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dbor.document.Span;

/** The members of a coordination as they are read. */
final class Coordination {
  private final List<Unit> units;
  private final List<Conjunct> members = new ArrayList<>();
  private List<Span> examples = List.of();
  private int exampleStart = -1;
  private final Set<String> relations;
  private int start;
  private String joint = "";

  /**
   * Without members yet.
   *
   * @param relations nouns for what is between two: the difference, the relation
   */
  Coordination(List<Unit> units, int start, Set<String> relations) {
    this.units = units;
    this.relations = relations;
    this.start = start;
  }

  int start() {
    return start;
  }

  boolean atStart(int index) {
    return start == index;
  }

  void startAt(int index) {
    start = index;
  }

  boolean lastJointPairs() {
    return joint.equals("와") || joint.equals("과");
  }

  List<Conjunct> conjuncts() {
    return members;
  }

  /** Ends the current member before the unit at {@code end}. */
  void close(int end, String nextJoint) {
    if (start < end) {
      Span head = span(start, end);
      if (relates(end)) {
        Conjunct other = members.removeLast();
        head = new Span(other.span().start(), head.end());
        joint = other.joinedBy();
      }
      members.add(
          examples.isEmpty()
              ? Conjunct.simple(head, joint)
              : new Conjunct(new Span(exampleStart, head.end()), examples, head, joint));
      examples = List.of();
      joint = nextJoint;
    }
    start = end;
  }

  /** 표시 확률과 실제 확률의 차이: one thing between two, and no second beside the first. */
  private boolean relates(int end) {
    return lastJointPairs()
        && !members.isEmpty()
        && members.getLast().examples().isEmpty()
        && end - start > 2
        && relations.contains(units.get(end - 1).surface())
        && units.get(end - 2).tag().equals("JKG");
  }

  /**
   * {@code A, B 등 H}: what came before are examples of H.
   *
   * @param end the unit after the last example
   * @param next where H begins
   */
  void etCetera(int end, int next, boolean goesOn) {
    close(end, "");
    start = next;
    // A, B 등 H와 C, D 등 I: those of H are none of I.
    int own = members.size();
    while (own > 0 && members.get(own - 1).examples().isEmpty()) {
      own--;
    }
    List<Conjunct> listed = members.subList(own, members.size());
    if (goesOn && !listed.isEmpty()) {
      examples = listed.stream().map(Conjunct::span).toList();
      exampleStart = listed.getFirst().span().start();
      joint = own > 0 ? listed.getFirst().joinedBy() : "";
      listed.clear();
    }
  }

  /** What was listed last are no examples of what follows. */
  void forgetExamples() {
    examples = List.of();
  }

  private Span span(int from, int to) {
    return new Span(units.get(from).span().start(), units.get(to - 1).span().end());
  }
}
