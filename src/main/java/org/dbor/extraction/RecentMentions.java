package org.dbor.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a document has named so far, in the order of the text, asked from the sentence at hand. */
final class RecentMentions {
  /** How many sentences back a left-out noun may point. */
  private static final int REACH = 2;

  /** So many times as often as any other. */
  private static final int FAR = 3;

  private final List<RecentMention> recent = new ArrayList<>();

  /** Works named only as what others are built on: what goes on unsaid is not about them. */
  private final Set<Entity> bases = new HashSet<>();

  /** Of what works consist of, the work. */
  private final Map<Entity, RecentMention> wholes = new HashMap<>();

  private Optional<RecentMention> news = Optional.empty();
  private int sentence;

  void nextSentence() {
    sentence++;
  }

  RecentMention now(Entity entity, String text) {
    return new RecentMention(entity, text, sentence);
  }

  void add(RecentMention mention) {
    recent.add(mention);
  }

  int size() {
    return recent.size();
  }

  /** Forgets all but the first. */
  void cut(int size) {
    while (recent.size() > size) {
      recent.removeLast();
    }
  }

  /** Notes what another work is built on, unless the document was about it before. */
  void basis(Entity work) {
    if (recent.stream().noneMatch(one -> one.sentence() < sentence && one.entity().equals(work))) {
      bases.add(work);
    }
  }

  /** Notes what a work consists of. */
  void part(Entity part, RecentMention whole) {
    if (!part.equals(whole.entity())) {
      wholes.putIfAbsent(part, whole);
    }
  }

  /**
   * 사업에는 상담과 교육이 들어간다. 9억 원이 든다: of several parts, none of which is named elsewhere, the text goes
   * on about none, but about the whole.
   */
  private RecentMention whole(RecentMention named, Predicate<Entity> test) {
    RecentMention whole = wholes.get(named.entity());
    return whole != null
            && test.test(whole.entity())
            && wholes.values().stream().filter(one -> one.entity().equals(whole.entity())).count()
                > 1
            && recent.stream()
                .filter(one -> one.entity().equals(named.entity()))
                .allMatch(one -> one.sentence() == whole.sentence())
        ? whole
        : named;
  }

  /** Notes a work that the document tells of as news; the first is what it is about. */
  void news(Entity work, String text) {
    if (news.isEmpty() && !bases.contains(work)) {
      news = Optional.of(now(work, text));
    }
  }

  /** What the document is about, if it was told as news. */
  Optional<RecentMention> news(Predicate<Entity> test) {
    return news.filter(one -> test.test(one.entity()));
  }

  /** Whether it was named before. */
  boolean holds(ClaimObject object) {
    return object instanceof ClaimObject.Named named
        && recent.stream().anyMatch(one -> one.entity().equals(named.entity()));
  }

  /** Whether a sentence named it, and not the title alone that stands with the document. */
  boolean written(Entity entity) {
    return recent.stream().anyMatch(one -> one.sentence() > 0 && one.entity().equals(entity));
  }

  private Predicate<Entity> about(Predicate<Entity> test) {
    return test.and(entity -> !bases.contains(entity));
  }

  /**
   * What a noun with or without 이번 points to ({@code 포럼은}): of what was named so far, the last
   * whose name ends in the noun.
   */
  Optional<RecentMention> endingIn(String noun, Predicate<Entity> test) {
    return endingIn(noun, Set.of(), test);
  }

  /**
   * The same, also where a noun for the act follows in the name: 평가 도구는 after 평가 도구 개발.
   *
   * @param acts nouns that may end a name after the noun
   */
  Optional<RecentMention> endingIn(String noun, Set<String> acts, Predicate<Entity> test) {
    // 선언은 2022년의 ‘세종 선언’을 발전시켰다. 선언의 이행은 …: not the one that was built on.
    return lastNamed(noun, acts, about(test)).or(() -> lastNamed(noun, acts, test));
  }

