package org.dbor.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.OntologyException;
import org.dbor.vocabulary.Turtle;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/**
 * The OWL files of an ontology directory, read by the OWL API; imports come from these files and
 * never from the network.
 *
 * @param fileByIri file of each module, by the IRI its header declares
 */
record OwlModules(Map<String, Path> fileByIri) {
  private static final List<String> FOLDERS = List.of(".", "extraction", "reference");

  OwlModules {
    fileByIri = Map.copyOf(fileByIri);
  }

  static OwlModules of(Path directory) throws IOException, OntologyException {
    Map<String, Path> fileByIri = new HashMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(directory.resolve(folder).normalize())) {
        for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).toList()) {
          fileByIri.put(header(file), file);
        }
      }
    }
    return new OwlModules(fileByIri);
  }

  /** The files, sorted. */
  List<Path> files() {
    return fileByIri.values().stream().sorted().toList();
  }

  /** One module with all it imports; fails if an import is not among the files. */
  OWLOntology load(Path file) throws OWLOntologyCreationException {
    return manager().loadOntologyFromOntologyDocument(new FileDocumentSource(file.toFile()));
  }

  /** A text as a module that may import the files. */
  OWLOntology load(String turtle) throws OWLOntologyCreationException {
    return manager().loadOntologyFromOntologyDocument(new StringDocumentSource(turtle));
  }

  /** The axioms of all files in one ontology, as a user who loads everything has them. */
  OWLOntology merged() throws OWLOntologyCreationException {
    OWLOntologyManager modules = manager();
    for (Path file : files()) {
      modules.loadOntology(IRI.create(iri(file)));
    }
    return OWLManager.createOWLOntologyManager()
        .createOntology(
            modules.ontologies().flatMap(OWLOntology::axioms).collect(Collectors.toSet()));
  }

  /** The file that declares a module, else the IRI itself. */
  String fileOf(String iri) {
    Path file = fileByIri.get(iri);
    return file == null ? iri : file.toString();
  }

  private String iri(Path file) {
    return fileByIri.entrySet().stream()
        .filter(entry -> entry.getValue().equals(file))
        .map(Map.Entry::getKey)
        .findAny()
        .orElseThrow();
  }

  private OWLOntologyManager manager() {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    // An unknown import becomes a file that is not there: an error, and no request to a server.
    manager
        .getIRIMappers()
        .add(
            iri ->
                IRI.create(
                    fileByIri.getOrDefault(iri.toString(), Path.of("no-such-module")).toUri()));
    return manager;
  }

  private static String header(Path file) throws IOException, OntologyException {
    var model = ModelFactory.createDefaultModel();
    Turtle.readInto(model, file, file.getFileName().toString(), Files.readAllBytes(file));
    return model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next().getURI();
  }
}
