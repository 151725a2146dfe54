package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Sentence;

/** Turns filled rules into claims of one sentence; says nothing twice. */
final class ClaimCollector {
  private static final String HELD_ON = "heldOn";
  private static final String ANNOUNCED_BY = "announcedBy";

  private final Sentence sentence;
  private final List<ExtractedClaim> claims;
  private final Set<String> said;
  private final List<Named> named = new ArrayList<>();
  private final List<Day> days = new ArrayList<>();
  private Named announced;

  /**
   * A collector.
   *
   * @param claims where claims go
   * @param said keys of the claims of the document so far
   */
  ClaimCollector(Sentence sentence, List<ExtractedClaim> claims, Set<String> said) {
    this.sentence = sentence;
    this.claims = claims;
    this.said = said;
  }

  /** A thing that a claim of the sentence is about, and how the text writes it. */
  record Named(Entity entity, String text) {}

  /** Everything the claims of the sentence are about, in their order. */
  List<Named> named() {
    return List.copyOf(named);
  }

  /** The first work that the sentence says somebody makes public. */
  Optional<Named> announced() {
    return Optional.ofNullable(announced);
  }

  /** The day of an event. */
  record Day(Entity event, String day) {}

  /** On which days the claims of the sentence say that something is held. */
  List<Day> days() {
    return List.copyOf(days);
  }

  /** Adds what a rule says for every combination of what fills its roles. */
  void add(Rule rule, Map<String, List<FilledRole>> roles, Modality modality) {
    for (StatementSpec statement : rule.statements()) {
      for (FilledRole subject : roles.getOrDefault(statement.subjectRole(), List.of())) {
        for (FilledRole object : roles.getOrDefault(statement.objectRole(), List.of())) {
          if (subject.object() instanceof ClaimObject.Named named) {
            add(rule, named.entity(), subject.text(), statement.predicate(), object, modality);
          }
        }
      }
    }
  }

  private void add(
      Rule rule,
      Entity subject,
      String subjectText,
      String predicate,
      FilledRole object,
      Modality modality) {
    String value =
        switch (object.object()) {
          case ClaimObject.Named named -> named.entity().iri();
          case ClaimObject.Value literal -> literal.lexicalForm() + "^^" + literal.datatype();
          case ClaimObject.Budget budget -> budget.iri();
        };
    String told = predicate + " " + value;
    if (!subject.iri().equals(value) && isNew(subject, subjectText, told)) {
      named.add(new Named(subject, subjectText));
      if (object.object() instanceof ClaimObject.Named about) {
        named.add(new Named(about.entity(), object.text()));
      }
      if (predicate.equals(ANNOUNCED_BY) && announced == null) {
        announced = new Named(subject, subjectText);
      }
      if (predicate.equals(HELD_ON) && object.object() instanceof ClaimObject.Value day) {
        days.add(new Day(subject, day.lexicalForm()));
      }
      claims.add(
          new ExtractedClaim(
              subject,
              subjectText.strip(),
              predicate,
              object.object(),
              object.text().strip(),
              sentence,
              rule.iri(),
              rule.confidence(),
              modality));
    }
  }

  /** Whether the sentence has not yet told the same of the same subject. */
  private boolean isNew(Entity subject, String text, String told) {
    int at = sentence.span().start();
    // ‘유심 잠금 서비스’ a service to one rule and a text to the next: nobody lists it, so it is one
    // thing.
    return said.add(at + " " + subject.iri() + " " + told)
        && (subject.known() || said.add(at + " " + NameKey.of(text) + " " + told));
  }
}
