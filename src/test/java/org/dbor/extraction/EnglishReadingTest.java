package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dbor.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clauses of an English sentence are: their verbs, and which phrases belong to them. */
class EnglishReadingTest {
  private static final Path READINGS =
      TestOntology.HOME.resolve("src/test/resources/readings/en.tsv");

  static Stream<String[]> readings() throws IOException {
    return Files.readAllLines(READINGS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest(name = "{0} {1} {2}={3}")
  @MethodSource("readings")
  void clauseIsReadSo(String sentence, String verb, String role, String phrase) {
    List<String> found =
        TestOntology.readings(sentence, "en").stream()
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
