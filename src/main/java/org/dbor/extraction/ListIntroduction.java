package org.dbor.extraction;

import java.util.List;
import org.dbor.language.Predicate;

/**
 * What a sentence says of the items that follow it on lines of their own.
 *
 * @param subjects of whom or what it says it
 * @param mark how the first item is marked, empty before it: {@code 1}, {@code a} or a bullet
 */
record ListIntroduction(Predicate predicate, List<Mention.Named> subjects, String mark) {
  ListIntroduction {
    subjects = List.copyOf(subjects);
  }

  ListIntroduction marked(String firstMark) {
    return new ListIntroduction(predicate, subjects, firstMark);
  }
}
