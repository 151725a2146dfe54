package org.dbor.extraction;

import java.util.List;
import org.dbor.language.Predicate;

/**
 * What a sentence says of the items that follow it on lines of their own.
 *
 * @param subjects of whom or what it says it
 * @param verbal whether each item goes on with a verb: {@code The bill will:}
 * @param mark how the first item is marked, empty before it: {@code 1}, {@code a} or a bullet
 */
record ListIntroduction(
    Predicate predicate, List<Mention.Named> subjects, boolean verbal, String mark) {
  ListIntroduction {
    subjects = List.copyOf(subjects);
  }

  ListIntroduction marked(String firstMark) {
    return new ListIntroduction(predicate, subjects, verbal, firstMark);
  }
}
