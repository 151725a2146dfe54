package org.dbor.query;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.dbor.vocabulary.Prefixes;

/** Turns what a user writes for a variable into an RDF term, never into query text. */
public final class ParameterValues {
  private ParameterValues() {}

  /**
   * The term for a value.
   *
   * @param header the query's header, which may declare the variable's type; a variable that is not
   *     declared takes an IRI, a prefixed name, or else text
   * @throws QueryException if the query has no such variable or the value does not fit its type
   */
  public static Node parse(
      Query query, Optional<LibraryQuery> header, String variable, String value)
      throws QueryException {
    Collection<String> names =
        header.isPresent() && !header.get().parameters().isEmpty()
            ? header.get().parameters().stream().map(QueryParameter::name).toList()
            : variables(query);
    if (!names.contains(variable)) {
      throw new QueryException(
          "query has no parameter '"
              + variable
              + "'"
              + (names.isEmpty() ? "" : ", expected one of: " + String.join(", ", names)));
    }
    String type =
        header.flatMap(h -> h.parameter(variable)).map(QueryParameter::type).orElse("any");
    return switch (type) {
      case "IRI" -> iri(variable, value);
      case "text" -> NodeFactory.createLiteralString(value);
      case "any" -> looksLikeIri(value) ? iri(variable, value) : literal(value);
      default -> typed(variable, value, type);
    };
  }

  private static Collection<String> variables(Query query) {
    return PatternVars.vars(query.getQueryPattern()).stream()
        .map(Var::getVarName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean looksLikeIri(String value) {
    return value.startsWith("<") || !Prefixes.expand(value).equals(value) || isAbsolute(value);
  }

  private static boolean isAbsolute(String value) {
    return value.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  }

  private static Node iri(String variable, String value) throws QueryException {
    String bare = value.replaceAll("^<|>$", "");
    String iri = Prefixes.expand(bare);
    if (!isAbsolute(iri)) {
      throw new QueryException(
          "value of '"
              + variable
              + "' is not an IRI: '"
              + value
              + "', expected one like https://… or id:organization/msit");
    }
    return NodeFactory.createURI(iri);
  }

  private static Node literal(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node typed(String variable, String value, String type) throws QueryException {
    RDFDatatype datatype = NodeFactory.getType(Prefixes.expand(type));
    if (datatype instanceof XSDDatatype && !datatype.isValid(value)) {
      throw new QueryException("value of '" + variable + "' is no " + type + ": '" + value + "'");
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }
}
