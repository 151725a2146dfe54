package org.dbor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as google-java-format writes it.
 *
 * <p>A test, not a Maven plugin, because the formatter parses with the compiler of the JDK it runs
 * on, and Maven's own may be older than the language level. {@code mvn test -Dtest=FormattingTest
 * -Ddbor.format=true} rewrites the files.
 */
class FormattingTest {
  private static final Path HOME = Path.of(System.getProperty("dbor.home", "."));

  @Test
  void everyFileIsFormatted() throws IOException, FormatterException {
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
    List<Path> drifted = new ArrayList<>();
    int checked = 0;
    for (Path file : javaFiles()) {
      String source = Files.readString(file);
      String formatted =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(formatter.formatSource(source)),
              JavaFormatterOptions.Style.GOOGLE);
      checked++;
      if (!source.equals(formatted)) {
        drifted.add(HOME.relativize(file));
        if (Boolean.getBoolean("dbor.format")) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertThat(checked).as("files checked").isPositive();
    assertThat(drifted)
        .as("files to format; mvn test -Dtest=FormattingTest -Ddbor.format=true does it")
        .isEmpty();
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
