package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the names of an English sentence begin and end, and of which class they are. */
class EnglishNamesTest {
  private static final Path NAMES = TestOntology.HOME.resolve("src/test/resources/names/en.tsv");

  /** A name and the class that it tells, - if none. */
  private record Found(String name, String type) {}

  static Stream<String[]> names() throws IOException {
    return Files.readAllLines(NAMES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("names")
  void nameIsFoundWhole(String sentence, String name, String type) {
    assertThat(found(sentence)).contains(new Found(name, type));
  }

  private static List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    for (SentenceReading reading : TestOntology.readings(text, "en")) {
      reading.named().forEach(named -> found.add(new Found(named.text(), type(named.entity()))));
      reading.atoms().stream()
          .filter(Mention.Quoted.class::isInstance)
          .map(Mention.Quoted.class::cast)
          .forEach(quoted -> found.add(new Found(quoted.text(), "-")));
    }
    return found;
  }

  private static String type(Entity entity) {
    return entity.type().replaceFirst(".*[#/]", "");
  }
}
