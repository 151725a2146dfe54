package org.dbor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dbor.graph.ClaimIris;
import org.dbor.testing.RealGraph;
import org.dbor.vocabulary.Dbor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Rdf12WriterTest {
  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  @Test
  void everyClaim_reifiesItsTriple_underItsOwnIri() {
    Graph graph = parse(Rdf12Writer.TURTLE, Lang.TURTLE).getDefaultGraph();
    List<Triple> reifiers = graph.find(Node.ANY, REIFIES, Node.ANY).toList();
    long claims = graph.find(Node.ANY, RDF.type.asNode(), Dbor.Claim.asNode()).toList().size();
    assertThat(reifiers).hasSize((int) claims).isNotEmpty();
    for (Triple reifier : reifiers) {
      Triple said = reifier.getObject().getTriple();
      assertThat(reifier.getSubject()).isEqualTo(ClaimIris.of(said));
      boolean contested =
          graph.contains(reifier.getSubject(), Dbor.claimState.asNode(), Dbor.Contested.asNode());
      assertThat(graph.contains(said)).isEqualTo(!contested);
    }
  }

  @Test
  void nquads_keepTheReifierInTheGraphOfItsClaim() {
    DatasetGraph dataset = parse(Rdf12Writer.NQUADS, Lang.NQUADS);
    assertThat(Iter.toList(dataset.find(Node.ANY, Node.ANY, REIFIES, Node.ANY)))
        .isNotEmpty()
        .allSatisfy(
            quad ->
                assertThat(
                        dataset.contains(
                            quad.getGraph(),
                            quad.getSubject(),
                            RDF.type.asNode(),
                            Dbor.Claim.asNode()))
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource(Rdf12Writer.class)
  void bytes_areTheSameEachTime(Rdf12Writer writer) {
    assertThat(write(writer)).isEqualTo(write(writer));
  }

  private static DatasetGraph parse(Rdf12Writer writer, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(write(writer))).lang(lang).parse(dataset);
    return dataset;
  }

  private static byte[] write(Rdf12Writer writer) {
    List<Quad> quads = RealGraph.store().read(dataset -> Iter.toList(dataset.find()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(quads, out);
    return out.toByteArray();
  }
}
