package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dbor.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clauses of a sentence are: their verbs, and which phrases belong to them. */
class ReadingTest {
  static Stream<Arguments> readings() throws IOException {
    return TestOntology.expected("readings");
  }

  @ParameterizedTest(name = "{1} {2} {3}={4}")
  @MethodSource("readings")
  void clauseIsReadSo(String language, String sentence, String verb, String role, String phrase) {
    List<String> found =
        TestOntology.readings(sentence, language).stream()
            .flatMap(
                reading ->
                    reading.clauses().stream()
                        .filter(clause -> clause.predicate().lemmas().contains(verb))
                        .flatMap(clause -> phrases(clause, reading.text().text())))
            .toList();
    assertThat(found).contains(role + "=" + phrase);
  }

  private static Stream<String> phrases(Clause clause, String sentence) {
    return Stream.concat(
        clause.head().stream().map(head -> "HEAD=" + head.span().of(sentence)),
        clause.phrases().stream()
            .flatMap(
                phrase ->
                    phrase.conjuncts().stream()
                        .map(member -> phrase.role() + "=" + member.span().of(sentence))));
  }
}
