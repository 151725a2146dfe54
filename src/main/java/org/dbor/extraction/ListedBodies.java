package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds public bodies whose names are too short or too plain to be told by their last noun ({@code
 * 조달청}), and those that go by a short name everywhere ({@code 식약처}).
 */
final class ListedBodies {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  private final Map<String, String> fullNames;
  private final Names names;
  private final SparseSearch search;

  ListedBodies(Lexicon lexicon, Names names) {
    this.fullNames = lexicon.pairs("public-body");
    this.names = names;
    this.search =
        SparseSearch.of("(?<![가-힣A-Za-z0-9])(?:" + Alternation.of(fullNames.keySet()) + ")");
  }

  /** The bodies of a sentence; before the post of their head they stand without a space, too. */
  List<Mention.Named> find(
      SentenceText sentence, OrganizationFinder organizations, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    if (fullNames.isEmpty()) {
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
    String full = fullNames.get(name);
    Entity entity =
        names
            .known(name, ORGANIZATION, discourse)
            .or(() -> names.known(full, ORGANIZATION, discourse))
            .orElseGet(
                () ->
                    names.minted(
                        Iris.TERMS + "GovernmentBody",
                        full.equals(name) ? List.of(name) : List.of(full, name),
                        discourse));
    return new Mention.Named(span, List.of(entity), name);
  }
}
