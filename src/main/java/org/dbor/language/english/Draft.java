package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.NounPhrase;

/** A clause while it is being read: the verb, and what was found to belong to it. */
final class Draft {
  /** Small words that close a verb: get through, break down. */
  private static final Set<String> PARTICLES =
      Set.of("away", "back", "down", "off", "out", "over", "through", "together", "up");

  final VerbGroup verb;
  final List<NounPhrase> phrases = new ArrayList<>();

  /** Verb phrases that complement the verb: {@code pledged to publish A and keep B}. */
  final List<Draft> complements = new ArrayList<>();

  /** Case of the complements: bare after a verb, else what their preposition marks. */
  Case complementRole = Case.BARE;

  NounPhrase subject;
  NounPhrase head;
  Draft governor;

  /** The clause that this one goes on from: held a forum and adopted the charter. */
  Draft previous;

  /** The clause whose verb governs this infinitive. */
  Draft matrix;

  /** Said to be what something is for, namely its object: {@code aims to build}. */
  boolean aimedAt;

  /** Said to be what something is for, all that is to be done: {@code aims to close the gap}. */
  boolean wholeAim;

  /** The verb may have an object that is to do something: {@code require firms to report}. */
  boolean controlsObject;

  /** What somebody must do. */
  boolean duty;

  /** Rules something out: {@code bans masks}. */
  private boolean bans;

  /** What is done says nothing but that it is aimed at. */
  private boolean losesLemma;

  /** Said to be the aim, and not whose: {@code The aim is to close the gap}. */
  boolean aimOfNone;

  /** The clause with that after the verb: {@code ensure that all can vote}. */
  Draft content;

  /** A verb of a text, of which the clause with that is what it lays down. */
  boolean stipulates;

  /** What the verb asks: {@code check whether all can vote}. */
  Question question;

  /**
   * A clause that asks something.
   *
   * @param start where its first word stands: how, whether
   * @param end where it ends if no verb was found in it: how schools use cameras
   * @param asked what is asked, or null
   */
  record Question(int start, int end, Draft asked) {}

  /** The verb right before and: drafted and issued the code. */
  Draft sharesObject;

  boolean planned;
  boolean negated;
  boolean reported;
  boolean awaitsObject = true;

  /** Where a quality of the object ends: keep counters open. */
  int tail;

  /** Participles that opened the sentence, while the subject is still to come. */
  List<Draft> openers = List.of();

  /** Opens the sentence and waits for the clause it belongs to. */
  boolean dangling;

  Draft(VerbGroup verb) {
    this.verb = verb;
    this.planned = verb.planned();
    this.negated = verb.negated();
  }

  /** Becomes what something is for; only of what is brought about the object alone is the aim. */
  void becomesAim(ClauseGrammar grammar) {
    aimedAt = grammar.aims().contains(verb.lemma());
    wholeAim = !aimedAt;
    losesLemma = grammar.plainAims().contains(verb.lemma());
  }

  /** Becomes the aim of what another is the aim of. */
  void sharesAim(Draft other, ClauseGrammar grammar) {
    if (other.aimedAt || other.wholeAim) {
      becomesAim(grammar);
      aimOfNone = other.aimOfNone;
      wholeAim |= aimOfNone;
    }
  }

  /** Under the plan, the city will open labs and train teachers: both under the plan. */
  void sharesBasis(Draft before) {
    before.phrases.stream()
        .filter(phrase -> phrase.role() == Case.ACCORDING || phrase.role() == Case.THROUGH)
        .filter(phrase -> phrase.span().end() <= before.verb.span().start())
        .forEach(phrases::add);
  }

  boolean finite() {
    return verb.form() == VerbGroup.Form.FINITE;
  }

  /** Whether the phrase that stands before the verb is what something is done to. */
  boolean undergone() {
    return verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
  }

  /** The nearest finite clause that holds this one, or itself; null if there is none. */
  static Draft finiteAncestor(Draft draft) {
    Draft at = draft;
    while (at != null && !at.finite()) {
      at = at.matrix != null ? at.matrix : at.governor;
    }
    return at;
  }

  /** Takes the clause that it waited for, and that clause's subject. */
  void joins(Draft clause) {
    dangling = false;
    if (clause == null || subject != null) {
      return;
    }
    governor = clause;
    if (clause.subject != null) {
      subject(clause.subject);
      // Designed to curb fraud, the programme pays banks.
      complements.stream()
          .filter(complement -> complement.subject == null)
          .forEach(complement -> complement.subject(clause.subject));
    }
  }

