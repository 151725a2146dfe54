package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dbor.document.Span;

/**
 * An entity as last named.
 *
 * @param names all it is called, without the year or version at the end
 */
record RecentMention(Entity entity, String text, int sentence, List<String> names) {
  RecentMention(Entity entity, String text, int sentence) {
    this(entity, text, sentence, names(entity, text));
  }

  private static List<String> names(Entity entity, String text) {
    List<String> names = new ArrayList<>(entity.labels().size() + 1);
    names.add(unnumbered(text));
    for (Label label : entity.labels()) {
      names.add(unnumbered(label.text()));
    }
    return names;
  }

  /** What it fills a role with. */
  FilledRole filling() {
    return FilledRole.of(entity, text);
  }

  /** The same thing, named at a place in a later sentence by a word that points back to it. */
  Mention.Named at(Span span) {
    return new Mention.Named(span, List.of(entity), text);
  }

  boolean named(String noun) {
    // 심의위원회 구축 is no 위원회 구축: several words are the last of a name as they stand.
    boolean words = noun.indexOf(' ') >= 0;
    for (String name : names) {
      int before = name.length() - noun.length() - 1;
      if (name.endsWith(noun) && (!words || before < 0 || name.charAt(before) == ' ')) {
        return true;
      }
    }
    return false;
  }

  boolean acted(String noun, Set<String> acts) {
    int space = text.lastIndexOf(' ');
    return space >= noun.length()
        && text.startsWith(noun, space - noun.length())
        && acts.contains(text.substring(space + 1));
  }

  /** Without the year or version at its end. */
  private static String unnumbered(String name) {
    int end = name.length();
    while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == '.')) {
      end--;
    }
    return name.substring(0, end).stripTrailing();
  }
}
