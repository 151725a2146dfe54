package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Finds Korean phrases for events that have no name of their own: {@code 공청회}, {@code 신년 간담회},
 * {@code 개인정보위 전체회의}. Two special words before the noun make a name.
 *
 * <p>What goes on for its own sake or again and again is no event: 대화, 매년 여는 회의, 공청회 등.
 */
final class UnnamedEvents {
  private static final String EVENT = Iris.TERMS + "Event";
  private static final List<String> EVENTS = List.of(EVENT);
  private static final List<String> BODIES =
      List.of(Iris.TERMS + "Organization", Iris.TERMS + "Person", Iris.TERMS + "Place");

  /** 공청회 등을 거쳐: any of a kind. */
  private static final String SUCH_AS = " 등";

  /** A quoted word of fewer syllables is no name. */
  private static final int SHORTEST = 4;

  private final Names names;
  private final Lexicon lexicon;
  private final Set<String> vague;
  private final Set<String> general;
  private final Set<String> modifiers;
  private final Pattern frequent;
  private final Pattern theme;

  UnnamedEvents(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    this.vague = lexicon.set("vague-event-noun");
    this.general = lexicon.set("general-event-noun");
    this.modifiers = lexicon.set("general-modifier");
    this.frequent =
        Pattern.compile(
            "(?<![가-힣])(?:"
                + Alternation.of(lexicon.set("frequency-word"))
                + ")(?:에|에 걸쳐|의)?(?![가-힣])");
    this.theme =
        Pattern.compile(
            "[’”'\"」』>〉》]?\\s?(?:을|를|이라는|라는|이란|란)?\\s?(?:"
                + Alternation.of(lexicon.set("theme-noun"))
                + ")(?:으로|로)(?!\\s?(?:한\\s)?(?:"
                + Alternation.of(lexicon.set("talk-noun"))
                + ")(?!회|식))");
  }

  /**
   * The event that a phrase tells of.
   *
   * @param phrase the words, without whose event it is and without a word that points back
   * @param pointing whether such a word stood before it
   */
  Optional<FilledRole> find(
      Span member,
      String phrase,
      boolean pointing,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    if (!wanted.classes().contains(EVENT)
        || !called(phrase, pointing)
        || special(member, reading) > 1
        || reading.text().text().startsWith(SUCH_AS, member.end())
        || again(member, reading)) {
      return Optional.empty();
    }
    return themed(member, reading, discourse)
        .or(() -> Optional.of(told(member, phrase, reading, discourse)));
  }

  /** 국무회의를, 금융 협의회를 열었다: the meeting of a body that is called a meeting or meets. */
  Optional<FilledRole> meeting(
      Mention.Named body,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    return names.isA(body.entity(), BODIES)
        ? lexicon.classByHead(body.text()).filter(EVENT::equals).isPresent()
            ? sitting(body.span(), body.text(), wanted, reading, discourse)
            : meetingOf(body.span(), body.text(), phrase, wanted, reading, discourse)
        : Optional.empty();
  }

  /** 금융 협의회를 열었다: what is said to be held is a meeting of those who meet. */
  Optional<FilledRole> meetingOf(
      Span member,
      String name,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    return lexicon.set("meeting-body").stream().anyMatch(name::endsWith)
            && (phrase.role() == Case.OBJECT && anyOf("meeting-verb", phrase, reading)
                || anyOf("meeting-takes-place", phrase, reading))
        ? sitting(member, name, wanted, reading, discourse)
        : Optional.empty();
  }

  private Optional<FilledRole> sitting(
      Span member,
      String name,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    return wanted.classes().equals(EVENTS) && !again(member, reading)
        ? Optional.of(told(member, name, reading, discourse))
        : Optional.empty();
  }

  private FilledRole told(
      Span member, String phrase, SentenceReading reading, Discourse discourse) {
    return FilledRole.of(
        names.unnamedEvent(phrase, EventDay.of(member, true, reading, discourse), discourse),
        phrase);
  }

  /** Whether a phrase is held, or takes place: 센터에서 열린 협의회에서. */
  private boolean anyOf(String verbs, NounPhrase phrase, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(
            clause ->
                clause.phrases().contains(phrase)
                    || clause.head().filter(head -> head.span().equals(phrase.span())).isPresent())
        .flatMap(clause -> clause.predicate().lemmas().stream())
        .anyMatch(lexicon.set(verbs)::contains);
  }