  private Optional<RecentMention> lastNamed(String noun, Set<String> acts, Predicate<Entity> test) {
    for (RecentMention candidate : recent.reversed()) {
      if ((candidate.named(noun) || candidate.acted(noun, acts)) && test.test(candidate.entity())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Of what is named by a noun, what the document names most, of several the last. */
  Optional<RecentMention> mostEndingIn(String noun, Predicate<Entity> test) {
    return most(one -> one.named(noun) && test.test(one.entity()), 0);
  }

  /** Of what passes a test, what the last sentence that names any names first. */
  Optional<RecentMention> latest(Predicate<Entity> wanted) {
    Predicate<Entity> test = about(wanted);
    Optional<RecentMention> last =
        recent.reversed().stream().filter(one -> test.test(one.entity())).findFirst();
    return last.flatMap(one -> firstBeside(one, test));
  }

  /** What the sentence before this one named, in text order. */
  List<RecentMention> justBefore() {
    return recent.stream()
        .filter(named -> named.sentence() == sentence - 1 && !bases.contains(named.entity()))
        .toList();
  }

  /**
   * Of what passes a test, what the sentence before this one named, in text order, or the one
   * before that where the last named nothing of the kind: a question, or a sentence of other
   * subjects.
   */
  List<RecentMention> toldBefore(Predicate<Entity> test) {
    List<RecentMention> wanted =
        recent.stream()
            .filter(named -> sentence - named.sentence() <= REACH && named.sentence() < sentence)
            .filter(named -> about(test).test(named.entity()))
            .toList();
    int last = wanted.isEmpty() ? sentence : wanted.getLast().sentence();
    return wanted.stream()
        .filter(named -> named.sentence() == last)
        .map(named -> whole(named, test))
        .toList();
  }

  /** What was named most often, not more than two sentences ago, among what passes a test. */
  Optional<RecentMention> frequent(Predicate<Entity> test) {
    return frequent(test, REACH);
  }

  /**
   * What was named most often among what passes a test, of several the first.
   *
   * @param reach how many sentences ago at most
   */
  Optional<RecentMention> frequent(Predicate<Entity> wanted, int reach) {
    Predicate<Entity> test = about(wanted);
    return most(one -> sentence - one.sentence() <= reach && test.test(one.entity()), 1)
        .map(named -> whole(named, test));
  }

  /** The firm, of several: the one the document names far more often than any other. */
  Optional<RecentMention> foremost(Predicate<Entity> wanted) {
    Predicate<Entity> test = about(wanted);
    Map<Entity, Integer> times = new HashMap<>();
    recent.stream()
        .filter(one -> test.test(one.entity()))
        .forEach(one -> times.merge(one.entity(), 1, Integer::sum));
    return most(one -> test.test(one.entity()), 1)
        .filter(
            named ->
                times.entrySet().stream()
                    .filter(other -> !other.getKey().equals(named.entity()))
                    .allMatch(other -> times.get(named.entity()) >= FAR * other.getValue()));
  }

  /**
   * What is named most often.
   *
   * @param lead by how many times more than what was named most before: of several the first is
   *     meant with one, the last with none
   */
  private Optional<RecentMention> most(Predicate<RecentMention> meant, int lead) {
    Map<Entity, Integer> times = new HashMap<>();
    Optional<RecentMention> best = Optional.empty();
    for (RecentMention candidate : recent) {
      if (meant.test(candidate)) {
        int now = times.merge(candidate.entity(), 1, Integer::sum);
        if (best.isEmpty() || now - times.get(best.get().entity()) >= lead) {
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /** The only thing of its kind that the document has named, if there is just one. */
  Optional<RecentMention> only(Predicate<Entity> test) {
    List<RecentMention> all = recent.stream().filter(one -> test.test(one.entity())).toList();
    return all.stream().map(RecentMention::entity).distinct().count() == 1
        ? Optional.of(all.getLast())
        : Optional.empty();
  }

  /**
   * The only thing of its kind in the last sentence that names any.
   *
   * @param reach how many sentences ago at most
   */
  Optional<RecentMention> onlyBeside(Predicate<Entity> test, int reach) {
    return antecedent(test, reach)
        .filter(
            one ->
                recent.stream()
                    .filter(other -> other.sentence() == one.sentence())
                    .map(RecentMention::entity)
                    .filter(test)
                    .allMatch(one.entity()::equals));
  }

  /** The last things of a kind, in the order of the text, if there are that many. */
  List<RecentMention> last(int number, Predicate<Entity> test, int reach) {
    List<RecentMention> found = new ArrayList<>();
    for (RecentMention candidate : recent.reversed()) {
      if (sentence - candidate.sentence() > reach || found.size() == number) {
        break;
      }
      if (test.test(candidate.entity())
          && found.stream().noneMatch(one -> one.entity().equals(candidate.entity()))) {
        found.addFirst(candidate);
      }
    }
    return found.size() == number ? found : List.of();
  }

  /**
   * Of what passes a test, what the last sentence that names any names first, not more than two
   * sentences ago.
   */
  Optional<RecentMention> antecedent(Predicate<Entity> test) {
    return antecedent(test, REACH);
  }

  /**
   * Of what passes a test, what the last sentence that names any names first.
   *
   * @param reach how many sentences ago at most
   */
  Optional<RecentMention> antecedent(Predicate<Entity> wanted, int reach) {
    return nearest(about(wanted), reach).or(() -> nearest(wanted, reach));
  }

  private Optional<RecentMention> nearest(Predicate<Entity> test, int reach) {
    for (RecentMention candidate : recent.reversed()) {
      if (sentence - candidate.sentence() > reach) {
        return Optional.empty();
      }
      if (test.test(candidate.entity())) {
        return firstBeside(candidate, test);
      }
    }
    return Optional.empty();
  }

  /** A sentence is about what it names first: of what passes a test, that of the same sentence. */
  private Optional<RecentMention> firstBeside(RecentMention one, Predicate<Entity> test) {
    return recent.stream()
        .filter(other -> other.sentence() == one.sentence() && test.test(other.entity()))
        .findFirst()
        .map(named -> whole(named, test));
  }
}
