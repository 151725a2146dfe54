package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Element;
import org.dbor.language.NounPhrase;

/** Matches rules over a phrase that modifies the next one: {@code [편향성 극복]을 위한 [기술개발]}. */
final class ModifierRuleMatcher {
  private final PhraseFiller filler;

  ModifierRuleMatcher(PhraseFiller filler) {
    this.filler = filler;
  }

  /** A rule with both its roles filled. */
  record Match(Rule.ModifierRule rule, Map<String, List<FilledRole>> roles) {}

  List<Match> match(SentenceReading reading, List<Rule.ModifierRule> rules, Discourse discourse) {
    List<Match> matches = new ArrayList<>();
    List<Element> elements = reading.elements();
    for (int i = 0; i + 1 < elements.size(); i++) {
      if (elements.get(i) instanceof NounPhrase modifier
          && modifier.modifies()
          && elements.get(i + 1) instanceof NounPhrase modified) {
        for (Rule.ModifierRule rule : rules) {
          if (in(rule.modifier(), modifier.role())) {
            matches.addAll(match(rule, modifier, modified, reading, discourse));
          }
        }
      }
    }
    return matches;
  }

  private static boolean in(RoleSpec spec, Case role) {
    return spec.places().contains(new RoleSpec.Place.InCase(RoleSpec.Where.HERE, role));
  }

  private List<Match> match(
      Rule.ModifierRule rule,
      NounPhrase modifier,
      NounPhrase modified,
      SentenceReading reading,
      Discourse discourse) {
    NounPhrase content = modifier;
    if (!rule.lastWords().isEmpty()) {
      String text = modifier.span().of(reading.text().text());
      String last = text.substring(text.lastIndexOf(' ') + 1);
      if (!rule.lastWords().contains(last)) {
        return List.of();
      }
      content = without(modifier, last.length(), rule.lastWords(), reading);
      if (content.conjuncts().isEmpty()) {
        // 관련 피해: nothing stands before the word.
        return List.of();
      }
    }
    // The modified phrase is the first of a coordination: 핵심기술 개발 in 핵심기술 개발과 기반 조성.
    List<FilledRole> works =
        told(modified, reading)
            .map(phrase -> filler.fill(phrase, rule.modified().filler(), reading, discourse))
            .filter(filled -> !filled.isEmpty())
            .findFirst()
            .orElse(List.of())
            .stream()
            .limit(1)
            .toList();
    if (works.isEmpty()) {
      return List.of();
    }
    List<FilledRole> contents = filler.fill(content, rule.modifier().filler(), reading, discourse);
    return contents.isEmpty()
        ? List.of()
        : List.of(
            new Match(
                rule, Map.of(rule.modifier().name(), contents, rule.modified().name(), works)));
  }

  /** What a noun is said of, and the noun: 사업은 역량 강화를 위한 과정이다, 사업은 역량 강화를 위한 과정으로, … */
  private static Stream<NounPhrase> told(NounPhrase noun, SentenceReading reading) {
    boolean predicate =
        noun.role() == Case.COMPLEMENT
            || noun.role() == Case.BY && noun.beforeComma(reading.text().text());
    Stream<NounPhrase> topic =
        reading.clauses().stream()
            .filter(clause -> predicate && clause.phrases().contains(noun))
            .flatMap(clause -> clause.phrases(Case.TOPIC).stream());
    return Stream.concat(topic, Stream.of(noun));
  }

  /** The phrase without its last word; what it says of the members is the rule's, not theirs. */
  private static NounPhrase without(
      NounPhrase phrase, int length, Set<String> lastWords, SentenceReading reading) {
    Conjunct last = phrase.last();
    Span cut =
        new Span(last.head().start(), Math.max(last.head().start(), last.head().end() - length))
            .trimmed(reading.text().text());
    List<Conjunct> conjuncts = new ArrayList<>(phrase.conjuncts());
    conjuncts.removeLast();
    // 유출의 예방 및 대응: the other members may end in such a word too.
    conjuncts.replaceAll(conjunct -> bare(conjunct, lastWords, reading));
    if (!cut.isEmpty()) {
      conjuncts.add(last.cutTo(cut));
    } else if (!last.examples().isEmpty()) {
      conjuncts.add(last);
    }
    return new NounPhrase(phrase.span(), conjuncts, phrase.role(), phrase.modifies());
  }

  /** 유출 of 유출의 예방. */
  private static Conjunct bare(Conjunct conjunct, Set<String> lastWords, SentenceReading reading) {
    String text = reading.text().of(conjunct.head());
    int space = text.lastIndexOf(' ');
    if (space < 0 || !lastWords.contains(text.substring(space + 1))) {
      return conjunct;
    }
    int end = text.startsWith("의", space - 1) && space > 1 ? space - 1 : space;
    return conjunct.cutTo(new Span(conjunct.head().start(), conjunct.head().start() + end));
  }
}
