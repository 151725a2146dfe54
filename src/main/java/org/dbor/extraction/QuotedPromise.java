package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.language.Clause;
import org.dbor.language.Predicate;

/** What is promised in so many words: {@code "버스를 3대로 늘리겠다"고 약속했다}. */
final class QuotedPromise {
  /** The last sentence of the quotation, which has to say what will be done. */
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?:.*[.?!…] )?(?<deed>[^.?!…]+?겠(?:다|습니다))"
              + "(?:고 (?:[가-힣]+ ){0,2}약속(?:한다|합니다|드린다|드립니다))?[^\\p{L}\\p{N}]*");

  /** "30분 안에 알리겠다고 약속드린다": a promise that is called one in the quotation itself. */
  private static final Pattern CALLED =
      Pattern.compile(".*겠(?:다|습니다)고 (?:[가-힣]+ ){0,2}약속(?:한다|합니다|드린다|드립니다)[^\\p{L}\\p{N}]*");

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

  /** The clause, as a promise if what it quotes is called one. */
  static Clause named(Clause clause, String text, List<Mention> atoms) {
    boolean promise =
        clause.predicate().form() == Predicate.Form.FINAL
            && speechBefore(clause, text, atoms)
                .filter(speech -> CALLED.matcher(speech.span().of(text)).matches())
                .isPresent();
    if (!promise) {
      return clause;
    }
    List<String> lemmas = new ArrayList<>(clause.predicate().lemmas());
    lemmas.add(Predicate.PROMISED);
    return clause.with(clause.predicate().withLemmas(lemmas));
  }

  /** The quotation that a verb of saying has for its object. */
  static Optional<Mention> speechBefore(Clause clause, SentenceReading reading) {
    return speechBefore(clause, reading.text().text(), reading.atoms());
  }

  private static Optional<Mention> speechBefore(Clause clause, String text, List<Mention> atoms) {
    int verb = clause.predicate().span().start();
    return atoms.stream()
        .filter(Mention.Speech.class::isInstance)
        .filter(speech -> speech.span().end() <= verb)
        .filter(speech -> MARK.matcher(text.substring(speech.span().end(), verb)).matches())
        .findFirst();
  }
}
