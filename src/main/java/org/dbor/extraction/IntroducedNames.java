package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds organizations that the word before their name tells: {@code 스타트업 이음헬스}. */
final class IntroducedNames {
  /** 10개사: how many, not who. */
  private static final Pattern COUNTED = Pattern.compile("\\d[\\d,]*여?\\s?개?\\s?(?:사|곳|기관|단체|기업)");

  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  /** 기업 대표들: several of a kind have no name. */
  private static final String PLURAL = "들";

  private static final String WORD = "[가-힣A-Za-z0-9]{2,}";

  private final Lexicon lexicon;
  private final Names names;
  private final SparseSearch kinds;

  IntroducedNames(Lexicon lexicon, Names names) {
    this.lexicon = lexicon;
    this.names = names;
    this.kinds = pattern(lexicon, "organization-kind");
  }

  private static SparseSearch pattern(Lexicon lexicon, String set) {
    return SparseSearch.of(
        // 이 회사 김서연 대표: who follows is somebody of the company named before.
        "(?<![가-힣A-Za-z0-9])(?<!(?<![가-힣])(?:이|해당) )(?:"
            + Alternation.of(lexicon.set(set))
            + ") (?<name>"
            + WORD
            + ")");
  }

  List<Mention.Named> find(SentenceText sentence, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    Matcher kind = kinds.in(sentence.text());
    for (int at = 0; kinds.find(kind, sentence.text(), at); at = kind.end()) {
      Span own = new Span(kind.start("name"), end(sentence, kind));
      if (sentence.withoutParticle(own) - own.start() > 1 && name(sentence, own)) {
        found.add(organization(sentence, own, discourse));
      }
    }
    return found;
  }

  private Mention.Named organization(SentenceText sentence, Span span, Discourse discourse) {
    String name = sentence.of(span);
    Entity entity = names.called(name, ORGANIZATION.getFirst(), discourse);
    return new Mention.Named(span, List.of(entity), name);
  }

  /** Where the name ends before its particle: 이음헬스가. */
  private static int end(SentenceText sentence, Matcher matcher) {
    for (int end = matcher.end("name") - 1; end > matcher.start("name") + 1; end--) {
      if (sentence.nameMayEnd(end)) {
        return end;
      }
    }
    return matcher.end("name");
  }

  /** A kind of organization stands before many nouns; a name is none that says what it means. */
  private boolean name(SentenceText sentence, Span span) {
    String name = sentence.of(span);
    return !name.endsWith(PLURAL)
        && !COUNTED.matcher(name).matches()
        && (sentence.transcribed(span.end())
            || !lexicon.set("general-noun").contains(name)
                && !lexicon.set("delegate-noun").contains(name)
                && lexicon
                    .classByHead(name)
                    .map(type -> names.isA(type, ORGANIZATION))
                    .orElseGet(() -> sentence.coined(span) || sentence.fused(span)));
  }
}
