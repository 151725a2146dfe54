package org.dbor.document;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text and how much of it as links each element of a page has, counted in one pass. */
final class HtmlTextLengths {
  private static final int MANY_LINKS = 3;

  /** A heading and a few separators; an article has more besides its links. */
  private static final int LITTLE_TEXT = 50;

  private static final Count NONE = new Count();

  private final Map<Node, Count> counts = new IdentityHashMap<>();

  private HtmlTextLengths() {}

  /** In UTF-16 code units, white space around text nodes aside. */
  private static final class Count {
    private int text;
    private int linked;
    private int links;
  }

  static HtmlTextLengths of(Element root, Set<Node> outside) {
    HtmlTextLengths lengths = new HtmlTextLengths();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return outside.contains(node) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            lengths.count(node);
            return FilterResult.CONTINUE;
          }
        },
        root);
    return lengths;
  }

  /** Children are counted before their parent. */
  private void count(Node node) {
    Count own = counts.getOrDefault(node, NONE);
    int text = node instanceof TextNode words ? words.text().strip().length() : own.text;
    boolean link = node instanceof Element element && element.normalName().equals("a");
    Node parent = node.parentNode();
    if (parent != null && text > 0) {
      Count sum = counts.computeIfAbsent(parent, key -> new Count());
      sum.text += text;
      sum.linked += link ? text : own.linked;
      sum.links += link ? 1 : own.links;
    }
  }

  int text(Element element) {
    return counts.getOrDefault(element, NONE).text;
  }

  int unlinked(Element element) {
    Count count = counts.getOrDefault(element, NONE);
    return count.text - count.linked;
  }

  boolean isListOfLinks(Element element) {
    Count count = counts.getOrDefault(element, NONE);
    return count.links >= MANY_LINKS
        && count.linked * 4 > count.text * 3
        && unlinked(element) < LITTLE_TEXT;
  }
}
