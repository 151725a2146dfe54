package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds the event that the head of a speech or record names: {@code Remarks by A at the Harbour
 * Forum}, {@code Third Meeting of the Working Group on Data}. Of that event are the day and place
 * below it, the guests that are greeted and the hosts that are thanked. A programme is headed by
 * its event, too.
 */
final class EnglishHeadedEvents {
  private static final String EVENT = Iris.TERMS + "Event";

  /** A head has so many lines at most. */
  private static final int LINES = 6;

  /** UTF-16 code units; what is longer is no line of a head. */
  private static final int LONGEST = 180;

  private static final Pattern STOP = Pattern.compile("[.?!]['\"”’)]?$");

  private static final Pattern LETTER = Pattern.compile("\\p{Ll}");

  private final Names names;
  private final Pattern head;
  private final Set<String> events;

  /** The heading over the sessions of an event, alone on its line. */
  private final Pattern programme;

  /** Third Meeting of the Harbour Group on Data: a whole line in capitals. */
  private final Pattern sitting;

  /** Small Voices conference, Leeds: a name and a small noun before a comma. */
  private final Pattern smallNoun;

  /** Remarks at the Open Data Summit: in a line whose words all have capitals. */
  private final Pattern given;

  EnglishHeadedEvents(Names names, Lexicon lexicon) {
    this.names = names;
    this.head =
        Pattern.compile(
            "(?<!\\p{L})(?i:"
                + Alternation.of(lexicon.set("speech-noun"))
                + "|"
                + Alternation.of(lexicon.set("record-heading"))
                + ")(?!\\p{L})");
    this.programme =
        Pattern.compile(
            "(?i:(?:draft |final |provisional )?(?:"
                + Alternation.of(lexicon.set("programme-heading"))
                + "))");
    String noun = Alternation.of(lexicon.set("headed-event"));
    String capitals = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
    this.sitting =
        Pattern.compile(
            "(?:(?:Record|Minutes|Report|Communiqué|Communique|Summary|Outcome|Statement) of the )?(?<event>(?:"
                + capitals
                + " ){0,4}(?i:"
                + noun
                + ") (?:of|on|for) (?:the )?"
                + capitals
                + "(?: (?:(?:of|on|for|and|the|in|to) ){0,2}"
                + capitals
                + ")*)$");
    this.given =
        Pattern.compile(
            "(?i:.*\\b(?:at|to|during|before) (?:the )?(?:\\p{L}+ (?:\\p{L}+ )?of (?:the )?)?)(?<event>(?:\\d+\\p{Ll}{2} )?"
                + capitals
                + "(?: (?:(?:of|on|for|and|the|in) ){0,2}"
                + capitals
                + ")*)(?=$|,| [–-])");
    this.events = lexicon.set("head-event");
    this.smallNoun =
        Pattern.compile("\\P{L}*(?<event>(?:" + capitals + " ){1,5}(?:" + noun + "))(?=,| [–-]|$)");
  }

  /**
   * The event of a document, if its head tells that it is a speech or a record.
   *
   * @param named the event that a line names
   */
  Optional<Entity> find(
      List<String> sentences, Function<String, Optional<Entity>> named, Discourse discourse) {
    List<String> lines =
        sentences.stream()
            .limit(LINES)
            .takeWhile(line -> line.length() <= LONGEST && !STOP.matcher(line).find())
            .toList();
    if (lines.stream()
        .noneMatch(line -> head.matcher(line).find() || programme.matcher(line).matches())) {
      return Optional.empty();
    }
    return lines.stream()
        .flatMap(line -> event(line, sentences, named, discourse).stream())
        .findFirst();
  }

  private Optional<Entity> event(
      String line,
      List<String> sentences,
      Function<String, Optional<Entity>> named,
      Discourse discourse) {
    if (!LETTER.matcher(line).find()) {
      return written(line, sentences, named).or(() -> named.apply(line));
    }
    return Stream.of(sitting.matcher(line), smallNoun.matcher(line))
        .filter(Matcher::lookingAt)
        .map(matcher -> names.called(matcher.group("event"), EVENT, discourse))
        .filter(entity -> names.isA(entity, List.of(EVENT)))
        .findFirst()
        .or(() -> named.apply(line))
        .or(() -> givenAt(line, discourse));
  }

  private Optional<Entity> givenAt(String line, Discourse discourse) {
    Matcher matcher = given.matcher(line);
    return matcher.lookingAt()
            && Stream.of(matcher.group("event").toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(events::contains)
        ? Optional.of(names.called(matcher.group("event"), EVENT, discourse))
            .filter(entity -> names.isA(entity, List.of(EVENT)))
        : Optional.empty();
  }

  /** AT THE COAST DIGITAL WEEK: the event that the text below names in small letters. */
  private Optional<Entity> written(
      String line, List<String> sentences, Function<String, Optional<Entity>> named) {
    return sentences.stream()
        .filter(sentence -> LETTER.matcher(sentence).find())
        .flatMap(sentence -> named.apply(sentence).stream())
        .filter(event -> line.contains(event.label("en").toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
