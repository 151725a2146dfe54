package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds bodies of other countries: behind a country many a word is a body that is none alone
 * ({@code 칠레 노동사회보장부}, {@code 독일 연방범죄수사청}). The name holds the country, as each may have one so
 * called.
 */
final class ForeignBodies {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String GOVERNMENT = Iris.TERMS + "GovernmentBody";
  private static final List<String> COUNTRY = List.of(Iris.TERMS + "Country");

  /** A word that is shorter is none. */
  private static final int SHORTEST = 4;

  private final Lexicon lexicon;
  private final Names names;
  private final OrganizationFinder organizations;

  ForeignBodies(Lexicon lexicon, Names names, OrganizationFinder organizations) {
    this.lexicon = lexicon;
    this.names = names;
    this.organizations = organizations;
  }

  /**
   * Bodies of a sentence.
   *
   * @param known names that the ontology or the document holds
   * @param free whether a span holds no name that was found otherwise
   */
  List<Mention.Named> find(
      SentenceText sentence, List<Mention.Named> known, Predicate<Span> free, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    for (Mention.Named country : known) {
      int start = country.span().end() + 1;
      // 대만 디지털부, 유럽 사이버보안청: so are those of some regions called.
      boolean state =
          names.isA(country.entity(), COUNTRY)
              || lexicon.set("foreign-region").contains(sentence.of(country.span()));
      if (state && start < sentence.length() && sentence.text().charAt(start - 1) == ' ') {
        body(sentence, start)
            .filter(free)
            .map(own -> new Span(country.span().start(), own.end()))
            .map(span -> mention(span, sentence.of(span), discourse))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Mention.Named mention(Span span, String name, Discourse discourse) {
    return new Mention.Named(
        span, List.of(names.called(name, ORGANIZATION, GOVERNMENT, discourse)), name);
  }

  private Optional<Span> body(SentenceText sentence, int start) {
    int wordEnd = start + sentence.restOfWord(start).length();
    for (int end = wordEnd; end - start >= SHORTEST; end--) {
      Span span = new Span(start, end);
      String name = sentence.of(span);
      if ((sentence.nameMayEnd(end) || organizations.headFollows(sentence, end))
          && lexicon.set("foreign-body-tail").stream().anyMatch(name::endsWith)
          && !sentence.commonNoun(span)
          && !lexicon.set("general-modifier").contains(name)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
