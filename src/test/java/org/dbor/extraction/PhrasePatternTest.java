package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dbor.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O, T, R and D in a sentence stand for an organization, a title, a reporter's and a date. */
class PhrasePatternTest {

  @ParameterizedTest(name = "{0} in \"{1}\": {2}")
  @CsvSource({
    "{o:Organization} {t:Title},           O T,    1",
    "{o:Organization} {t:Title},           O 가,   0",
    "{o:Organization} ?{t:Title}?,         O,      1",
    "{o:Organization} ?{t:Title}*,         O,      1",
    "{o:Organization}(?: {t:Title})?,      O,      1",
    "{o:Organization}(?:(?: {t:Title})?)?, O,      1",
    "{o:Organization}|{t:Title},           T O,    2",
    "{o:Organization|Title} 가,            T 가,   1",
    "{o:Organization|Title} 가,            D 가,   0",
    "{o:Organization} {t:Title},           O R,    1",
    "\\({o:Organization}\\),               (O),    1",
    "[^(]{o:Organization}[)|],             가O|,   1",
    "{n:Name} {t:Title},                   김철수 T, 1",
    "{n:Name} {t:Title},                   김철수 D, 0",
    "{n:Name} {t:Title},                   남궁민수 T, 1",
  })
  void findsWhatTheExpressionSays(String pattern, String sentence, int matches) {
    PhrasePattern compiled = PhrasePattern.compile(pattern, Set.of("김", "남궁"));
    assertThat(compiled.find(coded(sentence))).hasSize(matches);
  }

  private static CodedText coded(String sentence) {
    List<CodedText.Coded> mentions = new ArrayList<>();
    for (int i = 0; i < sentence.length(); i++) {
      String kind =
          switch (sentence.charAt(i)) {
            case 'O' -> "Organization";
            case 'T' -> "Title";
            case 'D' -> "Date";
            case 'R' -> "Reporter";
            default -> "";
          };
      if (!kind.isEmpty()) {
        mentions.add(new CodedText.Coded(new Span(i, i + 1), PhrasePattern.code(kind)));
      }
    }
    return new CodedText(sentence, mentions);
  }
}
