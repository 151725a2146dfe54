package org.dbor.extraction;

import java.math.BigDecimal;
import org.dbor.document.Sentence;

/**
 * One statement found in one sentence.
 *
 * @param subjectMention the subject as written, where the sentence names it; otherwise as written
 *     at its antecedent
 * @param predicate local name of an extraction predicate
 * @param objectMention the object as written
 * @param evidence the sentence that says it
 * @param rule IRI of the rule that found it
 * @param confidence between 0 and 1, the rule's own
 */
public record ExtractedClaim(
    Entity subject,
    String subjectMention,
    String predicate,
    ClaimObject object,
    String objectMention,
    Sentence evidence,
    String rule,
    BigDecimal confidence,
    Modality modality) {

  /** The same of another subject, which the words stand for. */
  ExtractedClaim of(Entity other) {
    return other.equals(subject)
        ? this
        : new ExtractedClaim(
            other,
            subjectMention,
            predicate,
            object,
            objectMention,
            evidence,
            rule,
            confidence,
            modality);
  }

  /** The same, with the words that the document has for its subject and object. */
  ExtractedClaim worded(String subjectWords, String objectWords) {
    return subjectWords.equals(subjectMention) && objectWords.equals(objectMention)
        ? this
        : new ExtractedClaim(
            subject,
            subjectWords,
            predicate,
            object,
            objectWords,
            evidence,
            rule,
            confidence,
            modality);
  }
}
