package org.dbor.web.pages;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dbor.vocabulary.Prefixes;

/**
 * Something a statement points to, or comes from.
 *
 * @param href where it leads; empty for a literal
 * @param outside whether that is another site
 */
public record Value(Text text, Optional<String> href, boolean outside)
    implements Comparable<Value> {
  static Value of(Node node, Labels labels) {
    Text text = labels.of(node);
    if (!node.isURI()) {
      return new Value(text, Optional.empty(), false);
    }
    Optional<String> page = Addresses.page(node.getURI());
    boolean outside = page.isEmpty();
    boolean web = node.getURI().startsWith("http");
    return new Value(
        outside && text.language().isEmpty() ? Text.plain(Prefixes.shorten(node.getURI())) : text,
        page.or(() -> web ? Optional.of(node.getURI()) : Optional.empty()),
        outside);
  }

  @Override
  public int compareTo(Value other) {
    return NaturalOrder.INSTANCE.compare(text.value(), other.text.value());
  }
}
