package org.dbor.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dbor.query.ValidationQuery;
import org.dbor.vocabulary.OntologyFiles;
import org.dbor.vocabulary.Prefixes;

/** The validation queries as gates over all files of the ontology. */
final class Hygiene {
  private final OntologyFiles files;
  private final Graph together;

  Hygiene(OntologyFiles files) {
    this.files = files;
    this.together = files.together();
  }

  /** Runs each query as a gate of its own. */
  void run(List<ValidationQuery> queries, Consumer<Gate> report) {
    queries.forEach(query -> report.accept(gate(query)));
  }

  private Gate gate(ValidationQuery query) {
    List<ValidationQuery.Row> rows = query.run(together);
    return Gate.of(
        query.name(),
        Gate.counted(rows.size(), "row"),
        rows.stream().map(row -> line(query, row)).toList());
  }

  /** File, term, reason, remedy. */
  private String line(ValidationQuery query, ValidationQuery.Row row) {
    String file =
        files
            .locate(row.entity(), any(row.property()), any(row.value()))
            .map(name -> "ontology/" + name)
            .orElse("ontology");
    String place =
        Stream.of(row.entity(), row.property(), row.value())
            .map(Hygiene::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return file + ": " + place + ": " + query.problem() + "; " + query.solution();
  }

  private static Node any(Node node) {
    return node == null ? Node.ANY : node;
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return '"' + node.getLiteralLexicalForm().replace('\n', ' ') + '"';
    }
    return node.isURI() ? Prefixes.shorten(node.getURI()) : "[]";
  }
}
