package org.dbor.cli;

import static org.dbor.cli.Gate.counted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dbor.document.DocumentException;
import org.dbor.extraction.Extraction;
import org.dbor.graph.Disjointness;
import org.dbor.graph.DocumentGraph;
import org.dbor.graph.Evidence;
import org.dbor.graph.Finding;
import org.dbor.graph.Inference;
import org.dbor.graph.RunIdentity;
import org.dbor.graph.ShapeGate;
import org.dbor.query.QueryException;
import org.dbor.query.QueryLibrary;
import org.dbor.query.ValidationQuery;
import org.dbor.store.Sources;
import org.dbor.store.StandardPipeline;
import org.dbor.store.StoreException;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import org.dbor.vocabulary.OntologyFiles;

/**
 * Checks everything the graph is built from, gate by gate; a broken gate does not hide the next.
 */
final class Validation {
  private final Installation installation;
  private final Sources sources;
  private final Consumer<Gate> report;

  Validation(Installation installation, Sources sources, Consumer<Gate> report) {
    this.installation = installation;
    this.sources = sources;
    this.report = report;
  }

  /**
   * Runs all gates.
   *
   * @throws OntologyException if terms, shapes or inference rules cannot be loaded: nothing can be
   *     checked then
   */
  void run() throws OntologyException, StoreException {
    Ontology ontology = Ontology.load(sources.ontology());
    long triples = ontology.terms().size() + ontology.reference().size() + ontology.shapes().size();
    report.accept(Gate.of("ontology", triples + " triples parsed", List.of()));
    report.accept(terms(ontology));
    Inference inference = Inference.load(sources.ontology());
    report.accept(Gate.of("inference", counted(inference.ruleCount(), "rule"), List.of()));
    OntologyFiles files = OntologyFiles.load(sources.ontology());
    queries(ontology, files);
    ShapeGate shapes = new ShapeGate(ontology);
    Whereabouts whereabouts = new Whereabouts(ontology, files);
    report.accept(vocabularyShapes(shapes, whereabouts));
    List<DocumentGraph> documents = documents(ontology, shapes);
    report.accept(consistency(inference, ontology, documents, whereabouts));
  }

  private static Gate terms(Ontology ontology) {
    List<String> terms = TermConstants.all();
    List<String> undeclared =
        TermConstants.undeclared(ontology).stream()
            .map(term -> "org.dbor.vocabulary.Dbor: " + term + ": not declared in the ontology")
            .toList();
    return Gate.of("terms", counted(terms.size(), "constant"), undeclared);
  }

  /** Whether the queries load; those that look for mistakes run as gates. */
  private void queries(Ontology ontology, OntologyFiles files) throws OntologyException {
    try {
      QueryLibrary library = QueryLibrary.load(installation.queries());
      List<ValidationQuery> validation = ValidationQuery.in(library);
      report.accept(Gate.of("queries", counted(library.all().size(), "file"), List.of()));
      report.accept(TermUse.gate(ontology, sources.ontology(), library.inCategory("competency")));
      new Hygiene(files).run(validation, report);
    } catch (QueryException e) {
      report.accept(Gate.of("queries", "not loaded", List.of(e.getMessage())));
    }
  }

  private static Gate vocabularyShapes(ShapeGate shapes, Whereabouts whereabouts) {
    return shapeGate(
        "shapes on terms and reference",
        counted(shapes.shapeCount(), "shape"),
        shapes.checkVocabulary().stream().map(f -> new Located(whereabouts.line(f), f)).toList());
  }

  /** Whether terms, reference facts and documents contradict each other once inferred. */
  private static Gate consistency(
      Inference inference,
      Ontology ontology,
      List<DocumentGraph> documents,
      Whereabouts whereabouts) {
    Graph everything = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(everything, ontology.vocabulary().getGraph());
    documents.forEach(document -> document.triples().forEach(everything::add));
    inference.infer(everything).toList().forEach(everything::add);
    Disjointness disjointness = Disjointness.of(everything);
    return Gate.of(
        "consistency",
        counted(disjointness.pairCount(), "pair") + " of disjoint classes",
        disjointness.clashes().stream().map(whereabouts::line).toList());
  }

  /** Reports on the documents and returns the graphs of those that could be read. */
  private List<DocumentGraph> documents(Ontology ontology, ShapeGate shapes)
      throws OntologyException, StoreException {
    StandardPipeline pipeline = StandardPipeline.of(ontology);
    RunIdentity run = RunIdentity.current(pipeline.rulesDigest());
    Collection<Path> files = sources.documents();
    List<String> unread = new ArrayList<>();
    List<String> misquotes = new ArrayList<>();
    List<Located> located = new ArrayList<>();
    List<DocumentGraph> graphs = new ArrayList<>();
    int sentences = 0;
    for (Path file : files) {
      try {
        Extraction extraction = pipeline.extract(file);
        DocumentGraph graph = DocumentGraph.of(extraction, run);
        Evidence evidence = Evidence.check(graph, extraction.article().text());
        sentences += evidence.sentences();
        evidence.misquotes().forEach(line -> misquotes.add(file + ": " + line));
        shapes.check(graph).forEach(f -> located.add(new Located(file + ": " + f.line(), f)));
        graphs.add(graph);
      } catch (DocumentException e) {
        unread.add(e.getMessage());
      }
    }
    report.accept(Gate.of("documents", counted(files.size(), "file"), unread));
    report.accept(Gate.of("quotes at their offsets", counted(sentences, "sentence"), misquotes));
    report.accept(shapeGate("shapes on documents", counted(graphs.size(), "graph"), located));
    return graphs;
  }

  /** A finding, told with the file it is in. */
  private record Located(String line, Finding finding) {}

  private static Gate shapeGate(String name, String count, List<Located> located) {
    return new Gate(
        name,
        count,
        located.stream().filter(l -> l.finding().isViolation()).map(Located::line).toList(),
        located.stream().filter(l -> !l.finding().isViolation()).map(Located::line).toList());
  }
}
