package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds organizations that nobody lists among the examples of a kind: {@code 소통모아, 클립온 등 플랫폼 업체}.
 */
final class ExampleNames {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final String WORD = "[가-힣A-Za-z0-9]{2,}";
  private static final Pattern EACH = Pattern.compile(WORD);

  private final Names names;
  private final Lexicon lexicon;
  private final SparseSearch examples;

  ExampleNames(Lexicon lexicon, Names names) {
    this.names = names;
    this.lexicon = lexicon;
    this.examples =
        SparseSearch.of(
            "(?<![가-힣A-Za-z0-9])(?<list>"
                + WORD
                + "(?:(?:, ?|·)"
                + WORD
                + ")+) 등 (?:[가-힣A-Za-z]+ ){0,2}?(?:\\d+여?개 ?)?(?:"
                + Alternation.of(lexicon.set("organization-kind"))
                + ")");
  }

  /**
   * Organizations of a sentence.
   *
   * @param free whether a span holds no name that was found otherwise
   */
  List<Mention.Named> find(SentenceText sentence, Predicate<Span> free, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    Matcher list = examples.in(sentence.text());
    for (int at = 0; examples.find(list, sentence.text(), at); at = list.end()) {
      Matcher each = EACH.matcher(sentence.text()).region(list.start("list"), list.end("list"));
      while (each.find()) {
        Span span = new Span(each.start(), each.end());
        if (free.test(span) && name(sentence, span)) {
          found.add(organization(sentence, span, discourse));
        }
      }
    }
    return found;
  }

  private boolean name(SentenceText sentence, Span span) {
    String word = sentence.of(span);
    return !lexicon.set("general-noun").contains(word)
        && !lexicon.set("general-modifier").contains(word)
        && !lexicon.set("group-noun").contains(word)
        && lexicon
            .classByHead(word)
            .map(type -> names.isA(type, ORGANIZATION))
            .orElseGet(() -> sentence.strange(span));
  }

  private Mention.Named organization(SentenceText sentence, Span span, Discourse discourse) {
    String name = sentence.of(span);
    Entity entity = names.called(name, ORGANIZATION.getFirst(), discourse);
    return new Mention.Named(span, List.of(entity), name);
  }
}
