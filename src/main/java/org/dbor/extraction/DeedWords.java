package org.dbor.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;

/**
 * The words of a clause that say what is to be done, without who does it: {@code 과태료를 물리지 않겠다} in
 * {@code 부처는 과태료를 물리지 않겠다고 약속했다}. Not every verb has a noun, nor has what is not going to be done.
 */
final class DeedWords {
  private static final Pattern END = Pattern.compile("겠다|겠습니다|기(?=로)|도록|게(?= )|야(?= [한합하할함])");

  /** Who acts, and when it is said, stand before what is done. */
  private static final Set<Case> ACTORS = Set.of(Case.TOPIC, Case.SUBJECT);

  private static final String CONDITION = "면";
  private static final String THIS = "이 ";

  private DeedWords() {}

  /** The words; empty where nothing but the verb says what is done. */
  static Optional<String> of(Clause clause, SentenceReading reading) {
    String text = reading.text().text();
    Span predicate = clause.predicate().span();
    Matcher end =
        END.matcher(text).useTransparentBounds(true).region(predicate.start(), predicate.end());
    if (clause.phrases().isEmpty() || !end.find()) {
      return Optional.empty();
    }
    Span words = new Span(start(clause, reading), end.end()).trimmed(text);
    return words.end() > predicate.start() && words.start() < predicate.start()
        ? Optional.of(words.of(text))
        : Optional.empty();
  }

  private static int start(Clause clause, SentenceReading reading) {
    String text = reading.text().text();
    List<NounPhrase> phrases = clause.phrases();
    Optional<Clause> before = clause.previous().map(reading.clauses()::get);
    if (before.isPresent() && before.get().predicate().ending().endsWith(CONDITION)) {
      // 사고가 나면 하루 안에 알리게 했다: in which case belongs to what is to be done.
      return start(before.get(), reading);
    }
    if (before.isPresent()) {
      // 창구를 열고, 적어도 1년은 …: all that follows the clause before.
      int after = before.get().predicate().span().end();
      while (after < text.length() && !Character.isLetterOrDigit(text.charAt(after))) {
        after++;
      }
      return after;
    }
    if (phrases.isEmpty()) {
      return clause.predicate().span().start();
    }
    int own = beforeTopic(phrases);
    int from = phrases.get(own).span().start();
    // 사고가 나면: a subject that follows the topic is not who acts.
    while (own < phrases.size()
        && ACTORS.contains(phrases.get(own).role())
        && (own == 0 || phrases.get(own).role() == Case.TOPIC)) {
      from = phrases.get(own++).wordEnd(text);
    }
    while (own > 0
        && own < phrases.size()
        && (phrases.get(own).role() == Case.TIME || here(phrases.get(own), text))) {
      from = phrases.get(own++).wordEnd(text);
    }
    return afterSpeech(from, clause, reading);
  }

  /** 네이버는 이 자리에서 요금을 낮추겠다고 약속했다: where the promise is made is no part of it. */
  private static boolean here(NounPhrase phrase, String text) {
    return phrase.role() == Case.IN && text.startsWith(THIS, phrase.span().start());
  }

  /** 행사에서 네이버는 공개하겠다고: what stands before who promises is no part of the promise. */
  private static int beforeTopic(List<NounPhrase> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.role() == Case.TOPIC)
        .findFirst()
        .map(phrases::indexOf)
        .orElse(0);
  }

  /** 시장은 “…”며 규모를 줄이겠다고 약속했다: what was said before the promise is no part of it. */
  private static int afterSpeech(int from, Clause clause, SentenceReading reading) {
    int verb = clause.predicate().span().start();
    return reading.atoms().stream()
        .filter(Mention.Speech.class::isInstance)
        .map(speech -> nextWord(speech.span().end(), reading.text().text()))
        .filter(after -> after > from && after < verb)
        .max(Comparator.naturalOrder())
        .orElse(from);
  }

  private static int nextWord(int at, String text) {
    int space = text.indexOf(' ', at);
    return space < 0 ? text.length() : space + 1;
  }
}
