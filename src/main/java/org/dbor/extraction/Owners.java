package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Finds what a noun at the end of a phrase is said of: the learning places in {@code 배움터 예산}, the
 * plan in {@code 계획의 목표}. A noun alone ({@code 예산은}) is said of what was named last.
 */
final class Owners {
  private static final List<String> COMMITMENT = List.of(Iris.TERMS + "Commitment");
  private static final String MEASURE = Iris.TERMS + "Measure";

  /** What contents, aims and budgets are of. */
  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Initiative", Iris.TERMS + "Instrument");

  private final Names names;
  private final Lexicon lexicon;
  private final Set<String> numerals;

  Owners(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    this.numerals = lexicon.pairs("native-one").keySet();
  }

  /** The phrase without the noun, or the thing that the noun alone is said of. */
  record Owned(NounPhrase phrase, Optional<FilledRole> named) {}

  /** Empty if the phrase ends in none of the nouns, or the noun alone has nothing to point to. */
  Optional<Owned> of(
      NounPhrase phrase,
      RoleSpec.Filler.Owner wanted,
      SentenceReading reading,
      Discourse discourse) {
    Conjunct last = withoutSum(phrase.last(), reading);
    String text = reading.text().of(last.head());
    return lexicon.set(wanted.labels()).stream()
        .filter(text::endsWith)
        .max((one, other) -> one.length() - other.length())
        .flatMap(
            label -> {
              int end = last.head().end() - label.length();
              Span owner = owner(reading, last.head().start(), end);
              Set<String> labels = lexicon.set(wanted.labels());
              // 국비와 도비 지원액: each is money, and none is what it is for.
              boolean alone =
                  general(reading.text().of(owner), labels)
                      && phrase.conjuncts().stream()
                          .limit(phrase.conjuncts().size() - 1L)
                          .allMatch(member -> general(reading.text().of(member.head()), labels));
              if (alone && reading.modified(phrase) && !drafting(phrase, reading)) {
                // 여기에 배정된 예산은: the clause before it says whose it is.
                return Optional.empty();
              }
              return alone
                  ? antecedent(wanted.owner(), discourse)
                      .map(one -> new Owned(phrase, Optional.of(one)))
                  : Optional.of(
                      new Owned(apart(without(owner, phrase), labels, reading), Optional.empty()));
            });
  }

  /** 초안을 다듬는 과정: the clause names no work of its own, but the draft of the one told of. */
  private boolean drafting(NounPhrase phrase, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.head().filter(phrase::equals).isPresent())
        .flatMap(clause -> clause.phrases(Case.OBJECT).stream())
        .map(object -> reading.text().of(object.span()))
        .anyMatch(lexicon.set("draft-noun")::contains);
  }

  /** 배움터 운영비 3억 원을: how much it is follows the noun. */
  private static Conjunct withoutSum(Conjunct member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member.head())
        .filter(Mention.Money.class::isInstance)
        .map(sum -> new Span(member.head().start(), sum.span().start()))
        .map(before -> before.trimmed(reading.text().text()))
        .filter(before -> !before.isEmpty())
        .map(member::cutTo)
        .orElse(member);
  }

  /** Without 의, and without the general words between: 서비스의 전체 예산. */
  private Span owner(SentenceReading reading, int start, int end) {
    Span owner = new Span(start, end).trimmed(reading.text().text());
    boolean more = true;
    while (more && !owner.isEmpty()) {
      String text = reading.text().of(owner);
      int space = text.lastIndexOf(' ');
      if (text.endsWith("의") && reading.atomAtEndOf(owner).isEmpty()) {
        owner = new Span(owner.start(), owner.end() - 1).trimmed(reading.text().text());
      } else if (space > 0 && word(text.substring(space + 1))) {
        owner = new Span(owner.start(), owner.start() + space).trimmed(reading.text().text());
      } else {
        more = false;
      }
    }
    return owner;
  }

  private boolean general(String text, Set<String> labels) {
    return text.isBlank()
        || Arrays.stream(text.split("\\s+")).allMatch(one -> labels.contains(one) || vague(one));
  }

  /** A word that names nothing and, alone, points to nothing. */
  private boolean vague(String text) {
    return word(text)
        || lexicon.set("general-noun").contains(text)
            && lexicon.classOfNoun(text).filter(kind -> !kind.equals(MEASURE)).isEmpty();
  }

  private boolean word(String text) {
    return lexicon.set("general-modifier").contains(text)
        || lexicon.set("leading-word").contains(text)
        || numerals.contains(text)
        || OpenFiller.counted(text);
  }

  /** 피해의 예방 및 대응: the other members may end in such a noun too. */
  private NounPhrase apart(NounPhrase phrase, Set<String> labels, SentenceReading reading) {
    List<Conjunct> members = new ArrayList<>();
    for (Conjunct member : phrase.conjuncts()) {
      String text = reading.text().of(member.head());
      int space = text.lastIndexOf(' ');
      if (space > 0 && labels.contains(text.substring(space + 1))) {
        members.add(
            member.cutTo(owner(reading, member.head().start(), member.head().start() + space)));
      } else {
        members.add(member);
      }
    }
    return new NounPhrase(phrase.span(), members, phrase.role(), phrase.modifies());
  }

  /** The phrase with its last member cut to what is left of it. */
  private static NounPhrase without(Span left, NounPhrase whole) {
    Conjunct last = whole.last();
    List<Conjunct> conjuncts = new ArrayList<>(whole.conjuncts());
    conjuncts.removeLast();
    if (!left.isEmpty()) {
      conjuncts.add(last.cutTo(left));
    }
    return new NounPhrase(
        new Span(whole.span().start(), left.end()), conjuncts, whole.role(), whole.modifies());
  }

  private Optional<FilledRole> antecedent(RoleSpec.Filler owner, Discourse discourse) {
    Optional<RecentMention> last =
        switch (owner) {
          case RoleSpec.Filler.Typed typed when WORKS.stream().anyMatch(w -> among(typed, w)) ->
              lastWork(typed.classes(), discourse);
          case RoleSpec.Filler.Typed typed ->
              discourse.recent().antecedent(entity -> work(entity, typed.classes()));
          case RoleSpec.Filler.Open open -> {
            List<String> classes = OpenFiller.worksOr(open.classIri());
            yield discourse
                .recent()
                .antecedent(entity -> work(entity, classes))
                // 적용 대상은: only one work, however long ago, leaves no doubt which.
                .or(() -> discourse.recent().only(entity -> work(entity, classes)));
          }
          default -> Optional.empty();
        };
    return last.map(RecentMention::filling);
  }

  /** 기기를 바꾸겠다는 약속 뒤의 효과는: what somebody has promised has no budget and no results. */
  private boolean work(Entity entity, List<String> classes) {
    return names.isA(entity, classes) && !names.isA(entity, COMMITMENT);
  }

  private boolean among(RoleSpec.Filler.Typed typed, String work) {
    return typed.classes().stream().anyMatch(type -> names.isA(type, List.of(work)));
  }

  /** 주요 내용은 after a law and its plan: that of the one named last, or of none. */
  private Optional<RecentMention> lastWork(List<String> classes, Discourse discourse) {
    return discourse
        .recent()
        .latest(entity -> work(entity, WORKS))
        .filter(recent -> names.isA(recent.entity(), classes));
  }
}
