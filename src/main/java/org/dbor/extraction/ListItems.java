package org.dbor.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Lets the lines of a list fill the role that the sentence before it left open: {@code 다음 과제를 담고
 * 있다. ① … ② …}.
 *
 * <p>The first line tells the kind of bullet; lines with another bullet are details, a line without
 * one ends the list.
 */
final class ListItems {
  /** {@code (음성 안내) 모든 기기에 …}: the title in brackets names the item. */
  private static final Pattern TITLED =
      Pattern.compile("[(（\\[【](?<title>[^)）\\]】]{2,40})[)）\\]】]\\s*\\S");

  private final PhraseFiller filler;

  ListItems(PhraseFiller filler) {
    this.filler = filler;
  }

  /**
   * A frame with a role that the lines to come are to fill.
   *
   * @param roles the roles that are filled
   * @param open the role that is not
   */
  record Pending(
      Rule.ClauseRule rule,
      Map<String, List<FilledRole>> roles,
      RoleSpec open,
      Modality modality) {}

  /** What a line of a list says of the frame before it, if it is one. */
  Optional<ClauseRuleMatcher.Match> match(SentenceReading reading, Discourse discourse) {
    Optional<Pending> pending = discourse.pending();
    if (pending.isEmpty()) {
      return Optional.empty();
    }
    String text = reading.text().text();
    Optional<LineOpening> bullet = LineOpening.of(text);
    if (bullet.isEmpty()) {
      discourse.noPending();
      return Optional.empty();
    }
    if (!discourse.sameBullet(bullet.get().kind())) {
      return Optional.empty();
    }
    List<Span> several = several(reading);
    if (!several.isEmpty()) {
      return matched(
          pending.get(),
          several.stream()
              .filter(one -> !one.isEmpty())
              .flatMap(one -> filled(one, pending.get(), reading, discourse).stream())
              .toList());
    }
    Span item = item(text, bullet.get().end());
    if (item.isEmpty() || untold(reading) || sentence(reading, item)) {
      return Optional.empty();
    }
    List<FilledRole> filled = filled(item, pending.get(), reading, discourse);
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    if (filled.getFirst().object() instanceof ClaimObject.Named named) {
      discourse.outline().item(named.entity());
      if (item.end() < text.strip().length()) {
        discourse.outline().labelled(named.entity());
      }
    }
    return matched(pending.get(), filled);
  }

  private List<FilledRole> filled(
      Span item, Pending pending, SentenceReading reading, Discourse discourse) {
    return filler.fill(
        NounPhrase.simple(item, Case.ITEMS), pending.open().filler(), reading, discourse);
  }

  private static Optional<ClauseRuleMatcher.Match> matched(
      Pending pending, List<FilledRole> filled) {
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<FilledRole>> roles = new HashMap<>(pending.roles());
    roles.put(pending.open().name(), filled);
    return Optional.of(new ClauseRuleMatcher.Match(pending.rule(), roles, pending.modality()));
  }

  /** ① 교재 개발 ② 교원 연수: some write all items of a list on one line. */
  private static List<Span> several(SentenceReading reading) {
    boolean said =
        reading.elements().stream()
            .filter(Predicate.class::isInstance)
            .map(Predicate.class::cast)
            .anyMatch(predicate -> !predicate.ending().isEmpty());
    return said
        ? List.of()
        : reading.atoms().stream()
            .filter(Mention.Item.class::isInstance)
            .map(Mention::span)
            .toList();
  }

  private static Span item(String text, int start) {
    Matcher titled = TITLED.matcher(text).region(start, text.length());
    if (titled.lookingAt()) {
      return new Span(titled.start("title"), titled.end("title")).trimmed(text);
    }
    Matcher labelled = NamingLines.LABELLED.matcher(text).region(start, text.length());
    Span item =
        labelled.lookingAt()
            ? new Span(start, labelled.end("label"))
            : new Span(start, text.length());
    Span trimmed = withoutBrackets(item.trimmed(text), text);
    while (!trimmed.isEmpty() && ".,;·".indexOf(text.charAt(trimmed.end() - 1)) >= 0) {
      trimmed = new Span(trimmed.start(), trimmed.end() - 1).trimmed(text);
    }
    return trimmed;
  }

  /** 사용 목록의 공개(안 제4조): where it is laid down is no part of the item. */
  private static Span withoutBrackets(Span item, String text) {
    int open = text.lastIndexOf('(', Math.max(item.end() - 1, 0));
    return !item.isEmpty()
            && text.charAt(item.end() - 1) == ')'
            && open > item.start() + 1
            && text.substring(open, item.end()).chars().anyMatch(Character::isDigit)
        ? new Span(item.start(), open).trimmed(text)
        : item;
  }

  /** A subtitle, of which nothing is read. */
  private static boolean untold(SentenceReading reading) {
    return reading.elements().isEmpty() && !reading.text().morphemes().isEmpty();
  }

  /** A line with a predicate that is more than its last noun is a sentence, not a name. */
  private static boolean sentence(SentenceReading reading, Span item) {
    return reading.elements().stream()
        .filter(Predicate.class::isInstance)
        .map(Predicate.class::cast)
        .anyMatch(
            predicate ->
                item.contains(predicate.span())
                    && predicate.form() == Predicate.Form.FINAL
                    && !predicate.ending().isEmpty());
  }
}
