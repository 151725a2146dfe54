package org.dbor.extraction;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
                    new Form(
                        verb,
                        Arrays.asList(verb.substring(0, verb.length() - 1).split(GAP))))
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

  private static int wordBeginning(String text, String word, int from) {
    int at = text.indexOf(word, from);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }
}
