package org.dbor.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dbor.extraction.ClauseArguments.Voice;

/** Case frames by the verbs that trigger them, so that a clause need not ask every frame. */
final class FrameIndex {
  private final List<Rule.ClauseRule> rules;
  private final BitSet ofAnyVerb = new BitSet();
  private final Map<String, BitSet> byVerb = new HashMap<>();
  private final Map<String, BitSet> exceptVerb = new HashMap<>();

  FrameIndex(List<Rule.ClauseRule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).verbs().isEmpty()) {
        ofAnyVerb.set(i);
      }
      index(rules.get(i).verbs(), i, byVerb);
      index(rules.get(i).exceptVerbs(), i, exceptVerb);
    }
  }

  private static void index(Collection<String> verbs, int rule, Map<String, BitSet> index) {
    verbs.forEach(verb -> index.computeIfAbsent(verb, unseen -> new BitSet()).set(rule));
  }

  /** A frame and whether its verb is in its own voice. */
  record Triggered(Rule.ClauseRule rule, Voice voice) {}

  /**
   * The frames that a predicate triggers, in the order of the rules.
   *
   * @param verbs what the predicate may be called
   * @param turned the active verbs of a passive one
   */
  List<Triggered> triggeredBy(Collection<String> verbs, Collection<String> turned) {
    BitSet active = (BitSet) ofAnyVerb.clone();
    verbs.forEach(verb -> add(verb, active));
    BitSet all = (BitSet) active.clone();
    turned.forEach(verb -> add(verb, all));
    Stream.of(verbs, turned)
        .flatMap(Collection::stream)
        .map(exceptVerb::get)
        .filter(Objects::nonNull)
        .forEach(all::andNot);
    List<Triggered> triggered = new ArrayList<>();
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      triggered.add(new Triggered(rules.get(i), active.get(i) ? Voice.ACTIVE : Voice.PASSIVE));
    }
    return triggered;
  }

  private void add(String verb, BitSet triggered) {
    BitSet frames = byVerb.get(verb);
    if (frames != null) {
      triggered.or(frames);
    }
  }
}
