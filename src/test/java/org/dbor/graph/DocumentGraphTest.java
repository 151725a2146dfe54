package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dbor.testing.Extractions.known;
import static org.dbor.testing.Extractions.named;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.dbor.document.DocumentMetadata;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Entity;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.dbor.extraction.Modality;
import org.dbor.testing.Extractions;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.Test;

class DocumentGraphTest {
  private static final RunIdentity RUN = new RunIdentity("d".repeat(64), "1.0.0");
  private static final String SENTENCE = "헌장은 구상을 잇는다.";

  private static final String PREFIXES =
      """
      @base <https://w3id.org/dbor/id/> .
      @prefix dbor: <https://w3id.org/dbor/ontology#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  @Test
  void oneClaim_isTheWholeGraph() {
    Extraction extraction =
        Extractions.of("😀 " + SENTENCE)
            .mention(known("plan"), SENTENCE)
            .claim("charter", "buildsOn", named("plan"), SENTENCE, "continues")
            .build("a");
    DocumentGraph graph = DocumentGraph.of(extraction, RUN);
    String claim =
        ClaimIris.of(
                graph.triples().stream()
                    .filter(t -> t.getPredicate().equals(Dbor.property("buildsOn").asNode()))
                    .findFirst()
                    .orElseThrow())
            .getURI();
    String run = RUN.iri(extraction.article().source().digest());

    assertThat(graph.graphName().getURI()).isEqualTo("https://w3id.org/dbor/graph/document/a");
    assertIs(
        graph,
        """
        <initiative/charter> dbor:buildsOn <initiative/plan> .
        <%s> a dbor:Claim ;
            dbor:claimSubject <initiative/charter> ;
            dbor:claimPredicate dbor:buildsOn ;
            dbor:claimObject <initiative/plan> ;
            dbor:subjectMention "charter"@ko ;
            dbor:objectMention "plan"@ko ;
            dbor:supportedBy <sentence/a/2-14> ;
            dbor:producedByRule <rule/continues> ;
            dbor:confidence 0.9 ;
            dbor:claimState dbor:Extracted ;
            dbor:modality dbor:Asserted ;
            prov:wasGeneratedBy <%s> .
        <sentence/a/2-14> a dbor:Sentence ;
            dbor:inDocument <document/a> ;
            dbor:quote "헌장은 구상을 잇는다."@ko ;
            dbor:quotePrefix "😀 "@ko ;
            dbor:mentions <initiative/plan> ;
            nif:beginIndex "2"^^xsd:nonNegativeInteger ;
            nif:endIndex "14"^^xsd:nonNegativeInteger .
        <document/a> a dbor:Document ;
            dct:title "제목"@ko ;
            dct:creator "기자"@ko ;
            dct:publisher "신문"@ko ;
            dct:issued "2023-09-13"^^xsd:date ;
            dct:language "ko" ;
            dct:source <https://example.org/article> ;
            dct:rights "All rights reserved."@en ;
            dbor:textDigest "%s" ;
            dbor:textIncluded false .
        <%s> a dbor:ExtractionRun ;
            prov:used <document/a> ;
            dbor:lexiconDigest "%s" ;
            dbor:engineVersion "1.0.0" .
        """
            .formatted(claim, run, extraction.article().source().digest(), run, RUN.rulesDigest()));
  }

  @Test
  void whatTheEvidencePointsBackTo_isQuotedToo() {
    DocumentGraph graph =
        DocumentGraph.of(
            Extractions.of("The charter. It continues plan. Nothing.")
                .sentenceOf("The charter.")
                .sentenceOf("Nothing.")
                .claim("charter", "buildsOn", named("plan"), "It continues plan.", "r")
                .build("a"),
            RUN);
    assertThat(objects(graph, "supportedBy"))
        .extracting(Node::getURI)
        .containsExactly("https://w3id.org/dbor/id/sentence/a/13-31");
    assertThat(objects(graph, "antecedentIn"))
        .extracting(Node::getURI)
        .containsExactly("https://w3id.org/dbor/id/sentence/a/0-12");
    assertThat(lexical(graph, "quote"))
        .containsExactlyInAnyOrder("The charter.", "It continues plan.");
  }

  @Test
  void sameTripleInTwoSentences_isOneClaimWithTheBestOfBoth() {
    DocumentGraph graph =
        DocumentGraph.of(
            Extractions.of("첫째 문장. 둘째 문장.")
                .claim("a", "buildsOn", named("b"), "첫째 문장.", "r1", "0.5", Modality.PLANNED)
                .claim("a", "buildsOn", named("b"), "둘째 문장.", "r2", "0.95", Modality.ASSERTED)
                .claim("a", "buildsOn", named("c"), "첫째 문장.", "r1", "1", Modality.ATTRIBUTED)
                .claim("a", "buildsOn", named("c"), "둘째 문장.", "r1", "0.2", Modality.PLANNED)
                .build("a"),
            RUN);
    assertThat(objects(graph, "supportedBy")).hasSize(4);
    assertThat(subjects(graph, "claimState")).hasSize(2);
    assertThat(lexical(graph, "confidence")).containsExactlyInAnyOrder("0.95", "1.0");
    assertThat(objects(graph, "modality"))
        .extracting(Node::getLocalName)
        .containsExactlyInAnyOrder("Asserted", "Planned");
    assertThat(objects(graph, "producedByRule")).hasSize(3);
  }

  /** Metadata of a text that may be given out. */
  private static DocumentMetadata free() {
    DocumentMetadata unknown = DocumentMetadata.unknown("ko");
    return new DocumentMetadata(
        unknown.title(),
        unknown.creator(),
        unknown.publisher(),
        unknown.issued(),
        unknown.language(),
        unknown.source(),
        unknown.addressNote(),
        unknown.rights(),
        true);
  }

  @Test
  void sentenceThatOnlyNamesSomething_isQuotedWhereTheTextMayBeGivenOut() {
    Extractions extraction = Extractions.of(SENTENCE).mention(known("plan"), SENTENCE);
    DocumentGraph kept =
        DocumentGraph.of(extraction.metadata(DocumentMetadata.unknown("ko")).build("a"), RUN);
    assertThat(objects(kept, "quote")).isEmpty();
    assertThat(objects(kept, "mentions")).isEmpty();
    DocumentGraph given = DocumentGraph.of(extraction.metadata(free()).build("a"), RUN);
    assertThat(objects(given, "quote")).hasSize(1);
    assertThat(objects(given, "mentions")).hasSize(1);
  }

  @Test
  void unknownEntity_isDeclared_knownOneIsNot() {
    Entity minted =
        new Entity(
            Iris.entity("event", "dialogue"),
            Iris.TERMS + "Event",
            List.of(new Label("대화", "ko"), new Label("영리더 대화", "ko"), new Label("talk", "en")),
            false);
    DocumentGraph graph =
        DocumentGraph.of(
            Extractions.of(SENTENCE)
                .metadata(free())
                .mention(minted, SENTENCE)
                .mention(known("plan"), SENTENCE)
                .build("a"),
            RUN);
    assertThat(lines(graph))
        .filteredOn(line -> line.startsWith("<https://w3id.org/dbor/id/event"))
        .containsExactlyInAnyOrder(
            "<https://w3id.org/dbor/id/event/dialogue>"
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/dbor/ontology#Event> .",
            "<https://w3id.org/dbor/id/event/dialogue>"
                + " <http://www.w3.org/2000/01/rdf-schema#label> \"대화\"@ko .",
            "<https://w3id.org/dbor/id/event/dialogue>"
                + " <http://www.w3.org/2000/01/rdf-schema#label> \"talk\"@en .",
            "<https://w3id.org/dbor/id/event/dialogue>"
                + " <http://www.w3.org/2004/02/skos/core#altLabel> \"영리더 대화\"@ko .");
    assertThat(lines(graph)).noneMatch(line -> line.startsWith("<https://w3id.org/dbor/id/init"));
  }

  @Test
  void budget_isANodeWithCanonicalAmount() {
    ClaimObject budget =
        new ClaimObject.Budget(
            Iris.entity("budget", "krw-909000000000-2024"),
            new BigDecimal("9090E8"),
            "KRW",
            Optional.of("2024"),
            "9090억원");
    DocumentGraph graph =
        DocumentGraph.of(
            Extractions.of(SENTENCE).claim("a", "hasBudget", budget, SENTENCE, "r").build("a"),
            RUN);
    assertThat(lexical(graph, "amount")).containsExactly("909000000000.0");
    assertThat(lexical(graph, "currency")).containsExactly("KRW");
    assertThat(objects(graph, "fiscalYear"))
        .extracting(CanonicalNTriples::of)
        .containsExactly("\"2024\"^^<http://www.w3.org/2001/XMLSchema#gYear>");
    assertThat(lines(graph))
        .anyMatch(line -> line.endsWith("#label> \"9090억원\"@ko ."))
        .anyMatch(line -> line.endsWith("#label> \"909 billion won\"@en ."))
        .noneMatch(line -> line.contains("#altLabel>"));
  }

  @Test
  void budgetWrittenInTwoWays_hasOneLabelPerLanguage() {
    DocumentGraph graph =
        DocumentGraph.of(
            Extractions.of(SENTENCE)
                .claim("a", "hasBudget", won("1,141억 원"), SENTENCE, "r")
                .claim("b", "hasBudget", won("1천141억원"), SENTENCE, "r")
                .build("a"),
            RUN);
    assertThat(lines(graph).stream().filter(line -> line.contains("/budget/krw-114100000000> <")))
        .filteredOn(line -> line.contains("abel>"))
        .extracting(line -> line.replaceFirst(".*#(\\w+)> (.*) \\.", "$1 $2"))
        .containsExactlyInAnyOrder(
            "label \"1141억원\"@ko",
            "label \"114.1 billion won\"@en",
            "altLabel \"1,141억 원\"@ko",
            "altLabel \"1천141억원\"@ko");
  }

  private static ClaimObject won(String surface) {
    return new ClaimObject.Budget(
        Iris.entity("budget", "krw-114100000000"),
        new BigDecimal("114100000000"),
        "KRW",
        Optional.empty(),
        surface);
  }

  @Test
  void literalClaim_keepsItsDatatype() {
    ClaimObject month =
        new ClaimObject.Value("2022-09", "http://www.w3.org/2001/XMLSchema#gYearMonth");
    DocumentGraph graph =
        DocumentGraph.of(
            Extractions.of(SENTENCE).claim("a", "announcedOn", month, SENTENCE, "r").build("a"),
            RUN);
    assertThat(objects(graph, "claimObject")).isEqualTo(objects(graph, "announcedOn"));
    assertThat(CanonicalNTriples.of(objects(graph, "announcedOn").getFirst()))
        .isEqualTo("\"2022-09\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>");
  }

  @Test
  void rightsAndAddressNote_areTaggedByTheirScript() {
    DocumentMetadata korean =
        new DocumentMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.of("a printed book"),
            Optional.of("It is printed only."),
            Optional.of("저작권 보호"),
            true);
    DocumentGraph graph =
        DocumentGraph.of(Extractions.of(SENTENCE).metadata(korean).build("a"), RUN);
    assertThat(lines(graph))
        .anyMatch(line -> line.contains(DCTerms.rights.getURI()) && line.endsWith("\"@ko ."))
        .anyMatch(line -> line.endsWith("#addressNote> \"It is printed only.\"@en ."))
        .anyMatch(line -> line.endsWith("<http://purl.org/dc/terms/source> \"a printed book\" ."))
        .noneMatch(line -> line.contains(DCTerms.title.getURI()));
  }

  @Test
  void noBlankNodes_andOrderOfClaimsDoesNotMatter() {
    Extractions forth =
        Extractions.of("첫째. 둘째.")
            .claim("a", "buildsOn", named("b"), "첫째.", "r")
            .claim("a", "buildsOn", named("c"), "둘째.", "r");
    Extractions back =
        Extractions.of("첫째. 둘째.")
            .claim("a", "buildsOn", named("c"), "둘째.", "r")
            .claim("a", "buildsOn", named("b"), "첫째.", "r");
    DocumentGraph graph = DocumentGraph.of(forth.build("a"), RUN);
    assertThat(graph).isEqualTo(DocumentGraph.of(back.build("a"), RUN));
    assertThat(graph.triples()).noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void run_dependsOnDocumentRulesAndVersion() {
    assertThat(RUN.iri("doc"))
        .isEqualTo(new RunIdentity("d".repeat(64), "1.0.0").iri("doc"))
        .isNotEqualTo(RUN.iri("other"))
        .isNotEqualTo(new RunIdentity("e".repeat(64), "1.0.0").iri("doc"))
        .isNotEqualTo(new RunIdentity("d".repeat(64), "1.0.1").iri("doc"))
        .matches("https://w3id.org/dbor/id/run/[0-9a-f]{16}");
  }

  private static void assertIs(DocumentGraph graph, String turtle) {
    Model expected = ModelFactory.createDefaultModel();
    expected.read(new StringReader(PREFIXES + turtle), null, "TURTLE");
    assertThat(lines(graph))
        .containsExactlyElementsOf(
            CanonicalQuads.sortedTriples(expected.getGraph().find())
                .map(CanonicalNTriples::of)
                .toList());
  }

  private static List<String> lines(DocumentGraph graph) {
    return CanonicalQuads.sortedTriples(graph.triples().iterator())
        .map(CanonicalNTriples::of)
        .toList();
  }

  private static List<Node> objects(DocumentGraph graph, String property) {
    return graph.triples().stream()
        .filter(t -> t.getPredicate().equals(Dbor.property(property).asNode()))
        .map(t -> t.getObject())
        .toList();
  }

  private static List<Node> subjects(DocumentGraph graph, String property) {
    return graph.triples().stream()
        .filter(t -> t.getPredicate().equals(Dbor.property(property).asNode()))
        .map(t -> t.getSubject())
        .toList();
  }

  private static List<String> lexical(DocumentGraph graph, String property) {
    return objects(graph, property).stream().map(Node::getLiteralLexicalForm).toList();
  }
}
