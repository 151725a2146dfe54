package org.dbor.extraction.evaluation;

import java.util.Arrays;
import java.util.List;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Entity;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Label;
import org.dbor.extraction.NameKey;

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
  private static final String XSD = "xsd:";

  public GoldClaim {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }

  /**
   * Reads a row {@code subject predicate object evidence}, tab-separated; alternatives are joined
   * by {@code |}, a literal ends in {@code ^^datatype}.
   *
   * @throws IllegalArgumentException if there are not four filled columns, or the datatype is none
   *     of XSD
   */
  public static GoldClaim parse(String row, int line) {
    List<String> columns = Columns.of(row, 4);
    String[] object = columns.get(2).split("\\^\\^", 2);
    String datatype = object.length == 2 ? object[1].strip() : "";
    if (object.length == 2 && !datatype.startsWith(XSD)) {
      throw new IllegalArgumentException("datatype '" + datatype + "', expected xsd:…");
    }
    return new GoldClaim(
        alternatives(columns.get(0)),
        columns.get(1),
        datatype.isEmpty() ? alternatives(object[0]) : List.of(object[0].strip()),
        datatype,
        columns.get(3),
        line);
  }

  private static List<String> alternatives(String cell) {
    List<String> names =
        Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no name in '" + cell + "'");
    }
    return names;
  }

  /** Whether a claim says the same, by any name of its subject and object. */
  boolean matches(ExtractedClaim claim) {
    return predicate.equals(claim.predicate()) && matchesSubject(claim) && matchesObject(claim);
  }

  boolean matchesSubject(ExtractedClaim claim) {
    return named(subjects, claim.subject(), claim.subjectMention());
  }

  boolean matchesObject(ExtractedClaim claim) {
    return switch (claim.object()) {
      case ClaimObject.Named named ->
          datatype.isEmpty() && named(objects, named.entity(), claim.objectMention());
      case ClaimObject.Value value ->
          !datatype.isEmpty()
              && value.datatype().endsWith("#" + datatype.substring(XSD.length()))
              && objects.contains(value.lexicalForm());
      case ClaimObject.Budget budget ->
          datatype.isEmpty() && keys(objects).contains(NameKey.of(budget.surface()));
    };
  }

  /** Whether two rows are about one triple: predicate, a subject and an object in common. */
  boolean sameTriple(GoldClaim other) {
    return predicate.equals(other.predicate)
        && datatype.equals(other.datatype)
        && shareName(subjects, other.subjects)
        && shareName(objects, other.objects);
  }

  private static boolean shareName(List<String> some, List<String> others) {
    List<String> keys = keys(others);
    return keys(some).stream().anyMatch(keys::contains);
  }

  private static boolean named(List<String> accepted, Entity entity, String mention) {
    List<String> keys = keys(accepted);
    return keys.contains(NameKey.of(mention))
        || entity.labels().stream().map(Label::text).map(NameKey::of).anyMatch(keys::contains);
  }

  private static List<String> keys(List<String> names) {
    return names.stream().map(NameKey::of).toList();
  }

  /** Whether a quoted sentence holds the evidence, or the evidence holds the sentence. */
  boolean evidencedBy(String quote) {
    return quote.contains(evidence) || evidence.contains(quote);
  }
}
