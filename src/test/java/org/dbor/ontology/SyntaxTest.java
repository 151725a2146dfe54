package org.dbor.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Turtle file of the ontology means the same to two parsers and in four syntaxes. Graphs are
 * compared up to the names of blank nodes.
 */
class SyntaxTest {
  @ParameterizedTest
  @MethodSource("files")
  void jenaAndRio_readTheSameTriples(Path file) throws IOException {
    StringWriter lines = new StringWriter();
    try (InputStream in = Files.newInputStream(file)) {
      Rio.write(
          Rio.parse(in, "https://w3id.org/dbor/base", RDFFormat.TURTLE), lines, RDFFormat.NTRIPLES);
    }
    Model byRio = read(lines.toString(), Lang.NTRIPLES);
    Model byJena = byJena(file);
    assertThat(byRio.size()).isEqualTo(byJena.size()).isPositive();
    assertThat(byRio.isIsomorphicWith(byJena)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void roundTrip_throughRdfXmlAndJsonLdAndNTriples_keepsEveryTriple(Path file) throws IOException {
    Model start = byJena(file);
    Model model = start;
    for (Lang syntax : List.of(Lang.RDFXML, Lang.JSONLD, Lang.NTRIPLES, Lang.TURTLE)) {
      model = read(RDFWriter.source(model).lang(syntax).asString(), syntax);
      assertThat(model.isIsomorphicWith(start)).as(syntax.getName()).isTrue();
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  private static Model byJena(Path file) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(file).base("https://w3id.org/dbor/base").parse(model);
    return model;
  }

  private static Model read(String text, Lang syntax) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create().source(new StringReader(text)).lang(syntax).parse(model);
    return model;
  }
}
