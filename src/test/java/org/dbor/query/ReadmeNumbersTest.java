package org.dbor.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the numbers that the README tells of the reference graph to those the graph has: the rows
 * of the table under "What it holds" are those of the query {@code what-the-graph-holds}.
 */
class ReadmeNumbersTest {
  private static final Pattern SECTION =
      Pattern.compile("^## What it holds$(.*?)(?=^## )", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| (.+?) \\| (\\d+) \\|$", Pattern.MULTILINE);

  private static Map<String, Integer> inGraph;

  @BeforeAll
  static void ask() throws QueryException {
    LibraryQuery query =
        QueryLibrary.load(Path.of("queries")).find("what-the-graph-holds").orElseThrow();
    var result =
        (QueryResult.Rows)
            new QueryRunner(RealGraph.store(), Duration.ofSeconds(20))
                .run(QueryText.parse(query.text(), query.name()), Map.of());
    inGraph = new TreeMap<>();
    result.rows().forEach(row -> inGraph.put(value(row, "en"), number(row)));
  }

  @Test
  void readme_tellsTheNumbersOfTheGraph() throws IOException {
    String section =
        SECTION
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(match -> match.group(1))
            .findFirst()
            .orElseThrow();
    Map<String, Integer> inReadme = new TreeMap<>();
    for (MatchResult row : ROW.matcher(section).results().toList()) {
      inReadme.put(row.group(1), Integer.valueOf(row.group(2)));
    }
    assertThat(inReadme).isEqualTo(inGraph);
  }

  @Test
  void everyReferenceStatement_hasASource_orANoteThatSaysWhyNot() {
    assertThat(
            inGraph.get("reference statements with a source")
                + inGraph.get(
                    "reference statements without a source found, with a note saying why"))
        .isEqualTo(inGraph.get("reference statements"));
  }

  private static int number(Binding row) {
    return Integer.parseInt(value(row, "number"));
  }

  private static String value(Binding row, String variable) {
    return row.get(Var.alloc(variable)).getLiteralLexicalForm();
  }
}
