package org.dbor.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The RDF syntaxes of RDF 1.1 that are written, with what Rio calls them. */
public enum RdfFormat {
  TURTLE("turtle", "ttl", RDFFormat.TURTLE, "text/turtle"),
  TRIG("trig", "trig", RDFFormat.TRIG, "application/trig"),
  NQUADS("nquads", "nq", RDFFormat.NQUADS, "application/n-quads"),
  NTRIPLES("ntriples", "nt", RDFFormat.NTRIPLES, "application/n-triples"),
  RDFXML("rdfxml", "rdf", RDFFormat.RDFXML, "application/rdf+xml"),
  JSONLD("jsonld", "jsonld", RDFFormat.JSONLD, "application/ld+json"),
  N3("n3", "n3", RDFFormat.N3, "text/n3");

  private final String label;
  private final String extension;
  private final RDFFormat rio;
  private final String mediaType;

  RdfFormat(String label, String extension, RDFFormat rio, String mediaType) {
    this.label = label;
    this.extension = extension;
    this.rio = rio;
    this.mediaType = mediaType;
  }

  /** The name on the command line and in addresses. */
  public String label() {
    return label;
  }

  /** The file extension, without dot. */
  public String extension() {
    return extension;
  }

  /** The registered media type; all are UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the format keeps graph names; the others hold triples only. */
  public boolean hasGraphs() {
    return rio.supportsContexts();
  }

  RDFFormat rio() {
    return rio;
  }

  public static Optional<RdfFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  public static Optional<RdfFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }

  /** By media type, in lower case and without parameters. */
  public static Optional<RdfFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(RdfFormat::label).toList();
  }
}
