package org.dbor.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.dbor.document.DocumentDescription;
import org.dbor.document.DocumentException;
import org.dbor.document.DocumentMetadata;
import org.dbor.document.DocumentReader;

/** Documents of a folder as JSON lines, their metadata as fields. */
final class DocumentRows {
  private DocumentRows() {}

  static String of(Iterable<Path> files) throws IOException, DocumentException {
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      JsonObject row = new JsonObject();
      row.put("name", file.getFileName().toString());
      row.put("content", Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      if (Files.exists(
          file.resolveSibling(DocumentDescription.fileNameOf(DocumentReader.nameOf(file))))) {
        describe(row, DocumentDescription.beside(file).metadata("ko"));
      }
      lines.append(JSON.toStringFlat(row)).append('\n');
    }
    return lines.toString();
  }

  private static void describe(JsonObject row, DocumentMetadata metadata) {
    put(row, "title", metadata.title());
    put(row, "creator", metadata.creator());
    put(row, "publisher", metadata.publisher());
    put(row, "issued", metadata.issued().map(Object::toString));
    row.put("language", metadata.language());
    put(row, "source", metadata.source());
    put(row, "addressNote", metadata.addressNote());
    put(row, "rights", metadata.rights());
    row.put("textIncluded", metadata.textIncluded());
  }

  private static void put(JsonObject row, String field, Optional<String> value) {
    value.ifPresent(text -> row.put(field, text));
  }
}
