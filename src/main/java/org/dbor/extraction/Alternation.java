package org.dbor.extraction;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Word forms as alternatives of a regular expression.
 *
 * <p>What forms begin with alike is written once ({@code pla(?:n(?:ning)?|tform)}): an engine that
 * goes back tries alternatives one by one, and most places of a text rule out hundreds of forms by
 * their first letter.
 */
final class Alternation {
  private final Map<Integer, Alternation> next = new TreeMap<>();
  private boolean ends;

  private Alternation() {}

  /** The longest first, so that no form hides one that it begins; the forms are taken literally. */
  static String of(Collection<String> forms) {
    Alternation root = new Alternation();
    forms.forEach(root::add);
    return root.alternatives();
  }

  private void add(String form) {
    Alternation node = this;
    for (int letter : form.codePoints().toArray()) {
      node = node.next.computeIfAbsent(letter, key -> new Alternation());
    }
    node.ends = true;
  }

  private String alternatives() {
    return next.entrySet().stream()
        .map(entry -> literally(entry.getKey()) + entry.getValue().rest())
        .collect(Collectors.joining("|"));
  }

  private String rest() {
    if (next.isEmpty()) {
      return "";
    }
    if (next.size() == 1 && !ends) {
      return alternatives();
    }
    return "(?:" + alternatives() + ")" + (ends ? "?" : "");
  }

  private static String literally(int letter) {
    String text = Character.toString(letter);
    return Character.isLetterOrDigit(letter) || letter == ' ' ? text : "\\" + text;
  }
}
