package org.dbor.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * Reads tables of reference statements: tab-separated, UTF-8, one statement a line, no quoting of
 * cells; lines that begin with {@code #} and empty lines say nothing.
 *
 * <p>Columns: {@code subject predicate object certainty sources standing noteKo noteEn}. Subject,
 * predicate and object are IRIs in angle brackets, prefixed names ({@code id:article/1}, {@code
 * skos:closeMatch}) or, for the object, literals as Turtle writes them. Certainty is a local name
 * of the ontology, sources are keys of {@code sources.tsv} parted by spaces, standing is empty or
 * {@code contested}, and notes may be empty.
 */
final class StatementTable {
  private static final List<String> COLUMNS =
      List.of(
          "subject", "predicate", "object", "certainty", "sources", "standing", "noteKo", "noteEn");
  private static final List<String> SOURCE_COLUMNS = List.of("key", "url");
  private static final String CONTESTED = "contested";
  private static final PrefixMap PREFIXES = PrefixMapFactory.create(Prefixes.ALL);

  private final Path file;
  private final Map<String, Node> sources;

  private StatementTable(Path file, Map<String, Node> sources) {
    this.file = file;
    this.sources = sources;
  }

  /**
   * Reads the addresses of sources by their keys.
   *
   * @throws OntologyException if a line has not two cells, an address is not an IRI, or a key comes
   *     twice; the message names the line
   */
  static Map<String, Node> sources(Path file, byte[] bytes) throws OntologyException {
    StatementTable table = new StatementTable(file, Map.of());
    Map<String, Node> sources = new LinkedHashMap<>();
    for (Row row : table.rows(bytes, SOURCE_COLUMNS)) {
      if (sources.put(row.cell(0), table.term(row, 1)) != null) {
        throw table.problem(row, "key " + row.cell(0) + " is used twice");
      }
    }
    return sources;
  }

  /**
   * Reads statements.
   *
   * @throws OntologyException if a line has other cells than the header says, a term cannot be
   *     read, or a source is unknown; the message names the line
   */
  static List<Statement> read(Path file, byte[] bytes, Map<String, Node> sources)
      throws OntologyException {
    StatementTable table = new StatementTable(file, sources);
    List<Statement> statements = new ArrayList<>();
    for (Row row : table.rows(bytes, COLUMNS)) {
      statements.add(table.statement(row));
    }
    return statements;
  }

  private record Row(int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }
  }

  private List<Row> rows(byte[] bytes, List<String> columns) throws OntologyException {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : Utf8.decode(file, bytes).split("\r?\n")) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      Row row = new Row(line, Arrays.stream(text.split("\t", -1)).map(String::strip).toList());
      if (row.cells().size() != columns.size()) {
        throw problem(row, row.cells().size() + " cells; expected " + String.join(", ", columns));
      }
      rows.add(row);
    }
    if (rows.isEmpty() || !rows.getFirst().cells().equals(columns)) {
      throw new OntologyException(
          file, "the first line must name the columns " + String.join(", ", columns));
    }
    return rows.subList(1, rows.size());
  }

  private Statement statement(Row row) throws OntologyException {
    Triple triple = Triple.create(term(row, 0), term(row, 1), term(row, 2));
    if (!triple.getSubject().isURI() || !triple.getPredicate().isURI()) {
      throw problem(row, "subject and predicate must be IRIs");
    }
    String standing = row.cell(5);
    if (!standing.isEmpty() && !standing.equals(CONTESTED)) {
      throw problem(row, "standing must be empty or " + CONTESTED + ", not " + standing);
    }
    Map<String, String> notes = new LinkedHashMap<>();
    note(notes, "ko", row.cell(6));
    note(notes, "en", row.cell(7));
    return new Statement(
        triple,
        NodeFactory.createURI(Iris.TERMS + row.cell(3)),
        named(row),
        !standing.isEmpty(),
        notes,
        Optional.of(file.getFileName() + ", line " + row.line()));
  }

  private static void note(Map<String, String> notes, String language, String text) {
    if (!text.isEmpty()) {
      notes.put(language, text);
    }
  }

  private List<Node> named(Row row) throws OntologyException {
    List<Node> named = new ArrayList<>();
    for (String key : row.cell(4).split(" +")) {
      if (key.isEmpty()) {
        continue;
      }
      Node source = sources.get(key);
      if (source == null) {
        throw problem(row, "source " + key + " is not in sources.tsv");
      }
      named.add(source);
    }
    return named;
  }

  private Node term(Row row, int column) throws OntologyException {
    String cell = row.cell(column);
    try {
      if (cell.startsWith("<") || cell.startsWith("\"")) {
        return NodeFactoryExtra.parseNode(cell, PREFIXES);
      }
    } catch (RiotException e) {
      throw problem(row, cell + ": " + e.getMessage());
    }
    String expanded = Prefixes.expand(cell);
    if (expanded.equals(cell)) {
      throw problem(row, "'" + cell + "' is no IRI, prefixed name or literal");
    }
    return NodeFactory.createURI(expanded);
  }

  private OntologyException problem(Row row, String message) {
    return new OntologyException(file, "line " + row.line() + ": " + message);
  }
}
