package org.dbor.cli;

import java.util.List;

/** Says once for all documents what happens without a date, and what to do about it. */
final class UndatedDocuments {
  private UndatedDocuments() {}

  /**
   * One line on standard error, none for no document.
   *
   * @param names the documents without a date of publication
   * @param remedy where the command takes one from
   */
  static void tell(List<String> names, String remedy, Console console) {
    if (!names.isEmpty()) {
      console.error(
          "no publication date for "
              + Gate.counted(names.size(), "document")
              + ", the first is '"
              + names.getFirst()
              + "': relative dates stay unresolved; "
              + remedy);
    }
  }
}
