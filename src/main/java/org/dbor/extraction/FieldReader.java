package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Clause;
import org.dbor.language.Element;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Reads the labelled lines of notices ({@code 장소: 서울 …}) as clauses whose verb is the label, so
 * that rules are written for them as for verbs ({@code 장소:}). A heading that is a label has no
 * phrases.
 */
final class FieldReader {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:\\((?<bracketed>[가-힣][가-힣· ]{0,14}?)\\)\\s?"
              + "|(?<label>[가-힣][가-힣· ]{0,14}?)\\s?(?<colon>[:：]\\s?|$))");
  private static final String COLON = ":";

  private final Set<String> verbs;
  private final Set<String> introducers;

  /**
   * A reader.
   *
   * @param verbs what rules wait for; labels end in a colon
   * @param introducers words that announce a list
   */
  FieldReader(Set<String> verbs, Set<String> introducers) {
    this.verbs = Set.copyOf(verbs);
    this.introducers = Set.copyOf(introducers);
  }

  /**
   * The field that a line is.
   *
   * @param start where the line begins after its bullet
   */
  Optional<Clause> read(SentenceText sentence, int start, List<Element> elements) {
    Matcher field =
        FIELD
            .matcher(sentence.text())
            .region(afterBullet(sentence.text(), start), sentence.text().length());
    if (!field.lookingAt()) {
      return Optional.empty();
    }
    String written = field.group("label") == null ? field.group("bracketed") : field.group("label");
    String label = written.replaceAll("[ ·]", "") + COLON;
    if (!verbs.contains(label)) {
      return Optional.empty();
    }
    int value = field.end();
    List<NounPhrase> phrases =
        elements.stream()
            .filter(NounPhrase.class::isInstance)
            .map(NounPhrase.class::cast)
            .filter(phrase -> phrase.span().start() >= value)
            .toList();
    return Optional.of(clause(label, new Span(start, value).trimmed(sentence.text()), phrases));
  }

  private static int afterBullet(String text, int start) {
    int at = start;
    // A label may stand in brackets: (추진 과제) …
    while (at < text.length() && !Character.isLetter(text.charAt(at)) && text.charAt(at) != '(') {
      at++;
    }
    return at;
  }

  private static Clause clause(String label, Span span, List<NounPhrase> phrases) {
    return new Clause(
        Predicate.label(span, label),
        phrases.reversed(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a list follows: an empty field, 다음과 같다, or a colon at the end. */
  boolean introducesList(SentenceText sentence, Optional<Clause> field) {
    if (field.isPresent()) {
      return field.get().phrases().isEmpty();
    }
    String text = sentence.text().strip();
    return text.endsWith(COLON)
        || sentence.morphemes().stream().anyMatch(m -> introducers.contains(m.surface()));
  }
}
