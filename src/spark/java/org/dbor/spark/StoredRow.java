package org.dbor.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dbor.document.DocumentException;
import org.dbor.document.DocumentMetadata;
import org.dbor.document.RawDocument;

/**
 * A row of a table of documents.
 *
 * @param row the columns of {@link Table}
 * @param repeated whether another row is a document of the same name
 */
record StoredRow(Row row, boolean repeated) implements StoredDocument {
  @Override
  public RawDocument fetch() throws DocumentException {
    String name = text(Table.NAME).orElseThrow(() -> refusal("a row", "has no name"));
    byte[] content = row.getAs(Table.CONTENT);
    if (content == null) {
      throw refusal(name, "has no content");
    }
    RawDocument document = new RawDocument(name, name, content, this::metadata);
    if (repeated) {
      // Rows have no order, so none of them is the first.
      throw refusal(name, "is document '" + document.name() + "', as is another row; rename them");
    }
    return document;
  }

  private DocumentMetadata metadata(String told) throws DocumentException {
    return new DocumentMetadata(
        text("title"),
        text("creator"),
        text("publisher"),
        issued(),
        text("language").orElse(told),
        text("source"),
        text("addressNote"),
        text("rights"),
        text("textIncluded").map(Boolean::parseBoolean).orElse(false));
  }

  private Optional<LocalDate> issued() throws DocumentException {
    Optional<String> value = text("issued");
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new DocumentException(
          text(Table.NAME).orElse(""),
          "issued '" + value.orElse("") + "' is no date; write it as 2023-09-13",
          e);
    }
  }

  private Optional<String> text(String column) {
    return Optional.ofNullable(row.<String>getAs(column)).filter(value -> !value.isBlank());
  }

  private static DocumentException refusal(String place, String reason) {
    return new DocumentException(place, reason, null);
  }
}
