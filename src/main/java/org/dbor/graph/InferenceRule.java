package org.dbor.graph;

import org.apache.jena.reasoner.rulesys.Rule;

/**
 * A rule of inference.
 *
 * @param rule as Jena runs it; its name is that of OWL 2 RL
 * @param ko what it says, in Korean
 * @param en the same in English
 */
record InferenceRule(Rule rule, String ko, String en) {
  String name() {
    return rule.getName();
  }
}