  /** Whether a phrase ends in a noun for an event that says enough. */
  private boolean called(String phrase, boolean pointing) {
    String noun =
        lexicon
            .classOfNoun(phrase)
            .filter(EVENT::equals)
            .map(event -> phrase)
            .or(
                () ->
                    lexicon
                        .head(phrase)
                        .filter(head -> head.classIri().equals(EVENT))
                        .map(Lexicon.Head::form))
            .orElse("");
    return !noun.isEmpty()
        && !vague.contains(noun)
        && !(general.contains(phrase) || pointing && general.contains(noun));
  }

  /** How many words before the last one are neither names of bodies nor general. */
  private long special(Span member, SentenceReading reading) {
    String whole = reading.text().text();
    long special = 0;
    int at = member.start();
    while (at < member.end()) {
      int space = whole.indexOf(' ', at);
      if (space < 0 || space >= member.end()) {
        break;
      }
      Span word = new Span(at, space);
      boolean named =
          reading.atomsIn(member).stream()
              .anyMatch(
                  atom ->
                      atom.span().overlaps(word)
                          && (!(atom instanceof Mention.Named body)
                              || names.isA(body.entity(), BODIES)));
      if (!word.isEmpty() && !named && !modifiers.contains(word.of(whole))) {
        special++;
      }
      at = space + 1;
    }
    return special;
  }

  /** 해마다 회의를 연다, 공청회를 세 차례 열었다: not one event. */
  boolean again(Span member, SentenceReading reading) {
    for (Clause clause : reading.clauses()) {
      boolean holds =
          clause.head().filter(head -> head.span().contains(member)).isPresent()
              || clause.phrases().stream().anyMatch(part -> part.span().contains(member));
      if (holds && again(clause, reading)) {
        return true;
      }
    }
    return false;
  }

  private boolean again(Clause clause, SentenceReading reading) {
    int verb = clause.predicate().span().start();
    int first = clause.phrases().stream().mapToInt(part -> part.span().start()).min().orElse(verb);
    int before =
        reading.clauses().stream()
            .mapToInt(other -> other.predicate().span().end())
            .filter(end -> end <= verb)
            .max()
            .orElse(0);
    int start = Math.min(first, before);
    Span span = new Span(start, clause.predicate().span().end());
    return frequent.matcher(span.of(reading.text().text())).find() || times(span, reading);
  }

  /** 간담회를 아홉 차례 가졌다, 7회 개최했다: so many meetings are not one. */
  private boolean times(Span span, SentenceReading reading) {
    return reading.atomsIn(span).stream()
        .filter(Mention.Count.class::isInstance)
        .map(Mention.Count.class::cast)
        .anyMatch(
            count ->
                count.value() > 1 && lexicon.set("occasion-counter").contains(count.counter()));
  }

  /** ‘모두의 권리’를 주제로 토론회를 열었다: what it is about is what it is called. */
  private Optional<FilledRole> themed(Span member, SentenceReading reading, Discourse discourse) {
    String whole = reading.text().text();
    return reading.atoms().stream()
        .filter(Mention.Quoted.class::isInstance)
        .map(Mention.Quoted.class::cast)
        .filter(quoted -> quoted.text().length() >= SHORTEST)
        .filter(
            quoted -> theme.matcher(whole).region(quoted.span().end(), whole.length()).lookingAt())
        .filter(quoted -> sameClause(quoted.span(), member, reading))
        .findFirst()
        .map(
            quoted -> {
              Entity event = names.ofClass(quoted.text(), EVENT, EVENT, discourse);
              discourse.mentioned(event, member.of(whole));
              discourse.events().kind(event, member.of(whole));
              return FilledRole.of(event, quoted.text());
            });
  }

  private static boolean sameClause(Span one, Span other, SentenceReading reading) {
    return reading.clauses().stream()
        .anyMatch(
            clause ->
                clause.phrases().stream().anyMatch(part -> part.span().contains(one))
                    && clause.phrases().stream().anyMatch(part -> part.span().contains(other)));
  }
}