  /** The phrase that stands before the verb becomes what it is in the active voice. */
  void subject(NounPhrase phrase) {
    if (phrase == null) {
      return;
    }
    subject = phrase;
    phrases.add(phrase.as(undergone() ? Case.OBJECT : Case.SUBJECT));
  }

  void add(NounPhrase phrase, Case role) {
    phrases.add(phrase.as(role));
    if (role == Case.OBJECT && sharesObject != null && !sharesObject.has(Case.OBJECT)) {
      sharesObject.add(phrase, role);
    }
  }

  /** Whom something is given to is no object where that follows: gives users a right. */
  void becomesRecipient() {
    phrases.replaceAll(phrase -> phrase.role() == Case.OBJECT ? phrase.as(Case.TARGET) : phrase);
  }

  /**
   * bars shops from selling data: what is barred is selling data, and whom that binds the shops.
   */
  void becomesBarred(ClauseGrammar grammar) {
    if (complementRole == Case.FROM
        && !complements.isEmpty()
        && grammar.barring().contains(verb.lemma())
        && !verb.passive()) {
      becomesRecipient();
      complementRole = Case.OBJECT;
    }
  }

  /** bans masks in parks: without its verb, what is banned would seem to be laid down. */
  void becomesBan(ClauseGrammar grammar) {
    bans =
        grammar.banning().contains(verb.lemma())
            && !verb.passive()
            && complements.isEmpty()
            && has(Case.OBJECT);
  }

  boolean has(Case role) {
    return phrases.stream().anyMatch(phrase -> phrase.role() == role);
  }

  Optional<NounPhrase> object() {
    return phrases.reversed().stream().filter(phrase -> phrase.role() == Case.OBJECT).findFirst();
  }

