package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds an organization that nothing tells but its pledge: {@code 모아톡은 … 공개하기로 약속했다}. */
final class PledgingBodies {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  /** Lexical sets of words that name nobody. */
  private static final List<String> UNNAMED =
      List.of("general-noun", "general-modifier", "delegate-noun", "group-noun", "position-title");

  /** 기업들: several of a kind have no name. */
  private static final String PLURAL = "들";

  private final Lexicon lexicon;
  private final Names names;
  private final SparseSearch pledge;

  PledgingBodies(Lexicon lexicon, Names names) {
    this.lexicon = lexicon;
    this.names = names;
    this.pledge =
        SparseSearch.of(
            "^(?:[^가-힣A-Za-z0-9]|A\\.)*(?:(?<first>[가-힣A-Za-z0-9]{2,14})(?:와|과) )?"
                + "(?<name>[가-힣A-Za-z0-9]{2,14})(?:은|는) [^.]{2,80}"
                + "(?:겠다고|기로) (?:[가-힣]+ )?(?:"
                + Alternation.of(lexicon.set("pledge-word"))
                + ")");
  }

  /** Those that pledge in a sentence, one or two, if their names are no words of the language. */
  List<Mention.Named> find(SentenceText sentence, Discourse discourse) {
    Matcher pledging = pledge.in(sentence.text());
    if (!pledge.find(pledging, sentence.text(), 0)) {
      return List.of();
    }
    return Stream.of("first", "name")
        .filter(group -> pledging.group(group) != null)
        .map(group -> new Span(pledging.start(group), pledging.end(group)))
        .flatMap(span -> body(sentence, span, discourse).stream())
        .toList();
  }

  private Optional<Mention.Named> body(SentenceText sentence, Span span, Discourse discourse) {
    String name = sentence.of(span);
    boolean unnamed =
        name.endsWith(PLURAL)
            || UNNAMED.stream().anyMatch(set -> lexicon.set(set).contains(name))
            || !sentence.strange(span);
    return unnamed
        ? Optional.empty()
        : Optional.of(
            new Mention.Named(span, List.of(names.called(name, ORGANIZATION, discourse)), name));
  }
}
