package org.dbor.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.testing.ChildProcess;
import org.dbor.testing.RealGraph;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.Prefixes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shapes themselves: they are shapes as SHACL's own shapes see it, and Jena and TopBraid, which
 * share no line of their validators, find the same.
 */
class ShapesTest {
  private record Result(String focus, String path, String component) {}

  private static final Property SHACL_RESULT = property(SHACL.result);
  private static final Property SHACL_CONFORMS = property(SHACL.conforms);

  private static Graph shapes;
  private static Graph data;

  @TempDir Path temp;

  @BeforeAll
  static void load() throws Exception {
    shapes = Ontology.load(Path.of("ontology")).shapes().getGraph();
    data = GraphFactory.createDefaultGraph();
    RealGraph.store()
        .read(
            dataset -> {
              dataset
                  .find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(quad -> data.add(quad.asTriple()));
              return null;
            });
  }

  @Test
  void shapes_fitTheShapesOfShapes() {
    Shapes shaclShacl = Shapes.parse(RDFDataMgr.loadGraph("std/shacl-shacl.ttl"));
    ValidationReport report = ShaclValidator.get().validate(shaclShacl, shapes);
    assertThat(report.getEntries()).isEmpty();
    assertThat(report.conforms()).isTrue();
  }

  @Test
  void brokenShape_isFoundByTheShapesOfShapes() {
    Graph broken = turtle("[] a sh:NodeShape ; sh:property [ sh:path :p ; sh:minCount \"one\" ] .");
    Shapes shaclShacl = Shapes.parse(RDFDataMgr.loadGraph("std/shacl-shacl.ttl"));
    assertThat(ShaclValidator.get().validate(shaclShacl, broken).conforms()).isFalse();
  }

  @Test
  void jenaAndTopBraid_agreeOnTheRealGraph() throws Exception {
    assertThat(byTopBraid(data)).isEqualTo(byJena(data)).isEmpty();
  }

  @Test
  void jenaAndTopBraid_agreeOnMistakes() throws Exception {
    Graph broken = GraphFactory.createDefaultGraph();
    data.find().forEachRemaining(broken::add);
    turtle(
            """
            :loose a dbor:Claim ; dbor:claimSubject :a , :b ; dbor:claimState dbor:Planned .
            :vague a dbor:Claim ; dbor:producedByRule :rule ; dbor:supportedBy :mute ;
                dbor:subjectMention "someone"@en ; dbor:objectMention "words"@en .
            :unplaced a dbor:Document .
            :mute a dbor:Sentence ; dbor:quote "words"@en , "more words"@en .
            :nobody a dbor:Right .
            :plan a dbor:Plan ; dbor:buildsOn :nothing .
            :early a dbor:Plan ; dbor:certainty dbor:Judgement ; dbor:stage dbor:UnderWay ;
                dbor:announcedOn "2024-05-02"^^xsd:date ; dbor:startsOn "2024-04"^^xsd:gYearMonth .
            :future a dbor:Charter ; dbor:certainty dbor:Judgement ; dct:issued "9999"^^xsd:gYear .
            :one eli:is_part_of :two . :two eli:is_part_of :one .
            :office org:subOrganizationOf :office ; skos:closeMatch :nowhere .
            :unprincipled a dbor:Article ; eli:number 1 ;
                eli:is_part_of <https://w3id.org/dbor/id/chapter/1> .
            """)
        .find()
        .forEachRemaining(broken::add);
    Set<Result> jena = byJena(broken);
    assertThat(jena)
        .extracting(Result::focus)
        .contains(
            "http://example.org/loose",
            "http://example.org/vague",
            "http://example.org/unplaced",
            "http://example.org/mute",
            "http://example.org/nobody",
            "http://example.org/early",
            "http://example.org/future",
            "http://example.org/one",
            "http://example.org/office",
            "https://w3id.org/dbor/id/chapter/1");
    assertThat(jena)
        .contains(
            violation("vague", "dbor:subjectMention"),
            violation("vague", "dbor:supportedBy"),
            violation("early", "dbor:startsOn"),
            violation("early", "dbor:ledBy"),
            violation("early", "dbor:implements"),
            violation("office", "org:subOrganizationOf"),
            violation("office", "skos:closeMatch"));
    assertThat(byTopBraid(broken)).isEqualTo(jena);
  }

  private static Result violation(String focus, String path) {
    return new Result(
        "http://example.org/" + focus,
        Prefixes.expand(path),
        SHACL.SPARQLConstraintComponent.getURI());
  }

  private static Set<Result> byJena(Graph graph) {
    return results(ShaclValidator.get().validate(Shapes.parse(shapes), graph).getModel());
  }

  private Set<Result> byTopBraid(Graph graph) throws Exception {
    Path dataFile = written(graph, "data.ttl");
    Path shapesFile = written(shapes, "shapes.ttl");
    ChildProcess.Finished outcome =
        Checker.topBraid()
            .run(List.of("-datafile", dataFile.toString(), "-shapesfile", shapesFile.toString()));
    Model report = ModelFactory.createDefaultModel();
    RDFParser.fromString(outcome.out(), Lang.TURTLE).parse(report);
    assertThat(report.contains(null, SHACL_CONFORMS)).as(outcome.err()).isTrue();
    return results(report);
  }

  private Path written(Graph graph, String name) throws IOException {
    Path file = temp.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, graph, Lang.TURTLE);
    }
    return file;
  }

  private static Set<Result> results(Model report) {
    List<Resource> results =
        report.listObjectsOfProperty(SHACL_RESULT).mapWith(RDFNode::asResource).toList();
    return results.stream()
        .map(
            result ->
                new Result(
                    text(result, SHACL.focusNode),
                    text(result, SHACL.resultPath),
                    text(result, SHACL.sourceConstraintComponent)))
        .collect(
            Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Result::toString))));
  }

  /** A node that both validators write alike: paths other than properties are blank nodes. */
  private static String text(Resource result, Node property) {
    Graph graph = result.getModel().getGraph();
    return graph
        .find(result.asNode(), property, Node.ANY)
        .mapWith(triple -> triple.getObject().isBlank() ? "_" : triple.getObject().toString())
        .nextOptional()
        .orElse("-");
  }

  private static Property property(Node node) {
    return ResourceFactory.createProperty(node.getURI());
  }

  private static Graph turtle(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            @prefix : <http://example.org/> .
            @prefix dbor: <https://w3id.org/dbor/ontology#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix eli: <http://data.europa.eu/eli/ontology#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            """
                + text,
            Lang.TURTLE)
        .parse(graph);
    return graph;
  }
}
