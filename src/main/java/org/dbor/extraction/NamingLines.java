package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/**
 * Reads lines that name what others tell details of: {@code 행사명: 디지털 신뢰 포럼} names what the lines
 * after it are about, {@code 교재 개발: 5월 착수} what it tells of itself.
 */
final class NamingLines {
  private static final List<String> WORKS =
      Stream.of("Event", "Initiative", "Instrument", "Measure").map(Iris.TERMS::concat).toList();

  private static final List<String> EVENTS = List.of(Iris.TERMS + "Event");
  private static final String PROGRAMME = Iris.TERMS + "Programme";
  private static final Pattern QUOTES = Pattern.compile("[‘’“”'\"「」『』<>〈〉《》]");
  private static final int LONGEST_NAME = 40;

  /** 발대식, 시민참여단 발대식: up to three words and no more. */
  private static final Pattern HEADING = Pattern.compile("[가-힣]{2,10}(?: [가-힣]{2,10}){0,2}");

  /** {@code 음성 안내: 모든 기기에 …}. */
  static final Pattern LABELLED = Pattern.compile("(?<label>[^:：]{2,40}?)\\s?[:：]\\s");

  private final Names names;
  private final Set<String> naming;
  private final Set<String> events;
  private final Set<String> undertakings;

  /** Nouns for events that a line of a list may be the heading of. */
  private final Set<String> gatherings;

  /**
   * A reader.
   *
   * @param naming labels of names, without spaces ({@code 행사명})
   * @param events those that tell that an event is named, whatever its last noun
   * @param undertakings those that tell that a programme is named
   * @param gatherings nouns for events
   */
  NamingLines(
      Names names,
      Set<String> naming,
      Set<String> events,
      Set<String> undertakings,
      Set<String> gatherings) {
    this.undertakings = Set.copyOf(undertakings);
    this.gatherings = Set.copyOf(gatherings);
    this.names = names;
    this.naming = Set.copyOf(naming);
    this.events = Set.copyOf(events);
  }

  /**
   * Tells the discourse what a line names.
   *
   * @param start where the line begins after its bullet
   * @return where what it tells begins; empty if its label is no name
   */
  Optional<Integer> read(SentenceText sentence, int start, Discourse discourse) {
    Matcher line = LABELLED.matcher(sentence.text()).region(start, sentence.length());
    if (!line.lookingAt()) {
      heading(sentence, start, discourse);
      return Optional.empty();
    }
    String label = line.group("label").strip();
    String written = label.replace(" ", "");
    if (naming.contains(written)) {
      String name = sentence.of(new Span(line.end(), sentence.length())).strip();
      names
          .typed(name, WORKS, discourse)
          .or(() -> ofKind(events, EVENTS.getFirst(), written, name, discourse))
          .or(() -> ofKind(undertakings, PROGRAMME, written, name, discourse))
          .ifPresent(work -> discourse.mentioned(work, name));
      return Optional.empty();
    }
    Optional<Entity> item =
        names.known(label, WORKS, discourse).filter(entity -> names.isA(entity, WORKS));
    item.ifPresent(discourse.outline()::labelled);
    return item.map(known -> line.end());
  }

  /** 바. 발대식: the lines beneath tell when and where. */
  private void heading(SentenceText sentence, int start, Discourse discourse) {
    String text = sentence.of(new Span(start, sentence.length())).strip();
    if (start > 0
        && HEADING.matcher(text).matches()
        && gatherings.stream().anyMatch(text::endsWith)) {
      discourse.mentioned(names.unnamedEvent(text, Optional.empty(), discourse), text);
    }
  }

  /** 행사명: 시민 데이터 주간; 사업명: 찾아가는 수리점. */
  private Optional<Entity> ofKind(
      Set<String> labels, String kind, String label, String name, Discourse discourse) {
    String bare = QUOTES.matcher(name).replaceAll("");
    return labels.contains(label) && !bare.isEmpty() && bare.length() <= LONGEST_NAME
        ? Optional.of(names.ofClass(bare, kind, kind, discourse))
        : Optional.empty();
  }
}
