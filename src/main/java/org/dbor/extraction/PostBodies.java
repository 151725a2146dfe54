package org.dbor.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Tells whose post it is where only the post says so: {@code 소비자정책과장} heads the 소비자정책과, and {@code
 * 협회장} the only 협회 that was named before.
 */
final class PostBodies {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  /** The last syllable of the post of whoever heads a body. */
  private static final String HEAD = "장";

  /** How many sentences back this company may point. */
  private static final int REACH = 2;

  private static final String COUNCIL = "위원회";

  /** 정책과: a unit has a name of at least two syllables before its kind. */
  private static final int SHORTEST_NAME = 2;

  private final Names names;
  private final Set<String> units;

  /** The kind of body that the head of it has a post named after: 위원장, 위원회. */
  private final Map<String, String> bodies = new HashMap<>();

  private final Set<String> posts;
  private final Set<String> municipal;

  PostBodies(Names names, Lexicon lexicon) {
    this.names = names;
    this.units = lexicon.set("unit-tail");
    lexicon.set("headed-body").forEach(kind -> bodies.put(headOf(kind), kind));
    this.posts = lexicon.set("position-title");
    this.municipal = lexicon.set("municipal-head");
  }

  /** The body of the post that stands last before a place in a sentence: 이사장, 재단 이사장. */
  Optional<FilledRole> body(
      SentenceText sentence, MentionFinder.Found found, int at, Discourse discourse) {
    return found
        .postBefore(at)
        .flatMap(
            post ->
                kindBefore(sentence, post.span().start())
                    .map(kind -> named(kind, discourse))
                    .orElseGet(() -> body(post.text(), discourse)));
  }

  /** 재단 이사장: the kind of body, where it is a word of its own before the post. */
  private Optional<String> kindBefore(SentenceText sentence, int post) {
    String before = sentence.text().substring(0, post);
    return before.endsWith(" ")
        ? Optional.of(before.strip())
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .filter(bodies::containsValue)
        : Optional.empty();
  }

  private Optional<FilledRole> body(String post, Discourse discourse) {
    if (municipal.contains(post)) {
      // 시장 of a 시, 군수 of a 군
      return named(post.substring(0, 1), discourse);
    }
    if (bodies.containsKey(post)) {
      return named(bodies.get(post), discourse);
    }
    return post.endsWith(HEAD)
        ? unit(post.substring(0, post.length() - HEAD.length()), discourse)
        : Optional.empty();
  }

  /** 이 회사: the only body that the last sentence which names any names. */
  Optional<FilledRole> pointedAt(Discourse discourse) {
    return discourse
        .recent()
        .onlyBeside(entity -> names.isA(entity, ORGANIZATION), REACH)
        .map(RecentMention::filling);
  }

  /** 위원장 of a 위원회, but 협회장. */
  private static String headOf(String kind) {
    return (kind.endsWith(COUNCIL) ? kind.substring(0, kind.length() - 1) : kind) + HEAD;
  }

  /** 협회장: of the bodies named before the one that is a 협회, if there is no other. */
  private Optional<FilledRole> named(String kind, Discourse discourse) {
    return discourse
        .recent()
        .only(
            entity ->
                names.isA(entity, ORGANIZATION)
                    && entity.labels().stream().anyMatch(label -> label.text().endsWith(kind)))
        .map(RecentMention::filling);
  }

  /** 소비자정책과장: but a 사무국장 is that of the body itself. */
  private Optional<FilledRole> unit(String headed, Discourse discourse) {
    return Optional.of(headed)
        .filter(unit -> !posts.contains(unit + HEAD))
        .filter(
            unit ->
                units.stream()
                    .anyMatch(
                        tail ->
                            unit.endsWith(tail) && unit.length() >= tail.length() + SHORTEST_NAME))
        .map(unit -> FilledRole.of(names.called(unit, ORGANIZATION.getFirst(), discourse), unit));
  }
}
