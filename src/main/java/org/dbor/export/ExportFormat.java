package org.dbor.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything the graph can be written as. */
public sealed interface ExportFormat {

  /** An RDF 1.1 syntax. */
  record Rdf(RdfFormat format) implements ExportFormat {}

  /** An RDF 1.2 syntax, with reifiers. */
  record Rdf12(Rdf12Writer format) implements ExportFormat {}

  /** A table of claims. */
  record Table(ClaimTable format) implements ExportFormat {}

  /** The ontology as a document for people, in Korean and English. */
  record Document() implements ExportFormat {
    static final String LABEL = "markdown";
  }

  static Optional<ExportFormat> of(String label) {
    Optional<ExportFormat> rdf = RdfFormat.ofLabel(label).map(Rdf::new);
    return rdf.or(() -> rdf12(label)).or(() -> table(label)).or(() -> document(label));
  }

  /** All names, RDF 1.1 first. */
  static List<String> labels() {
    List<String> labels = new ArrayList<>(RdfFormat.labels());
    Arrays.stream(Rdf12Writer.values()).map(Rdf12Writer::label).forEach(labels::add);
    Arrays.stream(ClaimTable.values()).map(ExportFormat::tableLabel).forEach(labels::add);
    labels.add(Document.LABEL);
    return labels;
  }

  private static Optional<ExportFormat> rdf12(String label) {
    return Arrays.stream(Rdf12Writer.values())
        .filter(writer -> writer.label().equals(label))
        .<ExportFormat>map(Rdf12::new)
        .findFirst();
  }

  private static Optional<ExportFormat> table(String label) {
    return Arrays.stream(ClaimTable.values())
        .filter(table -> tableLabel(table).equals(label))
        .<ExportFormat>map(Table::new)
        .findFirst();
  }

  private static Optional<ExportFormat> document(String label) {
    return label.equals(Document.LABEL) ? Optional.of(new Document()) : Optional.empty();
  }

  private static String tableLabel(ClaimTable table) {
    return table.name().toLowerCase(Locale.ROOT);
  }
}
