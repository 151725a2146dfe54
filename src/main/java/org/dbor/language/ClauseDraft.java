package org.dbor.language;

import java.util.List;
import java.util.Optional;

/** A clause while those around it are not known yet. */
final class ClauseDraft {
  final Predicate predicate;
  List<NounPhrase> phrases = List.of();
  Optional<NounPhrase> head = Optional.empty();
  Optional<Integer> previous = Optional.empty();
  Optional<Integer> next = Optional.empty();

  ClauseDraft(Predicate predicate) {
    this.predicate = predicate;
  }

  Clause clause(List<ClauseDraft> all) {
    return new Clause(predicate, phrases, head, governor(all), previous, next);
  }

  private Optional<Integer> governor(List<ClauseDraft> all) {
    // 유출을 막는 데 초점을 맞춘 계획을: the head may belong to a clause within another.
    return governor(all, false).or(() -> governor(all, true));
  }

  private Optional<Integer> governor(List<ClauseDraft> all, boolean adnominal) {
    if (head.isEmpty()) {
      return Optional.empty();
    }
    for (int i = all.indexOf(this) + 1; i < all.size(); i++) {
      ClauseDraft other = all.get(i);
      if (other.predicate.adnominal() == adnominal
          && other.phrases.stream().anyMatch(phrase -> phrase == head.get())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