  /** Adds the members of a phrase to an earlier one of the same case. */
  void merge(NounPhrase phrase, Case role) {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      NounPhrase before = phrases.get(i);
      if (before.role() == role) {
        List<Conjunct> conjuncts = new ArrayList<>(before.conjuncts());
        conjuncts.addAll(phrase.conjuncts());
        phrases.set(
            i,
            new NounPhrase(
                new Span(before.span().start(), phrase.span().end()), conjuncts, role, false));
        return;
      }
    }
    add(phrase, role);
  }

  /** The last index of the sentence that belongs to the clause, its verb included. */
  private int end() {
    int end = Math.max(tail, verb.span().end());
    for (NounPhrase phrase : phrases) {
      boolean joined = subject != null && phrase.span().equals(subject.span());
      // must report it under the act: what it follows is told apart
      boolean aside = joined || phrase.role() == Case.ACCORDING;
      if (!aside && phrase.span().start() > verb.span().start()) {
        end = Math.max(end, phrase.span().end());
      }
    }
    for (Draft complement : complements) {
      end = Math.max(end, complement.end());
    }
    return question == null ? end : Math.max(end, question.end());
  }

  /** The complements as a phrase: what is pledged in {@code pledged to publish the results}. */
  private Optional<NounPhrase> complementPhrase(List<Draft> all, List<Word> words) {
    if (complements.isEmpty()) {
      return Optional.empty();
    }
    List<Conjunct> conjuncts = new ArrayList<>();
    for (Draft complement : complements) {
      Span span = complement.whole(all, words);
      conjuncts.add(new Conjunct(span, List.of(), span, conjuncts.isEmpty() ? "" : ","));
    }
    Span whole = new Span(conjuncts.getFirst().span().start(), conjuncts.getLast().span().end());
    return Optional.of(new NounPhrase(whole, conjuncts, complementRole, false));
  }

  /** The verb without what marks its form, and what belongs to it. */
  private Span doing(List<Word> words, int end) {
    int first =
        switch (verb.form()) {
          case INFINITIVE -> negatedBefore(words) ? verb.from() - 1 : verb.from() + 1;
          case FINITE -> verb.main();
          default -> verb.from();
        };
    return new Span(
        words.get(Math.min(first, verb.main())).span().start(),
        Math.max(end, words.get(verb.next() - 1).span().end()));
  }

  /** not to sell data: without its first word it would say the opposite. */
  private boolean negatedBefore(List<Word> words) {
    return verb.from() > 0 && words.get(verb.from() - 1).tag() == Tag.NEGATION;
  }

  /** promised that results will be online: the clause, whose subject is not who promised it. */
  private Span whole(List<Draft> all, List<Word> words) {
    Span doing = doing(words, VerbPhraseReach.of(endWithin(all, words), words));
    return finite() && subject != null && !pronoun(subject, words)
        ? new Span(subject.span().start(), doing.end())
        : doing;
  }

  private static boolean pronoun(NounPhrase phrase, List<Word> words) {
    return words.stream()
        .anyMatch(word -> word.tag() == Tag.PRONOUN && word.span().equals(phrase.span()));
  }

  /** The charter says that all have a right: what it lays down. */
  private Optional<NounPhrase> stipulated(List<Draft> all, List<Word> words) {
    return stipulates && complements.isEmpty() && content.subject != null
        ? Optional.of(
            NounPhrase.simple(
                new Span(content.subject.span().start(), content.endWithin(all, words)), Case.BARE))
        : Optional.empty();
  }

  /** What is to be done, with what its object is to do: {@code help users to tell them apart}. */
  private Optional<NounPhrase> aim(List<Draft> all, List<Word> words) {
    Span span = doing(words, VerbPhraseReach.of(endWithin(all, words), words));
    return span.end() > words.get(verb.next() - 1).span().end()
        ? Optional.of(NounPhrase.simple(span, Case.BARE))
        : Optional.empty();
  }

  private Span asked(List<Draft> all, List<Word> words) {
    int end = question.asked() == null ? question.end() : question.asked().endWithin(all, words);
    return new Span(question.start(), withParticle(words, end));
  }

  /**
   * how many messages got through, how often it breaks down: with the small word that closes it.
   */
  private static int withParticle(List<Word> words, int end) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean last = i + 1 == words.size() || words.get(i + 1).is(",") || words.get(i + 1).is(".");
      if (word.span().start() == end + 1) {
        return last && PARTICLES.contains(word.lower()) ? word.span().end() : end;
      }
    }
    return end;
  }

  /** What somebody will do: {@code train 300 drivers} in the city will train 300 drivers. */
  private Optional<NounPhrase> deed(List<Draft> all, List<Word> words) {
    boolean told = planned && !negated && !duty && !aimedAt && !wholeAim && !verb.passive();
    return told && subject != null && (finite() || verb.form() == VerbGroup.Form.BASE)
        ? aim(all, words).map(phrase -> phrase.as(Case.DEED))
        : Optional.empty();
  }

  /** Where the clause ends with those that modify its phrases without a comma before them. */
  private int endWithin(List<Draft> all, List<Word> words) {
    int end = end();
    for (Draft other : all) {
      if (other != this
          && (other.governor == this || other == content || asks(other))
          && other.verb.from() > verb.main()
          && !commaBetween(words, verb.next(), other.verb.from())) {
        end = Math.max(end, Math.max(other.endWithin(all, words), other.verb.span().end()));
      }
    }
    return end;
  }

  private boolean asks(Draft other) {
    return question != null && other == question.asked();
  }

  private static boolean commaBetween(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().anyMatch(word -> word.is(","));
  }

  /** How rules call the verb: by itself, or with what it does for others. */
  private List<String> lemmas() {
    if (aimOfNone) {
      return List.of(VerbGroup.AIM_OF_NONE);
    }
    if (controlsObject && complements.isEmpty()) {
      return verb.required();
    }
    if (duty) {
      return verb.duty();
    }
    if (aimedAt) {
      return verb.aimed();
    }
    return wholeAim ? verb.wholeAim(losesLemma) : List.of(verb.lemma());
  }

  Clause clause(List<Draft> all, List<Word> words) {
    List<NounPhrase> found = new ArrayList<>(phrases);
    (wholeAim || duty ? aim(all, words) : complementPhrase(all, words)).ifPresent(found::add);
    stipulated(all, words).ifPresent(found::add);
    if (bans) {
      aim(all, words).ifPresent(found::add);
    }
    deed(all, words).ifPresent(found::add);
    if (question != null) {
      NounPhrase asked = NounPhrase.simple(asked(all, words), Case.OBJECT);
      found.add(asked);
      found.add(asked.as(Case.QUESTION));
    }
    found.sort(java.util.Comparator.comparing(NounPhrase::span));
    return new Clause(
        verb.predicate(lemmas(), planned, negated, reported),
        found,
        Optional.ofNullable(head),
        Optional.ofNullable(governor).map(all::indexOf).filter(index -> index >= 0),
        Optional.ofNullable(previous).map(all::indexOf).filter(index -> index >= 0),
        Optional.empty());
  }
}
