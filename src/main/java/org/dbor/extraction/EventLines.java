package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/**
 * Reads the lines of notices that tell when and where something is: {@code 시상식: 8월 12일(수) 오후 2시,
 * 너른터} is an event with its day and place, and what follows {@code 장소:} is a place as a whole,
 * whatever its words.
 */
final class EventLines {
  /** The label of a line that tells both. */
  static final String LABEL = "일시장소:";

  private static final String EVENT = Iris.TERMS + "Event";
  private static final String PLACE = Iris.TERMS + "Place";
  private static final String VENUE = Iris.TERMS + "Venue";
  private static final int LONGEST_PLACE = 30;
  private static final Pattern LABELLED = Pattern.compile("(?<label>[^:：]{1,30}?)\\s?[:：]\\s*");

  /** 일시·장소, 일시 / 장소. */
  private static final Pattern JOINTS = Pattern.compile("[·ㆍ・‧･∙/\\s]");

  /** 발대식, 시민참여단 발대식: up to three words and no more. */
  private static final Pattern WORDS =
      Pattern.compile("[가-힣A-Z\\d]{2,12}(?: [가-힣A-Z\\d]{2,10}){0,2}");

  private static final Pattern PART = Pattern.compile("[^,，/;]+");
  private static final Pattern ASIDE = Pattern.compile("\\s*(?:[(（\\[].*|[-–—)）\\s]+)$");

  /** 14:00, 오후 2시, 2025: parts that tell a time. */
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}\\s?(?::\\s?\\d{2}|시(?![가-힣])|월|일)|\\d{4}|[~∼〜]|(?:오전|오후) ");

  /** Of a place: words, and nothing that ends as a sentence does. */
  private static final Pattern NAME =
      Pattern.compile("[‘'“\"「]?[가-힣A-Za-z\\d][가-힣A-Za-z\\d\\s·‘’'“”\"「」-]*(?<![다요음함됨임])");

  private final Names names;
  private final Set<String> placeLabels;
  private final Set<String> gatherings;
  private final Set<String> noPlaces;

  /**
   * A reader.
   *
   * @param placeLabels labels of places, without spaces and with a colon
   * @param gatherings nouns for events
   * @param noPlaces words that say that there is no place ({@code 온라인})
   */
  EventLines(Names names, Set<String> placeLabels, Set<String> gatherings, Set<String> noPlaces) {
    this.names = names;
    this.placeLabels = Set.copyOf(placeLabels);
    this.gatherings = Set.copyOf(gatherings);
    this.noPlaces = Set.copyOf(noPlaces);
  }

  /**
   * What a line tells.
   *
   * @param event that its label names, if it does
   * @param place that it names
   * @param value where it begins
   */
  record Line(Optional<Entity> event, Optional<Mention.Named> place, int value) {}

  /**
   * Reads a line.
   *
   * @param start where it begins after its bullet
   * @param found the mentions in it
   */
  Optional<Line> read(String text, int start, List<Mention> found, Discourse discourse) {
    Matcher line = LABELLED.matcher(text).region(start, text.length());
    if (!line.lookingAt()) {
      return Optional.empty();
    }
    String label = line.group("label").strip();
    int value = line.end();
    if (placeLabels.contains(JOINTS.matcher(label).replaceAll("") + ":")) {
      return Optional.of(new Line(Optional.empty(), place(text, value, found, discourse), value));
    }
    boolean day =
        found.stream().anyMatch(one -> one instanceof Mention.Date && one.span().start() >= value);
    return day && gathering(label)
        ? Optional.of(
            new Line(
                Optional.of(event(label, discourse)), place(text, value, found, discourse), value))
        : Optional.empty();
  }

  private boolean gathering(String label) {
    return WORDS.matcher(label).matches() && gatherings.stream().anyMatch(label::endsWith);
  }

  private Entity event(String label, Discourse discourse) {
    return names
        .known(label, List.of(EVENT), discourse)
        .filter(known -> names.isA(known, List.of(EVENT)))
        .orElseGet(() -> names.unnamedEvent(label, Optional.empty(), discourse));
  }

  /** The first part of the value that tells no time, unless its own words tell the place. */
  Optional<Mention.Named> place(String text, int value, List<Mention> found, Discourse discourse) {
    for (Span part : parts(text, value)) {
      String name = text.substring(part.start(), part.end());
      if (TIME.matcher(name).find()) {
        continue;
      }
      boolean fits =
          name.length() > 1
              && name.length() <= LONGEST_PLACE
              && NAME.matcher(name).matches()
              && noPlaces.stream().noneMatch(name::contains)
              && found.stream().noneMatch(one -> told(one, part, text));
      return fits
          ? Optional.of(
              new Mention.Named(part, List.of(names.ofClass(name, PLACE, VENUE, discourse)), name))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** A place that is known, alone or first, is read as everywhere; who is named is no place. */
  private boolean told(Mention mention, Span part, String text) {
    return part.contains(mention.span())
        && switch (mention) {
          case Mention.Named named ->
              names.isA(named.entity(), List.of(PLACE))
                      && (named.span().end() == part.end()
                          || named.span().start() == part.start()
                              && text.charAt(named.span().end()) == ' ')
                  || names.isA(named.entity(), List.of(Iris.TERMS + "Person"));
          case Mention.Aside aside -> false;
          case Mention.Quoted quoted -> false;
          default -> true;
        };
  }

  private static List<Span> parts(String text, int value) {
    Matcher matcher = PART.matcher(text).region(value, text.length());
    List<Span> parts = new ArrayList<>();
    while (matcher.find()) {
      Matcher aside = ASIDE.matcher(matcher.group());
      int end = matcher.start() + (aside.find() ? aside.start() : matcher.group().length());
      Span part = new Span(matcher.start(), end).trimmed(text);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The mentions with the place in the stead of what stands in it. */
  static List<Mention> with(Optional<Mention.Named> told, List<Mention> atoms) {
    return told.map(
            place ->
                Stream.concat(
                        atoms.stream().filter(one -> !one.span().overlaps(place.span())),
                        Stream.of(place))
                    .sorted(Comparator.comparing(Mention::span))
                    .toList())
        .orElse(atoms);
  }
}
