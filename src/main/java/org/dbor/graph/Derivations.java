package org.dbor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;

/**
 * Finds the rules that give an inferred triple in one step.
 *
 * <p>Nothing is stored for it: in a graph that holds all that follows, each inferred triple is the
 * conclusion of some rule whose premises stand in the graph too. Rules are matched backwards.
 */
final class Derivations {
  private static final int MOST = 20;

  private final Graph closure;
  private final Withheld withheld;
  private final Triple conclusion;
  private final List<List<Triple>> found = new ArrayList<>();

  private Derivations(Graph closure, Triple conclusion) {
    this.closure = closure;
    this.withheld = Withheld.of(closure);
    this.conclusion = conclusion;
  }

  /**
   * At most {@value #MOST} derivations by each rule, in the order of the rules.
   *
   * @param closure asserted and inferred triples together
   */
  static List<Derivation> of(List<InferenceRule> rules, Graph closure, Triple conclusion) {
    Derivations derivations = new Derivations(closure, conclusion);
    List<Derivation> all = new ArrayList<>();
    for (InferenceRule rule : rules) {
      for (List<Triple> premises : derivations.by(rule)) {
        all.add(new Derivation(rule.name(), Map.of("ko", rule.ko(), "en", rule.en()), premises));
      }
    }
    return all;
  }

  private List<List<Triple>> by(InferenceRule rule) {
    found.clear();
    for (ClauseEntry head : rule.rule().getHead()) {
      Map<Node, Node> bound = new HashMap<>();
      if (head instanceof TriplePattern pattern && unify(pattern, conclusion, bound)) {
        match(rule.rule().getBody(), 0, bound, List.of());
      }
    }
    return found.stream().distinct().sorted(Comparator.comparing(Object::toString)).toList();
  }

  private void match(ClauseEntry[] body, int at, Map<Node, Node> bound, List<Triple> premises) {
    if (found.size() >= MOST) {
      return;
    }
    if (at == body.length) {
      found.add(premises);
      return;
    }
    if (body[at] instanceof TriplePattern pattern) {
      closure
          .find(
              known(pattern.getSubject(), bound),
              known(pattern.getPredicate(), bound),
              known(pattern.getObject(), bound))
          .filterDrop(triple -> triple.equals(conclusion) || withheld.holds(triple))
          .toList()
          .forEach(
              triple -> {
                Map<Node, Node> further = new HashMap<>(bound);
                if (unify(pattern, triple, further)) {
                  List<Triple> more = new ArrayList<>(premises);
                  more.add(triple);
                  match(body, at + 1, further, more);
                }
              });
    } else if (body[at] instanceof Functor test && passes(test, bound)) {
      match(body, at + 1, bound, premises);
    }
  }

  /** The tests that the rule file uses; one that is not known here lets nothing pass. */
  private static boolean passes(Functor test, Map<Node, Node> bound) {
    Node[] arguments = test.getArgs();
    return switch (test.getName()) {
      case "notEqual" -> !value(arguments[0], bound).equals(value(arguments[1], bound));
      case "notLiteral" -> !value(arguments[0], bound).isLiteral();
      default -> false;
    };
  }

  private static boolean unify(TriplePattern pattern, Triple triple, Map<Node, Node> bound) {
    return unify(pattern.getSubject(), triple.getSubject(), bound)
        && unify(pattern.getPredicate(), triple.getPredicate(), bound)
        && unify(pattern.getObject(), triple.getObject(), bound);
  }

  private static boolean unify(Node term, Node node, Map<Node, Node> bound) {
    if (!term.isVariable()) {
      return term.equals(node);
    }
    Node before = bound.putIfAbsent(term, node);
    return before == null || before.equals(node);
  }

  private static Node value(Node term, Map<Node, Node> bound) {
    return term.isVariable() ? bound.getOrDefault(term, term) : term;
  }

  private static Node known(Node term, Map<Node, Node> bound) {
    Node value = value(term, bound);
    return value.isVariable() ? Node.ANY : value;
  }
}
