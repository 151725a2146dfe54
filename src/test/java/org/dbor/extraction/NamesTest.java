package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the names of a text begin and end, and of which class they are. */
class NamesTest {
  /** A name and the class that it tells, - if none. */
  private record Found(String name, String type) {}

  static Stream<Arguments> names() throws IOException {
    return TestOntology.expected("names");
  }

  @ParameterizedTest(name = "{2}: {3}")
  @MethodSource("names")
  void nameIsFoundWhole(String language, String text, String name, String type) {
    assertThat(found(text, language)).contains(new Found(name, type));
  }

  private static List<Found> found(String text, String language) {
    List<Found> found = new ArrayList<>();
    for (SentenceReading reading : TestOntology.readings(text, language)) {
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
