package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dbor.document.Span;

/**
 * Reads a verb with its fixed noun as one verb: 첫선을 보이다, 마이크를 잡다. The noun is then no argument, so
 * that the topic of the clause may be one.
 */
public final class Idioms {
  private static final String TIMES = "차례";
  private static final String AT = "에";
  private static final String OF = "의";
  private static final Set<Case> FIXED =
      Set.of(Case.OBJECT, Case.AT, Case.BY, Case.SUBJECT, Case.BARE);

  /** 업무협약(MOU)을 체결하다. */
  private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]*\\)(?<particle>[가-힣]*)");

  private final Set<String> idioms;

  private final Set<String> modifiers;
  private final Set<String> promises;
  private final Set<String> openings;

  /**
   * Reads these idioms.
   *
   * @param verbs verbs of the lexicon; those with a space are idioms
   * @param modifiers words that may stand before the noun ({@code 본격 가동에 들어가다})
   * @param promises verbs of promising ({@code 약속하다})
   * @param openings nouns of idioms for beginning, which may say of what ({@code 축제의 막을 올리다})
   */
  public Idioms(
      Set<String> verbs, Set<String> modifiers, Set<String> promises, Set<String> openings) {
    this.openings = Set.copyOf(openings);
    this.promises = Set.copyOf(promises);
    this.idioms =
        verbs.stream()
            .filter(verb -> verb.indexOf(' ') > 0)
            .collect(Collectors.toUnmodifiableSet());
    this.modifiers = Set.copyOf(modifiers);
  }

  /**
   * The clauses with their idioms read.
   *
   * @param sentence the text that the spans are in
   */
  public List<Clause> read(String sentence, List<Clause> clauses) {
    return clauses.stream()
        .map(
            clause ->
                promised(clause, clauses)
                    ? clause.with(clause.predicate().as(Predicate.PROMISED))
                    : clause)
        .map(clause -> read(sentence, clause))
        .toList();
  }

  /** 파기하겠다고 시민 앞에 약속했다: what stands between does not make two of the promise. */
  private boolean promised(Clause clause, List<Clause> clauses) {
    return clause.predicate().lemmas().contains(Predicate.VOWED)
        && clause
            .next()
            .map(clauses::get)
            .filter(next -> next.predicate().lemmas().stream().anyMatch(promises::contains))
            .filter(next -> !next.predicate().negated())
            .isPresent();
  }

  private Clause read(String sentence, Clause clause) {
    if (clause.phrases().isEmpty()) {
      return clause;
    }
    for (NounPhrase phrase : clause.phrases().reversed()) {
      if ((FIXED.contains(phrase.role())
              || turned(phrase, sentence) && clause.phrases(Case.SUBJECT).isEmpty())
          && phrase.conjuncts().size() == 1) {
        Optional<Clause> idiomatic = idiom(sentence, clause, phrase);
        if (idiomatic.isPresent()) {
          return idiomatic.get();
        }
      }
    }
    return clause;
  }

  /** 첫발은 3월에 뗀다: the one word that is the noun of an idiom may open the sentence. */
  private static boolean turned(NounPhrase phrase, String sentence) {
    return phrase.role() == Case.TOPIC && phrase.span().of(sentence).indexOf(' ') < 0;
  }

  private Optional<Clause> idiom(String sentence, Clause clause, NounPhrase phrase) {
    int end = phrase.wordEnd(sentence);
    Matcher aside = ASIDE.matcher(sentence).region(end, sentence.length());
    String head = phrase.last().head().of(sentence);
    String noun =
        turned(phrase, sentence)
            ? head + (Syllables.last(head.charAt(head.length() - 1)) == 0 ? "를" : "을")
            : sentence.substring(phrase.last().head().start(), end)
                + (aside.lookingAt() ? aside.group("particle") : "");
    noun = withoutTopic(noun, phrase);
    String rest = noun;
    while (true) {
      for (String lemma : clause.predicate().lemmas()) {
        String idiom = rest + " " + lemma;
        if (idioms.contains(idiom)) {
          String before = noun.substring(0, noun.length() - rest.length()).strip();
          return Optional.of(
              turned(phrase, sentence) || !before.endsWith(OF) || !opening(rest)
                  ? reading(clause, phrase, idiom, modifiersOnly(before))
                  : ofOwner(clause, phrase, idiom, before.length() - OF.length()));
        }
      }
      int space = rest.indexOf(' ');
      if (space < 0) {
        return Optional.empty();
      }
      rest = rest.substring(space + 1);
    }
  }

  /** 연단에는 김서연 교수가 올랐다: that the place is what the sentence begins with does not matter. */
  private static String withoutTopic(String noun, NounPhrase phrase) {
    return phrase.role() == Case.AT && (noun.endsWith(AT + "는") || noun.endsWith(AT + "도"))
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }

  private boolean modifiersOnly(String words) {
    // 네 차례 머리를 맞대다: how often is no part of the idiom's noun.
    return words.isEmpty()
        || words.endsWith(TIMES)
        || List.of(words.split("\\s+")).stream().allMatch(modifiers::contains);
  }

  private boolean opening(String noun) {
    return openings.contains(noun.substring(0, noun.length() - 1));
  }

  /** 축제의 막을 올린다: what the curtain is of is what the idiom is said of. */
  private static Clause ofOwner(Clause clause, NounPhrase phrase, String idiom, int length) {
    int start = phrase.last().head().start();
    List<NounPhrase> phrases = new ArrayList<>(clause.phrases());
    phrases.replaceAll(
        one ->
            one == phrase
                ? NounPhrase.simple(new Span(start, start + length), phrase.role())
                : one);
    return clause.with(phrases).with(clause.predicate().as(idiom));
  }

  private static Clause reading(Clause clause, NounPhrase phrase, String idiom, boolean fixed) {
    List<NounPhrase> phrases = new ArrayList<>(clause.phrases());
    if (fixed) {
      phrases.removeIf(one -> one == phrase);
    }
    return clause.with(phrases).with(clause.predicate().as(idiom));
  }
}
