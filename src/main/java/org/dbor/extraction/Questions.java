package org.dbor.extraction;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dbor.language.Case;
import org.dbor.language.NounPhrase;

/**
 * Tells for what label of a notice a question stands, so that its answer is read like a line with
 * that label: {@code 언제부터 시행하나요?} asks for what {@code 시행일:} tells.
 *
 * <p>Lexical sets of labels hold what such questions say, as beginnings of words in their order:
 * {@code 언제…시행?}
 */
final class Questions {
  private static final String ASKS = "?";
  private static final String GAP = "…";

  /** In which case the answer stands in a whole sentence: 누가 점검하나요? 소비자원이 점검합니다. */
  private static final Map<String, Case> ASKED_FOR =
      Map.of(
          "누가", Case.SUBJECT,
          "어디에서", Case.IN,
          "어디서", Case.IN,
          "누구에게", Case.AT,
          "무엇에", Case.AT,
          "어디에", Case.AT,
          "누구와", Case.WITH);

  private final List<Form> forms;

  /** The words of a question, and what rules wait for. */
  private record Form(String label, List<String> words) {
    boolean asked(String question) {
      int from = 0;
      for (String word : words) {
        int at = wordBeginning(question, word, from);
        if (at < 0) {
          return false;
        }
        from = at + word.length();
      }
      return true;
    }
  }

  /**
   * Reads the questions that have an answer.
   *
   * @param verbs what rules wait for, of which questions end in a question mark
   */
  Questions(Collection<String> verbs) {
    this.forms =
        verbs.stream()
            .filter(verb -> verb.endsWith(ASKS))
            .map(
                verb ->
                    new Form(verb, Arrays.asList(verb.substring(0, verb.length() - 1).split(GAP))))
            // What says more is meant: 누가…점검 before 누가.
            .sorted(
                Comparator.comparing((Form form) -> -form.label().length())
                    .thenComparing(Form::label))
            .toList();
  }

  /** The label of the rules that a sentence asks for, if it is a question. */
  Optional<String> label(String sentence) {
    String text = sentence.strip();
    return text.endsWith(ASKS)
        ? forms.stream().filter(form -> form.asked(text)).map(Form::label).findFirst()
        : Optional.empty();
  }

  /**
   * The phrases of an answer that answer the question, as the value of a labelled line.
   *
   * @param label that the question stands for
   */
  static List<NounPhrase> values(String label, List<NounPhrase> phrases) {
    Optional<Case> asked = Optional.ofNullable(ASKED_FOR.get(label.split(GAP, 2)[0]));
    return phrases.stream()
        .map(
            phrase ->
                phrase.role() == Case.COMPLEMENT || asked.filter(phrase.role()::equals).isPresent()
                    ? phrase.as(Case.BARE)
                    : phrase)
        .toList();
  }

  private static int wordBeginning(String text, String word, int from) {
    int at = text.indexOf(word, from);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }
}
