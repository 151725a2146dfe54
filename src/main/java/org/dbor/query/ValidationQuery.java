package org.dbor.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A query of {@code queries/validation/} that finds mistakes in the ontology: it should have no
 * rows, and each row it has names entity, property and value.
 *
 * <p>Source: the columns are those of the report queries of ROBOT.
 *
 * @param name the file's name without extension
 * @param problem what is wrong with each row
 * @param solution what to do about it
 * @param query parsed
 */
public record ValidationQuery(String name, String problem, String solution, Query query) {
  private static final List<String> COLUMNS = List.of("entity", "property", "value");

  /** Something that should not be; any of the three may be null where the query leaves it open. */
  public record Row(Node entity, Node property, Node value) {}

  /**
   * The validation queries of a library by name.
   *
   * @throws QueryException if one does not say problem and solution or has other columns; the
   *     message names the file
   */
  public static List<ValidationQuery> in(QueryLibrary library) throws QueryException {
    List<ValidationQuery> queries = new ArrayList<>();
    for (LibraryQuery query : library.inCategory("validation")) {
      queries.add(of(query));
    }
    return queries;
  }

  private static ValidationQuery of(LibraryQuery query) throws QueryException {
    QueryHeader header = QueryHeader.parse(query.file(), query.text());
    Query parsed = QueryText.parse(query.text(), query.file().toString());
    if (!parsed.isSelectType() || !parsed.getResultVars().equals(COLUMNS)) {
      throw new QueryException(query.file() + ": must select ?entity ?property ?value");
    }
    return new ValidationQuery(
        query.name(), header.field("Problem"), header.field("Solution"), parsed);
  }

  /** What it finds in a graph, in the query's order. */
  public List<Row> run(Graph graph) {
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
      execution.select().forEachRemaining(binding -> rows.add(row(binding)));
    }
    return rows;
  }

  private static Row row(Binding binding) {
    return new Row(
        binding.get(Var.alloc("entity")),
        binding.get(Var.alloc("property")),
        binding.get(Var.alloc("value")));
  }
}
