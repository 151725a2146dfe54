package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.store.StandardPipeline;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What screened shapes find in a real document with mistakes is what the validator finds. */
class ScreenedShapeTest {
  private static Graph vocabulary;
  private static Shapes shapes;
  private static List<Triple> document;

  @BeforeAll
  static void load() throws Exception {
    Ontology ontology = Ontology.load(Path.of("ontology"));
    StandardPipeline pipeline = StandardPipeline.of(ontology);
    vocabulary = ontology.vocabulary().getGraph();
    shapes = Shapes.parse(ontology.shapes().getGraph());
    document =
        List.copyOf(
            DocumentGraph.of(
                    pipeline.extract(Path.of("seeds", "000_08bf954042452096.txt")),
                    RunIdentity.current(pipeline.rulesDigest()))
                .triples());
  }

  @Test
  void documentWithoutOneTriple_hasTheSameFindings() {
    Set<String> found = new TreeSet<>();
    Set<Node> broken = new LinkedHashSet<>();
    for (Triple triple : document) {
      if (broken.add(triple.getPredicate())) {
        found.addAll(findings(document.stream().filter(kept -> !kept.equals(triple))));
      }
    }
    assertThat(found).hasSizeGreaterThan(broken.size() / 2);
  }

  @Test
  void documentWithOtherQuotes_hasTheSameFindings() {
    Node other = NodeFactory.createLiteralLang("다른 말", "ko");
    assertThat(findings(document.stream().map(triple -> requoted(triple, other))))
        .anyMatch(finding -> finding.contains("stand neither in the quote"))
        .anyMatch(finding -> finding.contains("its offsets span"));
  }

  private static Triple requoted(Triple triple, Node quote) {
    return triple.getPredicate().equals(Dbor.quote.asNode())
        ? Triple.create(triple.getSubject(), triple.getPredicate(), quote)
        : triple;
  }

  private static Set<String> findings(Stream<Triple> triples) {
    Graph changed = GraphFactory.createDefaultGraph();
    triples.forEach(changed::add);
    Set<Node> subjects = new LinkedHashSet<>();
    changed.find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
    Graph data = new MultiUnion(new Graph[] {changed, vocabulary});
    ValidationContext screened = ValidationContext.create(shapes, data);
    ValidationContext plain = ValidationContext.create(shapes, data);
    for (Shape shape : shapes.getTargetShapes()) {
      List<Node> nodes = new ArrayList<>(VLib.focusNodes(data, shape));
      nodes.retainAll(subjects);
      ScreenedShape.of(shape).validate(screened, data, nodes);
      nodes.forEach(node -> VLib.validateShape(plain, data, shape, node));
    }
    Set<String> found = lines(screened);
    assertThat(found).isEqualTo(lines(plain));
    return found;
  }

  private static Set<String> lines(ValidationContext context) {
    Set<String> lines = new TreeSet<>();
    context
        .generateReport()
        .getEntries()
        .forEach(
            e ->
                lines.add(
                    String.join(
                        " ",
                        String.valueOf(e.focusNode()),
                        String.valueOf(e.resultPath()),
                        String.valueOf(e.value()),
                        e.message())));
    return lines;
  }
}
