package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.extraction.SentenceReading.PhraseMatch;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Element;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;
import org.dbor.vocabulary.Iris;

/**
 * Reads what a speech tells of the event that it is given at, which its title alone names ({@code
 * 나눔의 날 기념식 축사}): the line with its day and place, who speaks, and which guests are greeted.
 */
final class SpeechLines {
  private static final String SPEAKER = "축사:";
  private static final String EVENT = Iris.TERMS + "Event";
  private static final List<String> EVENTS = List.of(EVENT);
  private static final List<String> PERSONS = List.of(Iris.TERMS + "Person");

  /** Dashes and brackets around a line. */
  private static final Pattern FRAME = Pattern.compile("^[-–—\\s(（<〈\\[]+|[-–—\\s)）>〉\\]]+$");

  private static final Pattern PART = Pattern.compile("[^,，/|]+");
  private static final int LONGEST_LINE = 80;
  private static final Pattern WORD = Pattern.compile("[가-힣A-Za-z]{2}");
  private static final Pattern QUOTES = Pattern.compile("[‘’“”'\"「」『』<>〈〉《》]");
  private static final Pattern HONOURED = Pattern.compile("님(?![가-힣]{2})|여러분");

  private final Names names;
  private final Set<String> speeches;
  private final Set<String> gatherings;
  private final Pattern greeting;

  /**
   * A reader.
   *
   * @param speeches nouns for speeches, which end a title
   * @param gatherings nouns for events
   * @param greetings forms of verbs of coming and greeting
   */
  SpeechLines(Names names, Set<String> speeches, Set<String> gatherings, Set<String> greetings) {
    this.names = names;
    this.speeches = Set.copyOf(speeches);
    this.gatherings = Set.copyOf(gatherings);
    this.greeting = Pattern.compile(Alternation.of(greetings));
  }

  /** Whether a title is that of a speech. */
  boolean speech(String title) {
    String bare = FRAME.matcher(title.strip()).replaceAll("").replace(" ", "");
    return speeches.stream().anyMatch(bare::endsWith);
  }

  /** The event at which the speech is given, by the title. */
  Optional<Entity> event(Discourse discourse) {
    return discourse.speech()
        ? discourse.subject().filter(subject -> names.isA(subject, EVENTS))
        : Optional.empty();
  }

  /**
   * What a line of a day tells: {@code – 물길관 착공식, 2026년 10월 20일, 새빛산업단지 –} or the day alone.
   *
   * @param event that it names, if it does
   * @param value where its day begins
   */
  record Line(Optional<Entity> event, int value) {}

  /** The line that tells the day of the event, if it is one. */
  Optional<Line> line(String text, List<Mention> found, Discourse discourse) {
    if (!discourse.speech() || text.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    List<Span> parts = parts(text);
    for (int i = 0; i < Math.min(parts.size(), 2); i++) {
      if (day(text, parts.get(i), found)) {
        return i == 0
            ? event(discourse).map(event -> new Line(Optional.of(event), 0))
            : named(text.substring(parts.getFirst().start(), parts.getFirst().end()), discourse)
                .map(event -> new Line(Optional.of(event), parts.get(1).start()));
      }
    }
    return Optional.empty();
  }

  /** A part of which nothing is left without its date. */
  private static boolean day(String text, Span part, List<Mention> found) {
    return found.stream()
        .filter(Mention.Date.class::isInstance)
        .filter(date -> part.contains(date.span()))
        .anyMatch(
            date ->
                !WORD.matcher(
                        text.substring(part.start(), date.span().start())
                            + " "
                            + text.substring(date.span().end(), part.end()))
                    .find());
  }

  private Optional<Entity> named(String written, Discourse discourse) {
    String name = QUOTES.matcher(written).replaceAll("").strip();
    Optional<Entity> told = event(discourse);
    if (gatherings.stream().noneMatch(name::endsWith)) {
      return told.filter(
          event -> event.labels().stream().anyMatch(label -> label.text().equals(name)));
    }
    Entity event =
        names
            .known(name, EVENTS, discourse)
            .filter(known -> names.isA(known, EVENTS))
            .or(() -> told.filter(known -> called(known, name)))
            .orElseGet(() -> names.minted(EVENT, List.of(name), discourse));
    discourse.subject(event);
    return Optional.of(event);
  }

  /** 새빛 물길관 착공식 is the 물길관 착공식 of the title. */
  private static boolean called(Entity event, String name) {
    return event.labels().stream()
        .anyMatch(label -> label.text().endsWith(name) || name.endsWith(label.text()));
  }

  private static List<Span> parts(String text) {
    Matcher matcher = PART.matcher(text);
    List<Span> parts = new ArrayList<>();
    while (matcher.find()) {
      Matcher frame = FRAME.matcher(matcher.group());
      Span part = new Span(matcher.start(), matcher.end()).trimmed(text);
      while (frame.find()) {
        part =
            frame.start() == 0
                ? new Span(matcher.start() + frame.end(), part.end())
                : new Span(part.start(), matcher.start() + frame.start());
      }
      if (part.start() < part.end()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The clause that a line of a day is. */
  static Clause clause(Line line, String text, List<Element> elements) {
    return Clause.alone(
        Predicate.label(new Span(0, text.length()), EventLines.LABEL),
        phrases(elements).stream()
            .filter(one -> one.span().start() >= line.value())
            .map(one -> one.role() == Case.TIME ? one : one.as(Case.BARE))
            .toList());
  }

  /** Who speaks, and who is greeted, takes part in the event. */
  Optional<Clause> people(
      String text,
      List<PhraseMatch> matches,
      List<Mention> atoms,
      List<Element> elements,
      Discourse discourse) {
    if (event(discourse).isEmpty()) {
      return Optional.empty();
    }
    boolean speaker = matches.stream().anyMatch(match -> introduced(match, text));
    boolean guests = HONOURED.matcher(text).find() && greeting.matcher(text).find();
    if (!speaker && !guests) {
      return Optional.empty();
    }
    List<NounPhrase> named =
        phrases(elements).stream()
            .filter(phrase -> !speaker || phrase.role() != Case.TOPIC)
            .filter(
                phrase ->
                    atoms.stream()
                        .filter(atom -> phrase.span().contains(atom.span()))
                        .filter(Mention.Named.class::isInstance)
                        .anyMatch(atom -> names.isA(((Mention.Named) atom).entity(), PERSONS)))
            .map(phrase -> phrase.as(Case.BARE))
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(Clause.alone(Predicate.label(new Span(0, text.length()), SPEAKER), named));
  }

  /** Whether a line holds nothing but who speaks: {@code 국립박물관장 김서연}. */
  boolean speakerAlone(String text, List<PhraseMatch> matches, Discourse discourse) {
    return event(discourse).isPresent()
        && matches.stream().anyMatch(match -> person(match) && alone(match, text));
  }

  /** 위원장 김서연입니다, or a post and a name on a line of their own. */
  private boolean introduced(PhraseMatch match, String text) {
    return person(match) && (text.startsWith("입니다", match.span().end()) || alone(match, text));
  }

  private boolean person(PhraseMatch match) {
    return match.roles().values().stream()
        .anyMatch(
            role ->
                role.object() instanceof ClaimObject.Named named
                    && names.isA(named.entity(), PERSONS));
  }

  private static boolean alone(PhraseMatch match, String text) {
    return new Span(0, text.length()).trimmed(text).equals(match.span());
  }

  private static List<NounPhrase> phrases(List<Element> elements) {
    return elements.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .toList()
        .reversed();
  }
}
