package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds organizations that the ontology does not know: one word whose last noun tells it ({@code
 * 국가데이터진흥원}), with the 장 of its head's post cut off.
 *
 * <p>Names of several words are left to the phrase they stand in.
 */
final class OrganizationFinder {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final Pattern WORD = Pattern.compile("[가-힣A-Za-z0-9·&]{4,}");

  /** A name has more before its last noun than one general syllable. */
  private static final int SHORTEST_OWN_PART = 2;

  private final Lexicon lexicon;
  private final Names names;

  OrganizationFinder(Lexicon lexicon, Names names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  List<Mention.Named> find(SentenceText sentence, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    Matcher words = WORD.matcher(sentence.text());
    while (words.find()) {
      organization(sentence, words.start(), words.end(), discourse).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention.Named> organization(
      SentenceText sentence, int start, int wordEnd, Discourse discourse) {
    for (int end = wordEnd; end - start >= 4; end--) {
      Span span = new Span(start, end);
      if (!sentence.nameMayEnd(end) && !headFollows(sentence, end)) {
        continue;
      }
      String name = sentence.of(span);
      Optional<Lexicon.Head> head =
          lexicon.head(name).filter(found -> names.isA(found.classIri(), ORGANIZATION));
      if (head.isPresent()
          && name.length() - head.get().form().length() >= SHORTEST_OWN_PART
          && !lexicon.general(name, head.get())) {
        return names
            .typed(name, ORGANIZATION, discourse)
            .map(entity -> new Mention.Named(span, List.of(entity), name));
      }
    }
    return Optional.empty();
  }

  private boolean headFollows(SentenceText sentence, int end) {
    return lexicon.set("fusing-title").stream()
        .anyMatch(
            suffix ->
                sentence.text().startsWith(suffix, end)
                    && sentence.nameMayEnd(end + suffix.length()));
  }
}
