package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dbor.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clauses of a sentence are: their verbs, and which phrases belong to them. */
class ReadingTest {
  private static final Path READINGS = TestOntology.HOME.resolve("src/test/resources/readings");

  static Stream<Arguments> readings() throws IOException {
    return Stream.concat(readings("en"), readings("ko"));
  }

  private static Stream<Arguments> readings(String language) throws IOException {
    return Files.readAllLines(READINGS.resolve(language + ".tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> Arguments.of(language, cells[0], cells[1], cells[2], cells[3]));
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
