package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds bodies whose names are too short or too plain to be told by their last noun ({@code 조달청},
 * {@code 세계보건기구}), and those that go by a short name everywhere ({@code 식약처}, {@code 한양대}).
 */
final class ListedBodies {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  /** Lexical sets of bodies, each with what they are. */
  private static final Map<String, String> KINDS =
      Map.of(
          "public-body", "GovernmentBody",
          "international-body", "InternationalOrganization",
          "civil-body", "Association",
          "well-known-company", "Company",
          "well-known-university", "University");

  /**
   * A body of the lexicon.
   *
   * @param full its full name, which may be the one it is listed under
   */
  private record Listed(String full, String type) {}

  private final Map<String, Listed> bodies = new TreeMap<>();
  private final Names names;
  private final SparseSearch search;

  ListedBodies(Lexicon lexicon, Names names) {
    KINDS.forEach(
        (set, kind) ->
            lexicon
                .pairs(set)
                .forEach((name, full) -> bodies.put(name, new Listed(full, Iris.TERMS + kind))));
    this.names = names;
    this.search = SparseSearch.of("(?<![가-힣A-Za-z0-9])(?:" + Alternation.of(bodies.keySet()) + ")");
  }

  /** The bodies of a sentence; before the post of their head they stand without a space, too. */
  List<Mention.Named> find(
      SentenceText sentence, OrganizationFinder organizations, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    if (bodies.isEmpty()) {
      return found;
    }
    Matcher matcher = search.in(sentence.text());
    for (int at = 0; search.find(matcher, sentence.text(), at); at = matcher.end()) {
      if (sentence.nameMayEnd(matcher.end())
          || organizations.headFollows(sentence, matcher.end())) {
        found.add(body(matcher.group(), new Span(matcher.start(), matcher.end()), discourse));
      }
    }
    return found;
  }

  private Mention.Named body(String name, Span span, Discourse discourse) {
    Listed listed = bodies.get(name);
    String full = listed.full();
    Entity entity =
        names
            .known(name, ORGANIZATION, discourse)
            .or(() -> names.known(full, ORGANIZATION, discourse))
            .orElseGet(
                () ->
                    names.minted(
                        listed.type(),
                        full.equals(name) ? List.of(name) : List.of(full, name),
                        discourse));
    return new Mention.Named(span, List.of(entity), name);
  }
}
