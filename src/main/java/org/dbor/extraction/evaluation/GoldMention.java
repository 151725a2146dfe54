package org.dbor.extraction.evaluation;

import java.util.List;

/**
 * A name or value that an annotator found in a document, once however often it stands there.
 *
 * @param type local name of a class, or {@code Date}, {@code Money}, {@code Count}
 * @param surface as written
 */
public record GoldMention(String type, String surface) {

  /**
   * Reads a row {@code type surface}, tab-separated.
   *
   * @throws IllegalArgumentException if there are not two filled columns, or the type is unknown
   */
  static GoldMention parse(String row, int line) {
    List<String> columns = Columns.of(row, 2);
    if (!MentionTypes.ALL.contains(columns.getFirst())) {
      throw new IllegalArgumentException(
          "type '"
              + columns.getFirst()
              + "', expected one of: "
              + String.join(", ", MentionTypes.ALL));
    }
    return new GoldMention(columns.get(0), columns.get(1));
  }
}
