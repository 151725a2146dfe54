package org.dbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data goes one way: a package imports only from packages to its left. */
class ImportDirectionTest {
  private static final List<String> LEFT_TO_RIGHT =
      List.of(
          "vocabulary",
          "document",
          "language",
          "extraction",
          "graph",
          "store",
          "query",
          "export",
          "web",
          "cli");
  private static final Path MAIN = Path.of("src/main/java/org/dbor");
  private static final Pattern OURS = Pattern.compile("\\borg\\.dbor\\.(\\w+)\\b(?!\\s*;)");

  @Test
  void packagesImportOnlyFromTheirLeft() {
    List<String> violations = new ArrayList<>();
    for (Path file : sources()) {
      violations.addAll(violations(packageOf(file), read(file)));
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void everyPackageIsKnown() {
    assertThat(sources()).extracting(ImportDirectionTest::packageOf).isSubsetOf(LEFT_TO_RIGHT);
  }

  @Test
  void importFromTheRight_isFound() {
    assertThat(violations("graph", "import org.dbor.store.Store;"))
        .containsExactly("graph uses store");
    assertThat(violations("store", "import org.dbor.graph.Inference;")).isEmpty();
    assertThat(violations("graph", "  org.dbor.query.QueryText.read(file)")).hasSize(1);
  }

  private static List<String> violations(String user, String source) {
    List<String> violations = new ArrayList<>();
    Matcher uses = OURS.matcher(source);
    while (uses.find()) {
      String used = uses.group(1);
      if (LEFT_TO_RIGHT.indexOf(used) > LEFT_TO_RIGHT.indexOf(user)) {
        violations.add(user + " uses " + used);
      }
    }
    return violations;
  }

  private static String packageOf(Path file) {
    return MAIN.relativize(file).getName(0).toString();
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
