package org.dbor.extraction.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one system finds in a set of documents. */
public record SetReport(List<DocumentReport> documents) {
  public SetReport {
    documents = List.copyOf(documents);
  }

  public RelationScores relations() {
    return documents.stream()
        .map(DocumentReport::relations)
        .reduce(RelationScores.NONE, RelationScores::plus);
  }

  public MentionScores mentions() {
    return documents.stream()
        .map(DocumentReport::mentions)
        .reduce(MentionScores.NONE, MentionScores::plus);
  }

  public Linking linking() {
    return documents.stream().map(DocumentReport::linking).reduce(Linking.NONE, Linking::plus);
  }

  /** How many claims there are of each kind; every kind has an entry. */
  public Map<Grounding, Integer> grounding() {
    Map<Grounding, Integer> sum = new EnumMap<>(Grounding.class);
    Stream.of(Grounding.values()).forEach(kind -> sum.put(kind, 0));
    documents.forEach(
        document -> document.grounding().forEach((kind, n) -> sum.merge(kind, n, Integer::sum)));
    return sum;
  }

  /** Of micro F1. */
  public Interval interval() {
    return Interval.of(
        documents.stream().map(DocumentReport::relations).map(RelationScores::total).toList());
  }

  public List<EvaluationError> errors() {
    return documents.stream().flatMap(document -> document.errors().stream()).toList();
  }

  /** BCP 47 codes, in alphabetical order. */
  public List<String> languages() {
    return List.copyOf(new TreeSet<>(documents.stream().map(DocumentReport::language).toList()));
  }

  /** Only the documents in a language. */
  public SetReport in(String language) {
    return new SetReport(
        documents.stream().filter(document -> document.language().equals(language)).toList());
  }
}
