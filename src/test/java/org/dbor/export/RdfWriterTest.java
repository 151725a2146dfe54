package org.dbor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.dbor.graph.CanonicalQuads;
import org.dbor.testing.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RdfWriterTest {
  @ParameterizedTest
  @EnumSource(
      value = RdfFormat.class,
      names = {"TURTLE", "TRIG", "NQUADS", "NTRIPLES", "RDFXML", "JSONLD"})
  void realGraph_comesBackTheSame(RdfFormat format) throws IOException {
    DatasetGraph read = parse(write(realQuads(), format), lang(format));
    if (format.hasGraphs()) {
      assertThat(IsoMatcher.isomorphic(read, dataset(realQuads()))).isTrue();
    } else {
      var union = GraphFactory.createDefaultGraph();
      realQuads().forEach(quad -> union.add(quad.asTriple()));
      assertThat(read.getDefaultGraph().isIsomorphicWith(union)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void bytes_dependOnTheGraphNotOnTheOrder(RdfFormat format) throws IOException {
    List<Quad> shuffled = new ArrayList<>(realQuads());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(write(shuffled, format)).isEqualTo(write(realQuads(), format));
  }

  @Test
  void nquads_areTheCanonicalLines() throws IOException {
    List<String> lines =
        new String(write(realQuads(), RdfFormat.NQUADS), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(CanonicalQuads.lines(dataset(realQuads())));
  }

  @Test
  void turtle_isReadable() throws IOException {
    Quad quad =
        Quad.create(
            NodeFactory.createURI("https://w3id.org/dbor/graph/reference"),
            NodeFactory.createURI("https://w3id.org/dbor/id/right/digital-access"),
            NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
            NodeFactory.createLiteralLang("디지털 접근의 \"보장\"", "ko"));
    assertThat(new String(write(List.of(quad), RdfFormat.TURTLE), StandardCharsets.UTF_8))
        .contains("@prefix dbor: <https://w3id.org/dbor/ontology#> .")
        .contains(
            "<https://w3id.org/dbor/id/right/digital-access>"
                + " rdfs:label \"디지털 접근의 \\\"보장\\\"\"@ko .");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "turtle, ttl, text/turtle",
    "trig, trig, application/trig",
    "nquads, nq, application/n-quads",
    "ntriples, nt, application/n-triples",
    "rdfxml, rdf, application/rdf+xml",
    "jsonld, jsonld, application/ld+json",
    "n3, n3, text/n3"
  })
  void format_isFoundByNameExtensionAndMediaType(String label, String extension, String type) {
    RdfFormat format = RdfFormat.ofLabel(label).orElseThrow();
    assertThat(RdfFormat.ofExtension(extension)).contains(format);
    assertThat(RdfFormat.ofMediaType(type)).contains(format);
    assertThat(format.extension()).isEqualTo(extension);
    assertThat(format.mediaType()).isEqualTo(type);
  }

  @Test
  void unknownFormat_isNotFound() {
    assertThat(RdfFormat.ofLabel("pdf")).isEmpty();
    assertThat(RdfFormat.ofMediaType("text/html")).isEmpty();
  }

  private static List<Quad> realQuads() {
    return RealGraph.store().read(dataset -> Iter.toList(dataset.find()));
  }

  private static byte[] write(List<Quad> quads, RdfFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RdfWriter.write(quads, format, out);
    return out.toByteArray();
  }

  private static Lang lang(RdfFormat format) {
    return RDFLanguages.contentTypeToLang(format.mediaType());
  }

  private static DatasetGraph parse(byte[] bytes, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
    return dataset;
  }

  private static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }
}
