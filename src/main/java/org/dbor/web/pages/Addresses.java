package org.dbor.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dbor.vocabulary.Iris;

/** Where on this server an IRI of the graph has its page. */
final class Addresses {
  private Addresses() {}

  /** The page of an own IRI; an IRI from elsewhere has none. */
  static Optional<String> page(String iri) {
    if (iri.startsWith(Iris.ID)) {
      return Optional.of("/page/" + encoded(iri.substring(Iris.ID.length())));
    }
    if (iri.startsWith(Iris.TERMS)) {
      return Optional.of("/term/" + encoded(iri.substring(Iris.TERMS.length())));
    }
    if (iri.startsWith(Iris.DOCUMENT_GRAPHS)) {
      return Optional.of("/page/document/" + encoded(iri.substring(Iris.DOCUMENT_GRAPHS.length())));
    }
    return iri.startsWith(Iris.ONTOLOGY) || iri.startsWith(Iris.GRAPH)
        ? Optional.of("/" + encoded(iri.substring(Iris.BASE.length())))
        : Optional.empty();
  }

  static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /** The last part of an IRI, for want of a label. */
  static String shortName(String iri) {
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return cut < 0 || cut == iri.length() - 1 ? iri : iri.substring(cut + 1);
  }
}
