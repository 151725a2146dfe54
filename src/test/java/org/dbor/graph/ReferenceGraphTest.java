package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.testing.RealGraph;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the reference graph must say of the charter, whatever else is added to it. */
class ReferenceGraphTest {
  private static final String ELI = "http://data.europa.eu/eli/ontology#";
  private static final Node PART_OF = NodeFactory.createURI(ELI + "is_part_of");
  private static final Node NUMBER = NodeFactory.createURI(ELI + "number");
  private static final Node CERTAINTY = term("certainty");

  /** Article 7 grants a right and lays a duty on whoever uses it, so it fits no kind alone. */
  private static final int EXPRESSION = 7;

  private static Graph reference;

  @BeforeAll
  static void read() {
    reference =
        RealGraph.store()
            .read(
                dataset -> {
                  Graph copy = GraphFactory.createDefaultGraph();
                  dataset
                      .getGraph(NodeFactory.createURI(Iris.REFERENCE_GRAPH))
                      .find()
                      .forEachRemaining(copy::add);
                  return copy;
                });
  }

  @Test
  void charter_hasAPreambleOfThreeParagraphs_andSixChapters() {
    Node preamble = entity("preamble/digital-bill-of-rights");
    assertThat(parts(entity("instrument/digital-bill-of-rights")))
        .hasSize(7)
        .contains(preamble)
        .contains(entity("chapter/6"));
    assertThat(parts(preamble)).hasSize(3);
  }

  @Test
  void articles_from1To28_standInTheirChapters() {
    assertThat(
            IntStream.rangeClosed(1, 6).map(chapter -> parts(entity("chapter/" + chapter)).size()))
        .containsExactly(5, 6, 5, 5, 4, 3);
    assertThat(IntStream.rangeClosed(1, 28).boxed())
        .allSatisfy(
            number ->
                assertThat(objects(article(number), NUMBER))
                    .singleElement()
                    .returns(number, Node::getLiteralValue));
  }

  @Test
  void articles_statePrinciples_rights_duties_orARightAndItsDuty() {
    Map<Set<Node>, Long> kinds =
        IntStream.rangeClosed(1, 28)
            .filter(number -> number != EXPRESSION)
            .mapToObj(number -> kindsOfNormsIn(article(number)))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(kinds)
        .isEqualTo(
            Map.of(
                Set.of(term("Principle")), 5L,
                Set.of(term("Right")), 7L,
                Set.of(term("Duty")), 11L,
                Set.of(term("Right"), term("Duty")), 4L));
    assertThat(kindsOfNormsIn(article(EXPRESSION)))
        .containsExactlyInAnyOrder(term("Right"), term("Duty"));
  }

  @Test
  void onlyIdentifiersThatWereChecked_areGiven() {
    assertThat(
            reference.stream(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLocalName()))
        .containsExactlyInAnyOrder("Q1065", "Q41550", "Q458", "Q7809", "Q884");
  }

  @Test
  void datesThatDisagree_areKept_andKnowOfEachOther() {
    assertThat(
            subjects(term("claimState"), term("Contested"))
                .filter(claim -> !objects(claim, term("conflictsWith")).isEmpty())
                .flatMap(claim -> objects(claim, term("claimObject")).stream())
                .map(Node::getLiteralLexicalForm))
        .containsExactlyInAnyOrder("2023-08", "2024-05-05", "2021-11-24");
  }

  @Test
  void closeMatches_areClaims_andJudgements() {
    List<Node> claims = subjects(term("claimPredicate"), SKOS.closeMatch.asNode()).toList();
    assertThat(claims)
        .hasSameSizeAs(reference.stream(Node.ANY, SKOS.closeMatch.asNode(), Node.ANY).toList())
        .hasSizeGreaterThan(100)
        .allMatch(claim -> objects(claim, CERTAINTY).equals(List.of(term("Judgement"))));
  }

  @Test
  void corroborated_meansTwoSourcesOrMore() {
    assertThat(subjects(CERTAINTY, term("Corroborated")))
        .hasSizeGreaterThan(400)
        .allMatch(subject -> objects(subject, DCTerms.source.asNode()).size() > 1);
  }

  private static Set<Node> kindsOfNormsIn(Node article) {
    return subjects(term("statedIn"), article)
        .flatMap(norm -> objects(norm, RDF.type.asNode()).stream())
        .filter(type -> type.getURI().startsWith(Iris.TERMS))
        .collect(Collectors.toSet());
  }

  private static List<Node> parts(Node whole) {
    return subjects(PART_OF, whole).toList();
  }

  private static Stream<Node> subjects(Node predicate, Node object) {
    return reference.stream(Node.ANY, predicate, object).map(Triple::getSubject);
  }

  private static List<Node> objects(Node subject, Node predicate) {
    return reference.stream(subject, predicate, Node.ANY).map(Triple::getObject).toList();
  }

  private static Node article(int number) {
    return entity("article/" + number);
  }

  private static Node entity(String path) {
    return NodeFactory.createURI(Iris.ID + path);
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(Iris.TERMS + localName);
  }
}
