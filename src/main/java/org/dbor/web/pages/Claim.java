package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * How a statement is known.
 *
 * @param self the claim, named by its words
 * @param parts subject, predicate and object
 * @param antecedents sentences that name what the evidence points back to
 * @param subjectWords by which the document calls the subject
 * @param objectWords likewise the object
 * @param sources pages that say so, for a statement of the reference
 * @param certainty that its sources give it, likewise
 * @param notes of the maintainers, likewise
 * @param conflicts claims that cannot hold together with it
 * @param rules those that found it
 * @param modality how the text presents it
 * @param state of its review
 * @param run of the extraction
 */
public record Claim(
    Value self,
    List<Value> parts,
    List<Evidence> evidence,
    List<Evidence> antecedents,
    List<Text> subjectWords,
    List<Text> objectWords,
    List<Value> sources,
    Optional<Text> certainty,
    List<Text> notes,
    List<Value> conflicts,
    List<Value> rules,
    Optional<Text> modality,
    Optional<Text> state,
    Optional<Value> run,
    String confidence) {
  public Claim {
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
    antecedents = List.copyOf(antecedents);
    subjectWords = List.copyOf(subjectWords);
    objectWords = List.copyOf(objectWords);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    conflicts = List.copyOf(conflicts);
    rules = List.copyOf(rules);
  }
}
