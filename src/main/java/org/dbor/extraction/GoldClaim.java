package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;

/**
 * A claim that an annotator found in a document.
 *
 * @param subjects names any of which is right, the preferred first
 * @param objects likewise; for a literal its one lexical form
 * @param datatype prefixed name of an XSD datatype ({@code xsd:date}), empty for an entity
 * @param evidence text that must stand in the quoted sentence
 * @param line where it stands in its file, counted from 1
 */
public record GoldClaim(
    List<String> subjects,
    String predicate,
    List<String> objects,
    String datatype,
    String evidence,
    int line) {
  public GoldClaim {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }

  /**
   * Reads a row {@code subject predicate object evidence}, tab-separated; alternatives are joined
   * by {@code |}, a literal ends in {@code ^^datatype}.
   *
   * @throws IllegalArgumentException if there are not four columns
   */
  static GoldClaim parse(String row, int line) {
    String[] columns = row.split("\t", -1);
    if (columns.length != 4) {
      throw new IllegalArgumentException(
          "line " + line + " has " + columns.length + " columns, expected 4");
    }
    String[] object = columns[2].split("\\^\\^", 2);
    return new GoldClaim(
        alternatives(columns[0]),
        columns[1],
        object.length == 2 ? List.of(object[0]) : alternatives(object[0]),
        object.length == 2 ? object[1] : "",
        columns[3],
        line);
  }

  private static List<String> alternatives(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Whether a claim says the same, by any name of its subject and object. */
  boolean matches(ExtractedClaim claim) {
    return predicate.equals(claim.predicate())
        && named(subjects, claim.subject(), claim.subjectMention())
        && matchesObject(claim);
  }

  private boolean matchesObject(ExtractedClaim claim) {
    return switch (claim.object()) {
      case ClaimObject.Named named ->
          datatype.isEmpty() && named(objects, named.entity(), claim.objectMention());
      case ClaimObject.Value value ->
          value.datatype().endsWith("#" + datatype.replaceFirst("^.*:", ""))
              && objects.contains(value.lexicalForm());
      case ClaimObject.Budget budget ->
          datatype.isEmpty()
              && objects.stream().map(NameKey::of).anyMatch(NameKey.of(budget.surface())::equals);
    };
  }

  private static boolean named(List<String> accepted, Entity entity, String mention) {
    List<String> keys = accepted.stream().map(NameKey::of).toList();
    return keys.contains(NameKey.of(mention))
        || entity.labels().stream().map(Label::text).map(NameKey::of).anyMatch(keys::contains);
  }

  /** Whether a quoted sentence holds the evidence, or the evidence holds the sentence. */
  boolean evidencedBy(String quote) {
    return quote.contains(evidence) || evidence.contains(quote);
  }
}
