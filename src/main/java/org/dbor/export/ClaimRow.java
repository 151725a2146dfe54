package org.dbor.export;

import java.util.List;

/**
 * One claim with one sentence that supports it, as a row of a table.
 *
 * @param document name of the document
 * @param subject IRI
 * @param subjectMention as the sentence has it, or else the sentence that it points back to
 * @param predicate local name in the ontology
 * @param object IRI or lexical form
 * @param objectMention as {@code subjectMention}
 * @param datatype prefixed name of a literal's datatype, else empty
 * @param begin offset of the sentence in Unicode code points of the document's NFC text
 * @param end the same, exclusive
 * @param rule IRI; several are parted by spaces
 * @param confidence between 0 and 1
 */
public record ClaimRow(
    String document,
    String subject,
    String subjectLabel,
    String subjectMention,
    String predicate,
    String object,
    String objectLabel,
    String objectMention,
    String datatype,
    String begin,
    String end,
    String quote,
    String rule,
    String confidence) {

  /** The columns' names, in order. */
  public static final List<String> HEADER =
      List.of(
          "document",
          "subject",
          "subjectLabel",
          "subjectMention",
          "predicate",
          "object",
          "objectLabel",
          "objectMention",
          "datatype",
          "begin",
          "end",
          "quote",
          "rule",
          "confidence");

  /** The values, in the order of {@link #HEADER}. */
  public List<String> cells() {
    return List.of(
        document,
        subject,
        subjectLabel,
        subjectMention,
        predicate,
        object,
        objectLabel,
        objectMention,
        datatype,
        begin,
        end,
        quote,
        rule,
        confidence);
  }
}
