package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Node PERSON = NodeFactory.createURI(Iris.entity("person", "kim"));
  private static final Node CLAIM = NodeFactory.createURI(Iris.claim("0123456789abcdef"));
  private static final Node RUN = NodeFactory.createURI(Iris.entity("run", "12ab"));

  private final DatasetGraph dataset = DatasetGraphFactory.create();

  private void add(Node subject, Node predicate, Node object) {
    dataset.add(NodeFactory.createURI(Iris.REFERENCE_GRAPH), subject, predicate, object);
  }

  private Text label(Language language, Node node) {
    return new Labels(dataset, language).of(node);
  }

  @Test
  void readersLanguageComesFirstThenAny() {
    add(PERSON, RDFS.label.asNode(), NodeFactory.createLiteralLang("김", "ko"));
    assertThat(label(Language.KO, PERSON)).isEqualTo(new Text("김", "ko"));
    assertThat(label(Language.EN, PERSON)).isEqualTo(new Text("김", "ko"));
    add(PERSON, RDFS.label.asNode(), NodeFactory.createLiteralLang("Kim", "en"));
    assertThat(label(Language.EN, PERSON)).isEqualTo(new Text("Kim", "en"));
  }

  @Test
  void claimIsNamedByItsWords() {
    add(CLAIM, Dbor.claimSubject.asNode(), PERSON);
    add(CLAIM, Dbor.claimPredicate.asNode(), Dbor.property("startsOn").asNode());
    add(CLAIM, Dbor.claimObject.asNode(), NodeFactory.createLiteralString("2024"));
    assertThat(label(Language.EN, CLAIM).value()).isEqualTo("kim — startsOn — 2024");
  }

  @Test
  void namelessThingIsCalledByItsClass() {
    add(RUN, RDF.type.asNode(), Dbor.ExtractionRun.asNode());
    add(
        Dbor.ExtractionRun.asNode(),
        RDFS.label.asNode(),
        NodeFactory.createLiteralLang("extraction run", "en"));
    assertThat(label(Language.EN, RUN)).isEqualTo(new Text("extraction run 12ab", "en"));
  }

  @Test
  void termsOfTheWebHaveWords() {
    assertThat(label(Language.EN, RDFS.subClassOf.asNode()).value()).isEqualTo("subclass of");
    assertThat(label(Language.EN, NodeFactory.createURI("http://example.org/a#b")))
        .isEqualTo(Text.plain("b"));
  }
}
