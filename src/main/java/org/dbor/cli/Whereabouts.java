package org.dbor.cli;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dbor.graph.CanonicalNTriples;
import org.dbor.graph.ClaimIris;
import org.dbor.graph.Disjointness;
import org.dbor.graph.Finding;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyFiles;
import org.dbor.vocabulary.Prefixes;
import org.dbor.vocabulary.Statement;

/**
 * Says in which file of the ontology a mistake stands, and on which line where a table states it.
 */
final class Whereabouts {
  private static final String ONTOLOGY = "ontology";
  private static final String TABLES = ONTOLOGY + "/reference/statements/";

  private final OntologyFiles files;
  private final List<Statement> statements;
  private final Map<String, Statement> byClaim = new HashMap<>();

  Whereabouts(Ontology ontology, OntologyFiles files) {
    this.files = files;
    this.statements = ontology.statements();
    statements.forEach(
        statement -> byClaim.put(ClaimIris.of(statement.triple()).getURI(), statement));
  }

  /** File, term and reason of a finding; a claim is told by the row it comes from. */
  String line(Finding finding) {
    Statement claimed = byClaim.get(finding.focus());
    return claimed == null
        ? file(finding) + ": " + finding.line()
        : place(claimed) + ": " + text(claimed.triple()) + ": " + finding.messageEn();
  }

  /** File, thing and reason; both files where the two classes are given in different ones. */
  String line(Disjointness.Clash clash) {
    Set<String> places = new LinkedHashSet<>();
    for (Node type : List.of(clash.one(), clash.other())) {
      files.locate(clash.thing(), RDF.type.asNode(), type).ifPresent(places::add);
    }
    String where =
        places.stream().map(name -> ONTOLOGY + "/" + name).collect(Collectors.joining(" and "));
    return (where.isEmpty() ? "" : where + ": ") + clash.line();
  }

  private String file(Finding finding) {
    return row(finding)
        .map(Whereabouts::place)
        .or(
            () ->
                files
                    .locate(NodeFactory.createURI(finding.focus()), path(finding), Node.ANY)
                    .map(name -> ONTOLOGY + "/" + name))
        .orElse(ONTOLOGY);
  }

  /** The row that states the value, where a table does. */
  private Optional<Statement> row(Finding finding) {
    return statements.stream()
        .filter(row -> row.triple().getSubject().hasURI(finding.focus()))
        .filter(row -> row.triple().getPredicate().equals(path(finding)))
        .filter(row -> finding.value().map(value(row)::equals).orElse(true))
        .findFirst();
  }

  /** The object of a row as findings write values. */
  private static String value(Statement row) {
    Node object = row.triple().getObject();
    return object.isURI() ? object.getURI() : CanonicalNTriples.of(object);
  }

  private static Node path(Finding finding) {
    return finding
        .path()
        .filter(path -> path.startsWith("<") && path.endsWith(">"))
        .map(path -> NodeFactory.createURI(path.substring(1, path.length() - 1)))
        .orElse(Node.ANY);
  }

  private static String place(Statement statement) {
    return statement.place().map(place -> TABLES + place).orElse(ONTOLOGY);
  }

  private static String text(Triple triple) {
    return text(triple.getSubject())
        + " "
        + text(triple.getPredicate())
        + " "
        + text(triple.getObject());
  }

  private static String text(Node node) {
    return node.isURI()
        ? Prefixes.shorten(node.getURI())
        : '"' + node.getLiteralLexicalForm() + '"';
  }
}
