package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.dbor.document.Sentence;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Element;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * A sentence as read: what is named in it and how it is built. Spans are in the sentence.
 *
 * @param atoms what the phrase parser took as one noun, in text order
 * @param named every entity named anywhere in the sentence, quotations included
 * @param phraseMatches matches of phrase rules
 * @param introducesList whether it announces a list that follows it
 */
record SentenceReading(
    Sentence sentence,
    SentenceText text,
    List<Mention> atoms,
    List<Mention.Named> named,
    List<PhraseMatch> phraseMatches,
    List<Element> elements,
    List<Clause> clauses,
    boolean introducesList) {
  private static final String OR = "거나";

  /** Endings of clauses that modify a noun and are not past: 열리는, 열릴. */
  private static final Set<String> COMING = Set.of("는", "ㄹ", "을");

  /** A phrase rule's match with the entities of its roles. */
  record PhraseMatch(Rule.PhraseRule rule, Span span, Map<String, FilledRole> roles) {}

  /** The phrase that directly precedes a phrase and modifies it ({@code 을 위한}). */
  Optional<NounPhrase> modifierOf(NounPhrase phrase) {
    for (int i = 1; i < elements.size(); i++) {
      if (elements.get(i) == phrase
          && elements.get(i - 1) instanceof NounPhrase before
          && before.modifies()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** Whether a clause modifies a phrase. */
  boolean modified(NounPhrase phrase) {
    return clauses.stream().anyMatch(clause -> clause.head().filter(phrase::equals).isPresent());
  }

  /** The atom that ends where a span ends, if any lies in it. */
  Optional<Mention> atomAtEndOf(Span span) {
    for (Mention atom : atoms) {
      if (atom.span().end() == span.end() && span.contains(atom.span())) {
        return Optional.of(atom);
      }
    }
    return Optional.empty();
  }

  /** The name that a span begins with. */
  Optional<Mention.Named> nameAtStartOf(Span span) {
    return atomsIn(span).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(named -> named.span().start() == span.start())
        .findFirst();
  }

  List<Mention> atomsIn(Span span) {
    List<Mention> inside = new ArrayList<>();
    for (Mention atom : atoms) {
      if (span.contains(atom.span())) {
        inside.add(atom);
      }
    }
    return inside;
  }

  /** The parenthesis that directly follows a span. */
  Optional<Span> asideAfter(Span span) {
    for (Mention atom : atoms) {
      if (atom instanceof Mention.Aside && atom.span().start() == span.end()) {
        return Optional.of(atom.span());
      }
    }
    return Optional.empty();
  }

  /** The text of a span without the parentheses in it. */
  String withoutAsides(Span member) {
    String whole = this.text.text();
    StringBuilder kept = new StringBuilder();
    int at = member.start();
    for (Mention atom : atomsIn(member)) {
      if (atom instanceof Mention.Aside aside) {
        kept.append(whole, at, aside.span().start());
        at = aside.span().end();
      }
    }
    return kept.append(whole, at, member.end()).toString().strip();
  }

  /** The same without a sum before a common noun: the $1.5 million programme is the programme. */
  String withoutSums(Span member) {
    String kept = withoutAsides(member);
    for (Mention atom : atomsIn(member)) {
      if (atom instanceof Mention.Money sum) {
        kept = kept.replaceFirst(Pattern.quote(text.of(sum.span())) + " (?=\\p{Ll})", "");
      }
    }
    return kept;
  }

  /**
   * A span with the relative clauses before it, where it states what something is: {@code 목표는 모두가
   * 누리는 생태계다}. A topic belongs to the sentence around them.
   */
  Span withRelativeClauses(NounPhrase phrase, Span member) {
    boolean stated = List.of(Case.COMPLEMENT, Case.BARE, Case.TOWARD).contains(phrase.role());
    return stated ? withClauses(phrase, member, part -> part.span().start()) : member;
  }

  /**
   * A member with the clauses before it, whatever the case of its phrase; of what is listed before
   * it only the last is its own: 결정권과 설명을 들을 권리.
   */
  Span withClause(NounPhrase phrase, Span member) {
    return withClauses(
        phrase,
        member,
        // 개정한 것으로, 정보를 넘기지 않을 의무를: what a comma sets off is outside.
        part -> part.beforeComma(text.text()) ? member.start() : part.last().span().start());
  }

  private Span withClauses(NounPhrase phrase, Span member, ToIntFunction<NounPhrase> from) {
    if (member.start() != phrase.span().start()) {
      return member;
    }
    int start = member.start();
    for (Clause clause : clauses) {
      if (clause.predicate().adnominal()
          && clause.head().filter(head -> head == phrase).isPresent()) {
        start = Math.min(start, Math.min(orBefore(clause), clause.predicate().span().start()));
        for (NounPhrase part : clause.phrases()) {
          if (part.role() != Case.TOPIC) {
            start = Math.min(start, from.applyAsInt(part));
          }
        }
      }
    }
    // What stands before a colon is a label.
    int colon = text.text().substring(0, member.start()).lastIndexOf(':');
    return new Span(Math.max(start, colon + 1), member.end()).trimmed(text.text());
  }

  /** 표시를 지우거나 훼손하는 행위: where the first of two verbs begins that share what they are said of. */
  private int orBefore(Clause clause) {
    int before = clauses.indexOf(clause) - 1;
    return before >= 0
            && clauses.get(before).predicate().ending().equals(OR)
            && clause.phrases().isEmpty()
        ? clauses.get(before).phrases().stream()
            .mapToInt(part -> part.span().start())
            .min()
            .orElse(clauses.get(before).predicate().span().start())
        : clause.predicate().span().start();
  }

  /** A span without the one word after the quotation that opens it: {@code ‘…’ 구현}. */
  Span withoutWordAfterQuotation(Span member, Set<String> words) {
    return atomsIn(member).stream()
        .filter(atom -> atom.span().start() == member.start())
        .filter(
            atom ->
                atom instanceof Mention.Quoted
                    || atom instanceof Mention.Named named
                        && !text.of(named.span()).equals(named.text()))
        .map(Mention::span)
        .filter(
            quotation ->
                words.contains(text.text().substring(quotation.end(), member.end()).strip()))
        .findFirst()
        .orElse(member);
  }

  /** Whether a date is that of something to come: 22일에는 공청회가 열린다. */
  boolean coming(Span date) {
    return clauses.stream()
        .filter(clause -> clause.phrases().stream().anyMatch(part -> part.span().contains(date)))
        .findFirst()
        .filter(this::coming)
        .isPresent();
  }

  /** A clause that another follows has its tense, unless it modifies a noun or is reported. */
  private boolean coming(Clause clause) {
    Clause told = clause;
    while (told.predicate().form() == Predicate.Form.CONNECTIVE
        && !told.predicate().reported()
        && !told.predicate().past()
        && !told.predicate().planned()
        && told.next().isPresent()) {
      told = clauses.get(told.next().get());
    }
    Predicate predicate = told.predicate();
    return !predicate.past()
        && (predicate.planned()
            || predicate.reported()
            || predicate.form() == Predicate.Form.FINAL
            || predicate.form() == Predicate.Form.CONNECTIVE && told.next().isEmpty()
            || COMING.contains(predicate.ending()));
  }

  /** Whether a date tells from or until when. */
  boolean limit(Span date) {
    return elements.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.role() == Case.FROM || phrase.role() == Case.UNTIL)
        .anyMatch(phrase -> phrase.span().contains(date));
  }

  /** Whether a span is what somebody does: publish reports by May. */
  boolean beginsWithVerb(Span span) {
    return elements.stream()
        .filter(Predicate.class::isInstance)
        .map(Element::span)
        .anyMatch(verb -> verb.start() <= span.start() && span.start() < verb.end());
  }

  /** Whether a phrase holds items with a sign of a list. */
  boolean holdsItems(NounPhrase phrase) {
    return atomsIn(phrase.span()).stream().anyMatch(Mention.Item.class::isInstance);
  }

  /** 12일 열었다고 13일 밝혔다: when something was told is not the day it happened. */
  boolean reported(Span date) {
    return atoms.stream().filter(Mention.Date.class::isInstance).limit(2).count() > 1
        && clauses.size() > 1
        && clauses.get(clauses.size() - 2).predicate().reported()
        && clauses.getLast().phrases(Case.TIME).stream()
            .anyMatch(phrase -> phrase.span().contains(date));
  }

  /** Dates, sums and counts, by their place in the article. */
  List<ValueMention> values() {
    return atoms.stream()
        .flatMap(atom -> kind(atom).map(kind -> value(kind, atom)).stream())
        .toList();
  }

  private ValueMention value(ValueMention.Kind kind, Mention atom) {
    int start = sentence.span().start();
    return new ValueMention(kind, new Span(start + atom.span().start(), start + atom.span().end()));
  }

  private static Optional<ValueMention.Kind> kind(Mention atom) {
    return switch (atom) {
      // 3년간 is no date.
      case Mention.Date date ->
          date.expression() instanceof DateExpression.Vague
              ? Optional.empty()
              : Optional.of(ValueMention.Kind.DATE);
      case Mention.Money money -> Optional.of(ValueMention.Kind.MONEY);
      case Mention.Count count -> Optional.of(ValueMention.Kind.COUNT);
      default -> Optional.empty();
    };
  }
}
