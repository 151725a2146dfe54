package org.dbor.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.document.DocumentException;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.Entity;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Gazetteer;
import org.dbor.extraction.baseline.Baseline;
import org.dbor.extraction.baseline.Cooccurrence;
import org.dbor.extraction.baseline.SurfacePatterns;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/** Runs the extractor and the baselines over sets of documents with gold. */
public final class Evaluator {
  private static final Property IS_EXTRACTED =
      ResourceFactory.createProperty(Iris.TERMS + "isExtracted");

  private final Set<String> predicates;
  private final MentionTypes types;
  private final Function<String, Set<String>> known;
  private final Baseline cooccurrence;
  private final Baseline patterns;

  /** From a file to what is found in it. */
  public interface Pipeline {
    Extraction extract(Path file) throws DocumentException;
  }

  private Evaluator(
      Set<String> predicates,
      MentionTypes types,
      Gazetteer names,
      Baseline cooccurrence,
      Baseline patterns) {
    this.predicates = predicates;
    this.types = types;
    this.known =
        name -> names.named(name).stream().map(Entity::iri).collect(Collectors.toUnmodifiableSet());
    this.cooccurrence = cooccurrence;
    this.patterns = patterns;
  }

  /**
   * An evaluator with the names of an ontology.
   *
   * @param directory of the ontology, which holds the tables of the baselines
   * @throws OntologyException if such a table is missing or malformed
   */
  public static Evaluator of(Ontology ontology, Path directory) throws OntologyException {
    Path tables = directory.resolve("extraction/baseline");
    ClassHierarchy classes = new ClassHierarchy(ontology.terms());
    return new Evaluator(
        ontology.terms().listSubjectsWithProperty(IS_EXTRACTED).toList().stream()
            .map(property -> property.getURI().substring(Iris.TERMS.length()))
            .collect(Collectors.toUnmodifiableSet()),
        new MentionTypes(classes),
        new Gazetteer(ontology.vocabulary(), classes),
        Cooccurrence.of(ontology, tables),
        SurfacePatterns.of(ontology, tables));
  }

  /**
   * Extracts every document of a set thrice and compares.
   *
   * @throws IOException if the gold uses a predicate that is never extracted
   * @throws DocumentException if a document cannot be read
   */
  public SetEvaluation evaluate(GoldSet set, Pipeline pipeline)
      throws IOException, DocumentException {
    List<DocumentReport> extracted = new ArrayList<>();
    List<DocumentReport> met = new ArrayList<>();
    List<DocumentReport> matched = new ArrayList<>();
    List<DocumentReport> second = new ArrayList<>();
    for (GoldDocument document : set.documents()) {
      check(document.gold());
      Extraction extraction = pipeline.extract(document.text());
      extracted.add(report(extraction, document));
      met.add(report(cooccurrence.extract(extraction.article()), document));
      matched.add(report(patterns.extract(extraction.article()), document));
      String language = extraction.article().source().metadata().language();
      if (document.second().isPresent()) {
        Annotation other = document.second().get();
        check(other);
        second.add(DocumentReport.ofSecond(language, other.claims(), document.claims()));
      }
    }
    return new SetEvaluation(
        set.name(),
        new SetReport(extracted),
        new SetReport(met),
        new SetReport(matched),
        new SetReport(second));
  }

  private DocumentReport report(Extraction extraction, GoldDocument document) {
    return DocumentReport.of(extraction, document, types, known);
  }

  private void check(Annotation annotation) throws IOException {
    for (GoldClaim claim : annotation.claims()) {
      if (!predicates.contains(claim.predicate())) {
        throw new IOException(
            "%s: line %d: predicate '%s' is none that the ontology marks as extracted"
                .formatted(annotation.file(), claim.line(), claim.predicate()));
      }
    }
  }
}
