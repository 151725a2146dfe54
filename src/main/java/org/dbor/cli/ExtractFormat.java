package org.dbor.cli;

import java.util.List;
import java.util.Optional;
import org.dbor.export.RdfFormat;
import picocli.CommandLine.ITypeConverter;

/** How extracted claims are printed: as a table, or as the document's named graph. */
sealed interface ExtractFormat {
  List<String> LABELS = List.of("tsv", "trig", "nquads", "jsonld");

  record Table() implements ExtractFormat {}

  record Rdf(RdfFormat format) implements ExtractFormat {}

  static Optional<ExtractFormat> of(String label) {
    if (label.equals("tsv")) {
      return Optional.of(new Table());
    }
    return LABELS.contains(label) ? RdfFormat.ofLabel(label).map(Rdf::new) : Optional.empty();
  }

  /** Reads the option. */
  final class Converter implements ITypeConverter<ExtractFormat> {
    @Override
    public ExtractFormat convert(String value) {
      return Choices.find("format", value, ExtractFormat::of, LABELS);
    }
  }
}
