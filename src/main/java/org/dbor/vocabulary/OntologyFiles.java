package org.dbor.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The Turtle files of an ontology directory one by one, to say which of them a mistake is in.
 *
 * @param byName graph of each file, by its path under the directory
 */
public record OntologyFiles(Map<String, Graph> byName) {
  /**
   * Reads all files below a directory.
   *
   * @throws OntologyException as {@link Ontology#load} does
   */
  public static OntologyFiles load(Path directory) throws OntologyException {
    Map<String, Graph> byName = new TreeMap<>();
    for (Path file : files(directory)) {
      String name = directory.relativize(file).toString().replace('\\', '/');
      Model model = ModelFactory.createDefaultModel();
      try {
        Turtle.readInto(model, file, name, Files.readAllBytes(file));
      } catch (IOException e) {
        throw new OntologyException(file, "cannot be read: " + e.getMessage(), e);
      }
      byName.put(name, model.getGraph());
    }
    return new OntologyFiles(byName);
  }

  /** All files as one graph. */
  public Graph together() {
    Graph together = GraphFactory.createDefaultGraph();
    byName.values().forEach(graph -> GraphUtil.addInto(together, graph));
    return together;
  }

  /**
   * The file a statement stands in; else the first that has its two ends together, the first that
   * declares its subject, or the first that mentions it.
   */
  public Optional<String> locate(Node subject, Node predicate, Node object) {
    return Stream.<Predicate<Graph>>of(
            graph -> graph.contains(subject, predicate, object),
            graph -> graph.contains(object, predicate, subject),
            graph -> graph.contains(object, subject, Node.ANY),
            graph -> graph.contains(subject, RDF.type.asNode(), Node.ANY),
            graph -> graph.contains(subject, Node.ANY, Node.ANY),
            graph -> graph.contains(Node.ANY, Node.ANY, subject))
        .flatMap(
            test ->
                byName.entrySet().stream()
                    .filter(file -> test.test(file.getValue()))
                    .map(Map.Entry::getKey))
        .findFirst();
  }

  private static List<Path> files(Path directory) throws OntologyException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new OntologyException(directory, "cannot be listed: " + e.getMessage(), e);
    }
  }
}
