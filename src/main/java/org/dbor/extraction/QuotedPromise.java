package org.dbor.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.language.Clause;

/** What is promised in so many words: {@code "버스를 3대로 늘리겠다"고 약속했다}. */
final class QuotedPromise {
  /** The last sentence of the quotation, which has to say what will be done. */
  private static final Pattern PROMISE =
      Pattern.compile("(?:.*[.?!…] )?(?<deed>[^.?!…]+?겠(?:다|습니다))[^\\p{L}\\p{N}]*");

  /** Between the quotation and the verb only the particle and an adverb may stand. */
  private static final Pattern MARK =
      Pattern.compile("\\s?(?:이?라?고|며|면서)(?: (?:거듭|굳게|힘주어|재차))?\\s?");

  private QuotedPromise() {}

  /** The words promised in the quotation right before the verb, if one stands there. */
  static Optional<String> of(Clause clause, SentenceReading reading) {
    return speechBefore(clause, reading)
        .map(speech -> PROMISE.matcher(reading.text().of(speech.span())))
        .filter(Matcher::matches)
        .map(promise -> promise.group("deed").replaceFirst("^[^\\p{L}\\p{N}]+", ""));
  }

  /** The quotation that a verb of saying has for its object. */
  static Optional<Mention> speechBefore(Clause clause, SentenceReading reading) {
    String text = reading.text().text();
    int verb = clause.predicate().span().start();
    return reading.atoms().stream()
        .filter(Mention.Speech.class::isInstance)
        .filter(speech -> speech.span().end() <= verb)
        .filter(speech -> MARK.matcher(text.substring(speech.span().end(), verb)).matches())
        .findFirst();
  }
}
