package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Headlines, cut lines and faulty conversions: a sentence may end anywhere, lack any word, and go
 * on as an item on a line of its own.
 */
class DamagedSentencesTest {
  static Stream<Arguments> sentences() throws IOException {
    return TestOntology.expected("readings")
        .map(line -> Arguments.of(line.get()[0], line.get()[1]));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void sentence_cutShortOrWithoutAWord_isReadWithoutFailure(String language, String sentence) {
    for (String damaged : damaged(sentence)) {
      assertThatCode(
              () ->
                  TestOntology.EXTRACTOR.extract(
                      TestOntology.article(damaged, Optional.empty(), language)))
          .as(damaged)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 만들기까지 시민단체와 차례 회의를 진행했다.",
    "ko, 관련 피해를 막기 위한 대책",
    "en, Ministers agree to fund labs and support"
  })
  void textOfNoWholeSentence_isReadWithoutFailure(String language, String text) {
    assertThatCode(
            () ->
                TestOntology.EXTRACTOR.extract(
                    TestOntology.article(text, Optional.empty(), language)))
        .doesNotThrowAnyException();
  }

  private static Set<String> damaged(String sentence) {
    List<String> words = Arrays.asList(sentence.split(" "));
    Set<String> damaged = new LinkedHashSet<>();
    for (int i = 1; i < words.size(); i++) {
      damaged.add(String.join(" ", words.subList(0, i)));
      List<String> lacking = new ArrayList<>(words);
      lacking.remove(i);
      damaged.add(String.join(" ", lacking));
      String item = String.join(" ", words.subList(i, words.size()));
      damaged.add(String.join(" ", words.subList(0, i)) + ":\n- " + item);
    }
    return damaged;
  }
}
