package org.dbor.vocabulary;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/** Reads Turtle with reproducible blank node labels and errors that name file, line and column. */
public final class Turtle {
  private Turtle() {}

  /**
   * Adds a file's triples and prefixes to a model.
   *
   * @param name prefix of the blank node labels, unique per file
   * @throws OntologyException on the first error or warning of the parser
   */
  public static void readInto(Model model, Path file, String name, byte[] bytes)
      throws OntologyException {
    // The parser would put replacement characters for bytes that are not UTF-8.
    Utf8.decode(file, bytes);
    try {
      RDFParser.source(new ByteArrayInputStream(bytes))
          .lang(Lang.TURTLE)
          .base(Iris.BASE)
          .errorHandler(new Strict())
          .parse(new Labelling(model, name));
    } catch (Problem e) {
      throw new OntologyException(file, e.getMessage(), e);
    }
  }

  /** Renames each blank node to file name and order of appearance. */
  private static final class Labelling extends StreamRDFBase {
    private final Model model;
    private final String prefix;
    private final Map<Node, Node> renamed = new HashMap<>();

    Labelling(Model model, String name) {
      this.model = model;
      this.prefix = name.replaceAll("[^A-Za-z0-9]", "") + "x";
    }

    @Override
    public void triple(Triple triple) {
      model
          .getGraph()
          .add(rename(triple.getSubject()), triple.getPredicate(), rename(triple.getObject()));
    }

    @Override
    public void prefix(String prefix, String iri) {
      model.setNsPrefix(prefix, iri);
    }

    private Node rename(Node node) {
      return node.isBlank()
          ? renamed.computeIfAbsent(
              node, unused -> NodeFactory.createBlankNode(prefix + renamed.size()))
          : node;
    }
  }

  private static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Problem(String message, long line, long column) {
      super("line " + line + ", column " + column + ": " + message);
    }
  }

  /** A warning in a hand-written file (a bad IRI, a bad literal) is a mistake too. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      throw new Problem(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      throw new Problem(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new Problem(message, line, column);
    }
  }
}
