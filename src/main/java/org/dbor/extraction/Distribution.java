package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the members of coordinations that a sentence pairs: A and B came out in May and June,
 * respectively. Without such a word everything is said of everything.
 *
 * @param words words that say so ({@code 각각}, {@code respectively})
 */
record Distribution(Set<String> words) {
  Distribution {
    words = Set.copyOf(words);
  }

  /**
   * What fills the roles, apart for each pair.
   *
   * @param roles fillers of each role in text order
   */
  List<Map<String, List<FilledRole>>> apart(
      Map<String, List<FilledRole>> roles, SentenceText sentence) {
    int members = roles.values().stream().mapToInt(List::size).max().orElse(0);
    int paired = Collections.frequency(roles.values().stream().map(List::size).toList(), members);
    if (members < 2 || paired < 2 || words.stream().noneMatch(sentence.text()::contains)) {
      return List.of(roles);
    }
    List<Map<String, List<FilledRole>>> apart = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      int member = i;
      Map<String, List<FilledRole>> pair = new HashMap<>(roles);
      pair.replaceAll(
          (role, fillers) -> fillers.size() == members ? List.of(fillers.get(member)) : fillers);
      apart.add(pair);
    }
    return apart;
  }
}
