package org.dbor.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.vocabulary.Ontology;

/**
 * Checks graphs against the SHACL shapes of the ontology.
 *
 * <p>A document is checked together with terms and reference entries, since its entities are
 * declared there, but without what the reference states of them: a document must bring the claims
 * for its own statements. What terms and entries get wrong by themselves is not held against it.
 */
public final class ShapeGate {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::focus)
          .thenComparing(Finding::line);

  private final Graph vocabulary;
  private final Graph claims;
  private final Graph entries = GraphFactory.createDefaultGraph();
  private final Shapes shapes;
  private final List<ScreenedShape> screened;
  private final Set<Finding> ofEntries;

  public ShapeGate(Ontology ontology) {
    this.vocabulary = ontology.vocabulary().getGraph();
    this.shapes = Shapes.parse(ontology.shapes().getGraph());
    this.screened = shapes.getTargetShapes().stream().map(ScreenedShape::of).toList();
    this.claims = ReferenceClaims.of(ontology);
    GraphUtil.addInto(entries, vocabulary);
    ReferenceClaims.triplesOf(claims).forEach(entries::delete);
    this.ofEntries = Set.copyOf(validate(entries));
  }

  /** Number of shapes that have a target. */
  public int shapeCount() {
    return shapes.numRootShapes();
  }

  /** Findings on terms, reference facts and their claims alone, worst first. */
  public List<Finding> checkVocabulary() {
    return validate(new MultiUnion(new Graph[] {vocabulary, claims}));
  }

  /** Findings that a document brings in, worst first; safe for use by several threads. */
  public List<Finding> check(DocumentGraph document) {
    Graph together = new MultiUnion(new Graph[] {document.asGraph(), entries});
    Set<Node> subjects = subjects(document);
    ValidationContext context = ValidationContext.create(shapes, together);
    for (ScreenedShape shape : screened) {
      shape.validate(
          context,
          together,
          VLib.focusNodes(together, shape.whole()).stream().filter(subjects::contains).toList());
    }
    return findings(context.generateReport()).stream()
        .filter(finding -> !ofEntries.contains(finding))
        .toList();
  }

  /**
   * What a document says something of, and so can put in the wrong: checking each entry again would
   * take most of the time. What points to a node can only set right what a shape asks of it: that
   * somebody proposes a norm.
   */
  private static Set<Node> subjects(DocumentGraph document) {
    Set<Node> subjects = new HashSet<>();
    for (Triple triple : document.triples()) {
      subjects.add(triple.getSubject());
    }
    return subjects;
  }

  private List<Finding> validate(Graph data) {
    return findings(ShaclValidator.get().validate(shapes, data));
  }

  private static List<Finding> findings(ValidationReport report) {
    return report.getEntries().stream().map(ShapeGate::finding).distinct().sorted(ORDER).toList();
  }

  private static Finding finding(ReportEntry entry) {
    // The shapes write both languages into one message, English first: Jena's validator stops at
    // a second message.
    String[] languages = entry.message().split(" / ", 2);
    return new Finding(
        severity(entry.severity()),
        text(entry.source()),
        text(entry.focusNode()),
        Optional.ofNullable(entry.resultPath()).map(Object::toString),
        Optional.ofNullable(entry.value()).map(ShapeGate::text),
        languages[languages.length - 1],
        languages[0]);
  }

  private static String text(Node node) {
    return node == null ? "?" : node.isURI() ? node.getURI() : CanonicalNTriples.of(node);
  }

  private static Finding.Severity severity(Severity severity) {
    if (Severity.Violation.equals(severity)) {
      return Finding.Severity.VIOLATION;
    }
    return Severity.Warning.equals(severity) ? Finding.Severity.WARNING : Finding.Severity.INFO;
  }
}
