package org.dbor.document;

import java.time.LocalDate;
import java.util.Optional;

/** What a caller knows of a document better than its metadata. */
public record ReadOptions(Optional<LocalDate> date, Optional<String> language) {
  public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty());
}
